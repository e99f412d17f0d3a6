import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { Night, NightDate, Schedule } from '../records/types.ts';
import { factsOf, type KnownNights } from './night-facts.ts';
import { calendarMs, nightBounds, nightOf } from './night-of.ts';
import { instantOfWallClock } from './wall-clock.ts';

/**
 * The instant of a night's bedtime, or `null` when the night has none. A bedtime earlier than the day start is after midnight and
 * belongs to the evening before. Always inside the night's bounds: where a change of the clocks would carry it out of them, it is
 * the first or the last minute of that night.
 * @param overrideMin this night's own bedtime (minutes after midnight), `'none'`, or `null` to follow the week
 */
export function bedtimeOf(
  date: NightDate,
  zone: string,
  schedule: Schedule,
  overrideMin: Night['bedtimeOverrideMin'],
): number | null {
  const calendar = calendarMs(date);
  const planned = overrideMin ?? schedule.bedtimesMin[new Date(calendar).getUTCDay()] ?? null;
  if (planned === 'none' || planned === null) return null;
  const { startMs, endMs } = nightBounds(date, zone, schedule.dayStartMin);
  if (startMs === endMs) return null;
  const evening = planned < schedule.dayStartMin ? calendar + millisecondsInDay : calendar;
  const bedtimeMs = instantOfWallClock(evening + planned * millisecondsInMinute, zone);
  return Math.min(Math.max(bedtimeMs, startMs), endMs - millisecondsInMinute);
}

/** The instant at which the person's window before a bedtime begins, `null` when they have set none. Counted in hours that pass. */
export function windDownStart(bedtimeMs: number, schedule: Schedule): number | null {
  if (schedule.windDownMin === null || schedule.windDownMin <= 0) return null;
  return bedtimeMs - schedule.windDownMin * millisecondsInMinute;
}

/** Where an instant of a night's day lies against its wind-down. `unset`: that night has no bedtime, or there is no window. */
export type EveningPlace = 'before' | 'wind-down' | 'after-bedtime' | 'unset';

/** The one rule for what is inside the wind-down: from the window's start until just before bedtime. */
export function placeInEvening(atMs: number, bedtimeMs: number | null, windDownStartMs: number | null): EveningPlace {
  if (bedtimeMs === null || windDownStartMs === null) return 'unset';
  if (atMs < windDownStartMs) return 'before';
  return atMs < bedtimeMs ? 'wind-down' : 'after-bedtime';
}

/** The evening that an instant belongs to, and where in it the instant lies. */
export interface Evening {
  date: NightDate;
  bedtimeMs: number | null;
  windDownStartMs: number | null;
  place: EveningPlace;
}

/**
 * The evening of an instant, by the bedtime of the zone that it was in: what every page goes by that tells a dose inside the wind-down
 * from one outside. Give `nights` as `nightsByDate(...)` when asking about many instants.
 */
export function eveningOf(atMs: number, zone: string, schedule: Schedule, nights: KnownNights): Evening {
  const { date, bedtimeOverrideMin } = factsOf(nightOf(atMs, zone, schedule.dayStartMin), nights);
  const bedtimeMs = bedtimeOf(date, zone, schedule, bedtimeOverrideMin);
  const windDownStartMs = bedtimeMs === null ? null : windDownStart(bedtimeMs, schedule);
  return { date, bedtimeMs, windDownStartMs, place: placeInEvening(atMs, bedtimeMs, windDownStartMs) };
}

/** Whether an instant lies in the wind-down of the night that it belongs to. */
export function isInWindDown(atMs: number, zone: string, schedule: Schedule, nights: KnownNights): boolean {
  return eveningOf(atMs, zone, schedule, nights).place === 'wind-down';
}

/** The instant of a clock time within one logical day: what lies before the day start is after midnight. `null` on a date that the zone skipped. */
export function clockTimeIn(date: NightDate, zone: string, dayStartMin: number, minutes: number): number | null {
  return bedtimeOf(
    date,
    zone,
    { dayStartMin, bedtimesMin: [null, null, null, null, null, null, null], windDownMin: null },
    minutes,
  );
}
