import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureMinuteAlarm, MINUTE_ALARM } from '../../../utils/browser/minute-alarm.ts';
import { FIRST_SETTINGS } from '../../../utils/records/settings.ts';
import type { BedtimeWeek, Dose, Night, Settings } from '../../../utils/records/types.ts';
import { badgeOf } from '../../../utils/toolbar/refresh-badge.ts';

const ZONE = 'Europe/Berlin';
/** 18:48 in Berlin, a Thursday. */
const EVENING = Date.parse('2026-11-19T17:48:00Z');
const HOUR_MS = 3_600_000;
const everyDay = (minutes: number | null): BedtimeWeek => [
  minutes,
  minutes,
  minutes,
  minutes,
  minutes,
  minutes,
  minutes,
];

const stamp = { id: 'a', createdAt: 0, updatedAt: 0, deletedAt: null };
const doseAt = (atMs: number): Dose => ({
  ...stamp,
  productId: 'p',
  presetId: null,
  amount: 'unknown',
  atMs,
  zone: ZONE,
  painBefore: null,
  painAfter: null,
  note: '',
});

function badge(atMs: number, change: Partial<Settings> = {}, lastDose: Dose | null = null, nights: Night[] = []) {
  const schedule = { dayStartMin: 240, bedtimesMin: everyDay(23 * 60), windDownMin: 5 * 60 };
  return badgeOf({ settings: { ...FIRST_SETTINGS, schedule, ...change }, nights, lastDose }, atMs, ZONE);
}

const at = (time: string) => Date.parse(`2026-11-${time}+01:00`);

describe('the badge', () => {
  it.each([
    ['19T15:00', '8h', 'before'],
    ['19T18:00', '5h', 'wind-down'],
    ['19T21:00', '2h', 'wind-down'],
    ['19T21:40', '1:20', 'wind-down'],
    ['19T22:13', '47m', 'wind-down'],
    ['19T22:59', '1m', 'wind-down'],
    ['19T23:00', 'bed', 'past'],
    ['20T03:59', 'bed', 'past'],
    ['20T04:00', '19h', 'before'],
  ])('at %s reads %j, %s', (time, text, state) => {
    expect(badge(at(time))).toMatchObject({ text, state });
  });

  it('is blank without a bedtime, and when it is switched off', () => {
    const none = { dayStartMin: 240, bedtimesMin: everyDay(null), windDownMin: null };
    expect(badge(EVENING, { schedule: none })).toEqual({
      text: '',
      state: 'none',
      title: 'No bedtime set for tonight.',
    });
    expect(badge(EVENING, { badgeOn: false }).text).toBe('');
  });

  it('leaves "bed" once the morning is written down', () => {
    const diary = {
      wentToBedMs: null,
      triedToSleepMs: null,
      minutesToFallAsleep: null,
      timesAwake: null,
      minutesAwake: null,
      wokeForGoodMs: null,
      gotUpMs: null,
      quality: 3,
      note: '',
      zone: ZONE,
    };
    const night: Night = { ...stamp, date: '2026-11-19', bedtimeOverrideMin: null, diary };
    expect(badge(at('20T03:30'), {}, null, [night]).text).toBe('19h');
  });

  it('says bedtime and last dose in a full sentence', () => {
    const title = badge(EVENING, {}, doseAt(EVENING - 3 * HOUR_MS)).title.replace(/\s/g, ' ');
    expect(title).toBe('Bedtime 11:00 PM, in 4 hours 12 minutes. Last dose 3 hours ago.');
  });

  it('leaves the dose out in discreet mode, and never names a substance', () => {
    const title = badge(EVENING, { discreet: true }, doseAt(EVENING - HOUR_MS)).title;
    expect(title).toMatch(/^Bedtime .*minutes\.$/);
    expect(title).not.toMatch(/dose|kratom/i);
  });
});

describe('the minute alarm', () => {
  const created = vi.fn();
  beforeEach(() => {
    created.mockReset();
    fakeBrowser.alarms.create = created;
  });
  const standing = (scheduledTime?: number) => {
    const alarm = scheduledTime === undefined ? undefined : { name: MINUTE_ALARM, scheduledTime, periodInMinutes: 1 };
    Object.assign(fakeBrowser.alarms, { get: async () => alarm });
  };

  it.each([
    ['none is set', undefined],
    ['it was set before the clock was put back', EVENING + 5 * HOUR_MS],
    ['it is long overdue', EVENING - 5 * HOUR_MS],
  ])('is set to the next full minute when %s', async (_, scheduledTime) => {
    standing(scheduledTime);
    await ensureMinuteAlarm(EVENING + 20_500);
    expect(created).toHaveBeenCalledWith(MINUTE_ALARM, { when: EVENING + 60_000, periodInMinutes: 1 });
  });

  it('is left alone when it comes within two minutes', async () => {
    standing(EVENING + 30_000);
    await ensureMinuteAlarm(EVENING);
    expect(created).not.toHaveBeenCalled();
  });
});
