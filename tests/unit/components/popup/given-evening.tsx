import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadDay } from '../../../../components/controls/use-day.ts';
import { PopupApp } from '../../../../components/popup/popup-app.tsx';
import { giveConsent } from '../../../../utils/records/consent.ts';
import { records } from '../../../../utils/records/database.ts';
import { deleteEverything } from '../../../../utils/records/delete-everything.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { saveSettings } from '../../../../utils/records/settings.ts';
import type { BedtimeWeek } from '../../../../utils/records/types.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';

/** 18:48 in the zone of the machine that runs the tests, so that bed at 23:00 is 4 h 12 min away. */
export const EVENING = new Date(2026, 10, 19, 18, 48).getTime();
export const MINUTE_MS = 60_000;
const everyDay = (minutes: number): BedtimeWeek => [minutes, minutes, minutes, minutes, minutes, minutes, minutes];

export const badge = { text: vi.fn(), title: vi.fn() };

/** Nothing written down and nothing typed; call it before each test. Gives back how to let the clock go again. */
export async function anEvening() {
  // Only the date stands still: the database needs its timers.
  vi.useFakeTimers({ toFake: ['Date'], now: EVENING });
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: badge.text,
      setTitle: badge.title,
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
    },
    permissions: { contains: vi.fn(async () => true) },
  });
  localStorage.clear();
  await deleteEverything(records);
  return () => vi.useRealTimers();
}

export async function setUp({ windDownMin = null as number | null, button = true } = {}) {
  await giveConsent(records, EVENING);
  await saveSettings(records, { schedule: { dayStartMin: 240, bedtimesMin: everyDay(23 * 60), windDownMin } }, EVENING);
  if (!button) return;
  await addProductWithPreset(
    records,
    { label: 'Green powder', form: 'powder', unit: 'g' },
    { value: 2, unit: 'g' },
    EVENING,
  );
}

export async function openPopup() {
  render(<PopupApp first={await loadDay(Date.now(), deviceZone())} />);
  return userEvent.setup();
}

export const liveDoses = () => records.doses.filter((dose) => dose.deletedAt === null).toArray();
