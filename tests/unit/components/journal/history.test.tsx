import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryPage } from '../../../../components/journal/history/history-page.tsx';
import { giveConsent } from '../../../../utils/records/consent.ts';
import { records } from '../../../../utils/records/database.ts';
import { deleteRecord } from '../../../../utils/records/delete-and-restore.ts';
import { deleteEverything } from '../../../../utils/records/delete-everything.ts';
import { saveDiary } from '../../../../utils/records/nights.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { recordDose } from '../../../../utils/records/record-dose.ts';
import type { Dose, SleepDiary } from '../../../../utils/records/types.ts';

const here = vi.hoisted(() => ({ zone: 'Europe/Berlin' }));
vi.mock('../../../../utils/toolbar/device-zone.ts', () => ({ deviceZone: () => here.zone }));

const NOW = Date.UTC(2026, 10, 19, 17, 48);
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const BERLIN = 'Europe/Berlin';
const ids = { green: '', red: '' };

async function product(label: string): Promise<string> {
  const added = await addProductWithPreset(records, { label, form: 'powder', unit: 'g' }, { value: 2, unit: 'g' }, NOW);
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  return added.value.product.id;
}

async function dose(productId: string, atMs: number, value = 2): Promise<Dose> {
  const amount = { value, unit: 'g' } as const;
  const outcome = await recordDose(records, { productId, amount, atMs, zone: BERLIN }, NOW);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dose;
}

const DIARY: SleepDiary = {
  wentToBedMs: NOW - DAY_MS + 4 * HOUR_MS,
  triedToSleepMs: NOW - DAY_MS + 4 * HOUR_MS,
  minutesToFallAsleep: 30,
  timesAwake: 1,
  minutesAwake: 10,
  wokeForGoodMs: NOW - DAY_MS + 11 * HOUR_MS,
  gotUpMs: NOW - DAY_MS + 12 * HOUR_MS,
  quality: 3,
  note: '',
  zone: BERLIN,
};

beforeEach(async () => {
  // The document of the tests has no layout; a table this high shows all rows of these tests.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2000);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  here.zone = BERLIN;
  await deleteEverything(records);
  await giveConsent(records, NOW);
  ids.green = await product('Green powder');
  ids.red = await product('Red powder');
});

/** A day with two doses and a pain check; the day before with one dose and a night. */
async function twoDays() {
  await dose(ids.green, NOW);
  await dose(ids.red, NOW - 2 * HOUR_MS, 1.5);
  await dose(ids.green, NOW - DAY_MS);
  await saveDiary(records, '2026-11-18', DIARY, NOW);
  const stamp = { createdAt: NOW, updatedAt: NOW, deletedAt: null };
  const answers = { pain: 5, enjoyment: 6, activity: 4 };
  await records.painChecks.add({ ...stamp, id: crypto.randomUUID(), atMs: NOW - HOUR_MS, zone: BERLIN, ...answers });
}

/** The rows of the table below its heads, the first two cells of each in one text. */
function rowTexts(): string[] {
  return screen
    .getAllByRole('row')
    .slice(1)
    .map((row) =>
      [...row.children]
        .slice(0, 3)
        .map((cell) => cell.textContent?.trim())
        .join(' ')
        .trim(),
    );
}

async function opened(wanted: number) {
  render(<HistoryPage />);
  await screen.findByText(wanted === 1 ? '1 record' : `${wanted} records`);
  return userEvent.setup();
}

const button = (name: RegExp | string) => screen.getByRole('button', { name });

const ALL = [
  'Thursday, November 19, 2026',
  '6:48 PM Green powder 2 g',
  '5:48 PM Pain check pain 5 · enjoyment 6 · activity 4',
  '4:48 PM Red powder 1.5 g',
  'Wednesday, November 18, 2026',
  '10:48 PM Night up 6:48 AM · asleep 6 h 20 min · quality 3 of 5',
  '6:48 PM Green powder 2 g',
];

