import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MorningPage } from '../../../../components/journal/morning/morning-page.tsx';
import { giveConsent } from '../../../../utils/records/consent.ts';
import { records } from '../../../../utils/records/database.ts';
import { deleteEverything } from '../../../../utils/records/delete-everything.ts';
import { saveSettings } from '../../../../utils/records/settings.ts';
import type { BedtimeWeek, SleepDiary } from '../../../../utils/records/types.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';
import { EMPTY_DIARY } from '../../patterns/make-records.ts';

/** In the zone of the machine that runs the tests. */
export const local = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();
export const MORNING = local(19, 7, 30);
const elevenEachNight: BedtimeWeek = [1380, 1380, 1380, 1380, 1380, 1380, 1380];

export const BLANK: SleepDiary = { ...EMPTY_DIARY, zone: deviceZone() };

export const badge = { text: vi.fn() };

/** The morning of 19 November, an empty notebook; call it before each test. Gives back how to let the clock go again. */
export async function aMorning() {
  // Only the date stands still: the database needs its timers.
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: badge.text,
      setTitle: vi.fn(),
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
    },
  });
  window.location.hash = '#/morning';
  localStorage.clear();
  await deleteEverything(records);
  return () => vi.useRealTimers();
}

export async function agree() {
  await giveConsent(records, MORNING - 1000);
  const schedule = { dayStartMin: 240, bedtimesMin: elevenEachNight, windDownMin: 300 };
  await saveSettings(records, { schedule }, MORNING - 1000);
}

export async function open(...rest: string[]) {
  render(<MorningPage rest={rest} />);
  await screen.findByRole('heading', { level: 1, name: /^The night|^There is|^That night/ });
  return userEvent.setup();
}

export const clock = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
export const type = (label: string, value: string) => fireEvent.change(clock(label), { target: { value } });
export const keep = async () => userEvent.click(await screen.findByRole('button', { name: 'Keep this night' }));
export const night = (date: string) => records.nights.where('date').equals(date).first();
export const numbers = () => screen.getByRole('complementary', { name: 'This night in numbers' }).textContent ?? '';
export const picture = () => screen.getByRole('img', { name: /^The night as a bar/ });
export const pictureText = () => picture().querySelector('desc')?.textContent;

export const TO_BED = 'When did you go to bed?';
export const TRIED = 'When did you turn over to sleep?';
export const UNTIL_ASLEEP = 'About how long until you were asleep?';
export const AGAIN = 'How often were you awake again?';
export const AWAKE = 'How long were you awake, all of it together?';
export const WOKE = 'When did you wake for good?';
export const UP = 'When did you get up?';

export async function fillIn() {
  await screen.findByLabelText(TO_BED);
  type(TO_BED, '22:50');
  type(TRIED, '23:20');
  type(UNTIL_ASLEEP, '35');
  type(AGAIN, '2');
  type(AWAKE, '40');
  type(WOKE, '06:55');
  type(UP, '07:10');
}
