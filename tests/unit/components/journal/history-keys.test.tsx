import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryPage } from '../../../../components/journal/history/history-page.tsx';
import { rowAfterKey } from '../../../../components/journal/history/row-keys.ts';
import { records } from '../../../../utils/records/database.ts';
import { deleteEverything } from '../../../../utils/records/delete-everything.ts';
import type { Dose } from '../../../../utils/records/types.ts';

const NOW = Date.UTC(2026, 10, 19, 12, 0);
const HOUR_MS = 3_600_000;
/** Ten rows of 44 pixels. */
const HEIGHT = 440;
const DOSES = 400;

const doseOf = (n: number): Dose => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  productId: 'none',
  amount: { value: n + 1, unit: 'g' },
  atMs: NOW - n * HOUR_MS,
  zone: 'UTC',
  painBefore: null,
  painAfter: null,
  note: '',
  presetId: null,
});

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(HEIGHT);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  await deleteEverything(records);
  await records.doses.bulkAdd(Array.from({ length: DOSES }, (_, n) => doseOf(n)));
});

describe.each([
  ['ArrowDown', 5, 6],
  ['ArrowUp', 5, 4],
  ['PageDown', 5, 15],
  ['PageUp', 25, 15],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['ArrowUp', 0, 0],
  ['PageUp', 3, 0],
  ['PageDown', 95, 99],
  ['ArrowDown', 99, 99],
  ['a', 5, null],
])('%s in row %i of 100, ten to a page', (key, from, to) => {
  it(`leads to ${to}`, () => expect(rowAfterKey(key, from, 100, 10)).toBe(to));
});

describe('the history by keyboard', () => {
  async function opened() {
    render(<HistoryPage />);
    await screen.findByText(`${DOSES} records`);
    return userEvent.setup();
  }
  const focused = () => document.activeElement as HTMLElement;
  const rowIndex = () => Number(focused().getAttribute('aria-rowindex'));
  const drawn = () => screen.getAllByRole('row').length;

  /** Far enough that the first rows are not drawn any more. */
  async function scrollTo(top: number) {
    const scroller = screen.getByRole('grid').parentElement;
    act(() => {
      if (scroller) scroller.scrollTop = top;
      scroller?.dispatchEvent(new Event('scroll'));
    });
    await waitFor(() => expect(screen.queryByRole('row', { name: / 180 g/ })).not.toBeNull());
  }

  async function intoTheTable(user: ReturnType<typeof userEvent.setup>) {
    screen.getByLabelText('Deleted records').focus();
    await user.tab();
    expect(rowIndex()).toBe(2);
  }

  it('draws the rows in sight and no others', async () => {
    await opened();
    expect(drawn()).toBeGreaterThan(10);
    expect(drawn()).toBeLessThan(40);
  });

  it('is one stop of Tab; arrows go from row to row, and Tab from a row to its acts and out', async () => {
    const user = await opened();
    await intoTheTable(user);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(rowIndex()).toBe(3);
    await user.tab();
    expect(focused().getAttribute('aria-label')).toMatch(/^Change/);
    await user.tab();
    expect(focused().getAttribute('aria-label')).toMatch(/^Delete/);
    await user.tab();
    expect(focused().closest('[role="grid"]')).toBeNull();
  });

  it('goes to the last row and back to the first, whichever were drawn', async () => {
    const user = await opened();
    await intoTheTable(user);
    await user.keyboard('{End}');
    const last = Number(screen.getByRole('grid').getAttribute('aria-rowcount'));
    await waitFor(() => expect(rowIndex()).toBe(last));
    await user.keyboard('{Home}');
    await waitFor(() => expect(rowIndex()).toBe(2));
  });

  it('keeps the focus while its row is scrolled out of sight', async () => {
    const user = await opened();
    await intoTheTable(user);
    await user.keyboard('{ArrowDown}');
    const row = focused();
    await scrollTo(8000);
    expect(focused()).toBe(row);
    expect(screen.queryByRole('row', { name: / 20 g/ })).toBeNull();
  });

  it('keeps what is being typed while its row is scrolled out of sight', async () => {
    const user = await opened();
    await intoTheTable(user);
    await user.keyboard('{ArrowDown}{Enter}');
    await user.type(screen.getByLabelText('Note'), 'sore');
    await user.click(screen.getByRole('row', { name: / 5 g/ }));
    await scrollTo(8000);
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('sore');
  });

  it('opens a row with Enter, and Escape leaves it as it was with the focus on it', async () => {
    const user = await opened();
    await intoTheTable(user);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(focused().closest('form')).not.toBeNull();
    await user.keyboard('{Escape}');
    expect(focused().closest('form')).toBeNull();
    expect(rowIndex()).toBe(3);
  });

  it('has left and right go between a row and its acts', async () => {
    const user = await opened();
    await intoTheTable(user);
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}');
    expect(focused().getAttribute('aria-label')).toMatch(/^Delete/);
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(rowIndex()).toBe(3);
  });

  it('hands the focus to the next row when the record is deleted', async () => {
    const user = await opened();
    await intoTheTable(user);
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{Enter}');
    await screen.findByText(`${DOSES - 1} records`);
    await waitFor(() => expect(focused().textContent).toContain('2 g'));
    expect(rowIndex()).toBe(3);
  });
});