describe('the history', () => {
  it('shows records of all kinds under their days, newest first', async () => {
    await twoDays();
    await opened(5);
    expect(rowTexts()).toEqual(ALL);
  });

  it('is a grid that says how many rows there are and which each one is', async () => {
    await twoDays();
    await opened(5);
    const grid = screen.getByRole('grid', { name: 'Your records, newest first' });
    expect(grid.getAttribute('aria-rowcount')).toBe('8');
    expect(
      within(grid)
        .getAllByRole('row')
        .map((row) => row.getAttribute('aria-rowindex')),
    ).toEqual([...'12345678']);
  });

  it('names where a record was written when clocks show another time there than here', async () => {
    await twoDays();
    here.zone = 'America/New_York';
    render(<HistoryPage />);
    await screen.findByText('5 records');
    const day = rowTexts().filter((text) => !text.startsWith('Thursday') && !text.startsWith('Wednesday'));
    expect(day).toHaveLength(5);
    for (const text of day) expect(text).toContain('Berlin time');
  });

  it('says when there is nothing', async () => {
    render(<HistoryPage />);
    expect(await screen.findByText('Nothing written down yet.')).toBeDefined();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('says how many rows cannot be read, and shows the others', async () => {
    await dose(ids.green, NOW);
    await records.doses.bulkAdd([{ id: 'broken' } as Dose, { id: 'other', atMs: NOW } as Dose]);
    await opened(1);
    expect(screen.getByText(/^2 records could not be read\./)).toBeDefined();
  });
});

describe('the filter', () => {
  it.each<[string, (user: ReturnType<typeof userEvent.setup>) => Promise<unknown>, number[]]>([
    ['a kind', (user) => user.selectOptions(screen.getByLabelText('Kind'), 'nights'), [4, 5]],
    ['a product', (user) => user.selectOptions(screen.getByLabelText('Product'), 'Red powder'), [0, 3]],
    ['a first day', (user) => user.type(screen.getByLabelText('From'), '2026-11-19'), [0, 1, 2, 3]],
    ['a last day', (user) => user.type(screen.getByLabelText('To'), '2026-11-18'), [4, 5, 6]],
  ])('by %s', async (_what, choose, shown) => {
    await twoDays();
    const user = await opened(5);
    await choose(user);
    expect(rowTexts()).toEqual(ALL.filter((_, n) => shown.includes(n)));
  });

  it('lets go of the product when only nights are asked for', async () => {
    await twoDays();
    const user = await opened(5);
    await user.selectOptions(screen.getByLabelText('Product'), 'Red powder');
    await user.selectOptions(screen.getByLabelText('Kind'), 'nights');
    expect(screen.getByText('1 record')).toBeDefined();
  });

  it('says that a period that ends before it begins holds nothing, and shows everything again', async () => {
    await twoDays();
    const user = await opened(5);
    await user.type(screen.getByLabelText('From'), '2026-11-19');
    await user.type(screen.getByLabelText('To'), '2026-11-18');
    expect(screen.getByText(/^The first day lies after the last/)).toBeDefined();
    await user.click(button('Show everything'));
    expect(rowTexts()).toEqual(ALL);
  });

  it('shows deleted records on request, and brings them back', async () => {
    await twoDays();
    const gone = await dose(ids.red, NOW - 3 * HOUR_MS);
    await deleteRecord(records, 'doses', gone.id, NOW);
    const user = await opened(5);
    await user.selectOptions(screen.getByLabelText('Deleted records'), 'only these');
    expect(rowTexts()).toEqual([ALL[0], '3:48 PM Red powder deleted 2 g']);
    await user.click(button('Bring back Red powder 2 g, 3:48 PM'));
    expect(await screen.findByText('Brought back: Red powder 2 g, 3:48 PM.')).toBeDefined();
    await user.selectOptions(screen.getByLabelText('Deleted records'), 'hidden');
    expect(await screen.findByText('6 records')).toBeDefined();
    expect((await records.doses.get(gone.id))?.deletedAt).toBeNull();
  });
});

describe('a record', () => {
  it.each([
    ['a dose', 'Delete Red powder 1.5 g, 4:48 PM', 'Deleted: Red powder 1.5 g, 4:48 PM.', 3],
    ['a pain check', 'Delete Pain check, 5:48 PM', 'Deleted: Pain check, 5:48 PM.', 2],
    ['a night', /^Delete Night of Wednesday/, 'Deleted: Night of Wednesday, November 18, 2026.', 5],
  ])('is deleted and taken back: %s', async (_what, name, said, row) => {
    await twoDays();
    const user = await opened(5);
    await user.click(button(name));
    const status = screen.getByRole('status');
    expect(await within(status).findByText(said)).toBeDefined();
    await waitFor(() => expect(rowTexts()).toEqual(ALL.filter((_, n) => n !== row)));
    await user.click(within(status).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rowTexts()).toEqual(ALL));
    expect(status.textContent).toBe(said.replace('Deleted', 'Taken back').replace(/\.$/, ' is as it was before.'));
    expect(document.activeElement).toBe(status);
  });

  it('is changed where it stands, and taken back', async () => {
    await twoDays();
    const user = await opened(5);
    await user.click(button('Change Red powder 1.5 g, 4:48 PM'));
    await user.clear(screen.getByLabelText('Amount'));
    await user.type(screen.getByLabelText('Amount'), '2,5');
    await user.selectOptions(screen.getByLabelText('What'), 'Green powder');
    await user.click(button('Keep changes'));
    await waitFor(() => expect(rowTexts()[3]).toBe('4:48 PM Green powder 2.5 g'));
    expect(screen.queryByRole('button', { name: 'Keep changes' })).toBeNull();
    await user.click(button('Undo'));
    await waitFor(() => expect(rowTexts()).toEqual(ALL));
    expect(screen.getByText('Taken back: Red powder 1.5 g, 4:48 PM is as it was before.')).toBeDefined();
  });

  it('keeps what was typed when it cannot be stored, and says why', async () => {
    await twoDays();
    const user = await opened(5);
    await user.click(button('Change Red powder 1.5 g, 4:48 PM'));
    await user.clear(screen.getByLabelText('Amount'));
    await user.type(screen.getByLabelText('Amount'), '-3');
    await user.click(button('Keep changes'));
    const form = screen.getByLabelText<HTMLInputElement>('Amount').closest('form');
    expect(await within(form as HTMLElement).findByRole('listitem')).toBeDefined();
    expect(screen.getByLabelText<HTMLInputElement>('Amount').value).toBe('-3');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('that is a pain check is changed by its three answers', async () => {
    await twoDays();
    const user = await opened(5);
    await user.click(button('Change Pain check, 5:48 PM'));
    await user.click(within(screen.getByRole('group', { name: /^Pain on average/ })).getByRole('radio', { name: '2' }));
    await user.click(button('Keep changes'));
    await waitFor(() => expect(rowTexts()[2]).toBe('5:48 PM Pain check pain 2 · enjoyment 6 · activity 4'));
    await user.click(button('Undo'));
    await waitFor(() => expect(rowTexts()).toEqual(ALL));
  });

  it('that is a night is changed on its morning page', async () => {
    await twoDays();
    await opened(5);
    expect(screen.getByRole('link', { name: /^Change Night/ }).getAttribute('href')).toBe('#/morning/2026-11-18');
  });

  it('that another window stores appears', async () => {
    await twoDays();
    await opened(5);
    await dose(ids.green, NOW - 3 * HOUR_MS, 3);
    await waitFor(() => expect(rowTexts()).toEqual(ALL.toSpliced(4, 0, '3:48 PM Green powder 3 g')));
  });
});
