import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { LastNightPrompt } from '../../../../components/journal/today/last-night-prompt.tsx';
import { FIRST_SETTINGS } from '../../../../utils/records/settings.ts';
import type { Night } from '../../../../utils/records/types.ts';

const diary = {
  wentToBedMs: null,
  triedToSleepMs: null,
  minutesToFallAsleep: null,
  timesAwake: null,
  minutesAwake: null,
  wokeForGoodMs: null,
  gotUpMs: null,
  quality: null,
  note: '',
  zone: 'UTC',
};
const night = (date: string, written: boolean): Night => ({
  id: date,
  createdAt: 0,
  updatedAt: 0,
  deletedAt: null,
  date,
  bedtimeOverrideMin: null,
  diary: written ? diary : null,
});
const show = (...nights: Night[]) =>
  render(
    <LastNightPrompt
      night="2026-11-19"
      view={{
        settings: FIRST_SETTINGS,
        unreadable: [],
        doses: [],
        lastDose: null,
        lastWritten: null,
        nights,
        products: new Map(),
        presets: [],
      }}
    />,
  );

describe('the question about last night', () => {
  beforeEach(() => sessionStorage.clear());

  it('stands while last night is blank, and leads to that night', () => {
    show(night('2026-11-18', false), night('2026-11-17', true));
    expect(screen.getByRole('link', { name: 'Write it down' }).getAttribute('href')).toBe('#/morning/2026-11-18');
  });

  it('is gone once last night is written, even with every answer blank', () => {
    show(night('2026-11-18', true));
    expect(screen.queryByText('Last night is still blank')).toBeNull();
  });

  it('can be skipped by one click and does not come back in this tab', async () => {
    const { unmount } = show();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Skip it' }));
    expect(screen.queryByText('Last night is still blank')).toBeNull();
    unmount();
    show();
    expect(screen.queryByText('Last night is still blank')).toBeNull();
  });
});
