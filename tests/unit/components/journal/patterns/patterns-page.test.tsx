import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PatternsPage } from '../../../../../components/journal/patterns/patterns-page.tsx';
import { addNights } from '../../../../../utils/bedtime/night-of.ts';
import { records } from '../../../../../utils/records/database.ts';
import { deleteEverything } from '../../../../../utils/records/delete-everything.ts';
import { saveSettings } from '../../../../../utils/records/settings.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE } from '../../../patterns/make-records.ts';

const TODAY = '2026-11-19';

beforeEach(async () => {
  // No browser here says when it is idle; the count still comes after the turn that asked for it.
  vi.stubGlobal('requestIdleCallback', (whenIdle: () => void) => setTimeout(whenIdle));
  // Only the date stands still: the database needs its timers.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 19, 12) });
  await deleteEverything(records);
  await saveSettings(records, { schedule: SCHEDULE }, 0);
  await records.products.add(makeProduct({ id: crypto.randomUUID() }));
  // A dose and a night every tenth day, back to the spring.
  for (let back = 1; back < 200; back += 10) {
    const date = addNights(TODAY, -back);
    await records.doses.add(makeDose(`${date}T18:00`, { id: crypto.randomUUID() }));
    await records.nights.add(makeNight(date, {}, { id: crypto.randomUUID() }));
  }
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const span = (from: RegExp) => screen.findByText(from, { selector: '.sup' });

describe('the page Patterns', () => {
  it('shows four weeks first, and all years when they are asked for', async () => {
    render(<PatternsPage />);
    await span(/October/);
    expect(screen.getAllByRole('slider')[0]?.getAttribute('max')).toBe('28');
    await userEvent.click(screen.getByRole('button', { name: 'All' }));
    await span(/May/);
    await userEvent.click(screen.getByRole('button', { name: '28 nights' }));
    await span(/October/);
  });

  it('says how many rows cannot be read, also those of years that it does not show', async () => {
    const damaged = { ...makeDose('2026-04-01T18:00', { id: crypto.randomUUID() }), zone: 'Middle/Earth' };
    await records.doses.add(damaged);
    render(<PatternsPage />);
    const status = await screen.findByRole('status');
    await vi.waitFor(() => expect(status.getAttribute('aria-busy')).toBe('false'));
    expect(status.textContent).toMatch(/^1 /);
  });

  it('says nothing of rows while all can be read', async () => {
    render(<PatternsPage />);
    const status = await screen.findByRole('status');
    await vi.waitFor(() => expect(status.getAttribute('aria-busy')).toBe('false'));
    expect(status.textContent).toBe('');
  });
});
