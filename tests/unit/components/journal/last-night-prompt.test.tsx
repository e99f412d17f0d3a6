import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LastNightPrompt } from '../../../../components/journal/today/last-night-prompt.tsx';
import { records } from '../../../../utils/records/database.ts';
import { FIRST_SETTINGS } from '../../../../utils/records/settings.ts';
import type { Night } from '../../../../utils/records/types.ts';
import { makeNight } from '../../patterns/make-records.ts';

const night = (date: string, written: boolean) => makeNight(date, written ? {} : null);
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

  it('is gone once last night is written', () => {
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

  it('is not skipped by what was skipped in the sample, which the same tab shows too', async () => {
    const name = vi.spyOn(records, 'name', 'get').mockReturnValue('nightleaf-sample');
    const { unmount } = show();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Skip it' }));
    unmount();
    name.mockRestore();
    show();
    expect(screen.getByText('Last night is still blank')).toBeDefined();
  });
});
