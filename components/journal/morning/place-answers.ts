import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { bedtimeOf } from '../../../utils/bedtime/bedtime-of.ts';
import { nightBounds } from '../../../utils/bedtime/night-of.ts';
import { instantOfWallClock, wallClockOf } from '../../../utils/bedtime/wall-clock.ts';
import { zoneOffsetMs } from '../../../utils/bedtime/zone-offset.ts';
import type { Night, NightDate, Schedule, SleepDiary } from '../../../utils/records/types.ts';

/** The answers that are clock times, in the order in which a night happens. */
export const MOMENTS = [
  'wentToBedMs',
  'triedToSleepMs',
  'wokeForGoodMs',
  'gotUpMs',
] as const satisfies (keyof SleepDiary)[];
export type Moment = (typeof MOMENTS)[number];
/** Minutes after midnight, as a time field gives them; `null` is an answer left blank. */
export type ClockAnswers = Record<Moment, number | null>;
export type PlacedAnswers = Record<Moment, number | null>;

/** Waking is looked for from four hours before until twenty hours after going to bed: around the middle of it. */
const WAKING_AFTER_BED_MS = 8 * millisecondsInHour;
/** With the usual day start of 04:00 this is midnight. */
const BED_BEFORE_DAY_END_MS = 4 * millisecondsInHour;

/** About when bed can be expected in a night: its bedtime, or four hours before its day ends. */
export function expectedBedMs(
  date: NightDate,
  zone: string,
  schedule: Schedule,
  overrideMin: Night['bedtimeOverrideMin'],
): number {
  const planned = bedtimeOf(date, zone, schedule, overrideMin);
  return planned ?? nightBounds(date, zone, schedule.dayStartMin).endMs - BED_BEFORE_DAY_END_MS;
}

/**
 * The instants of a night's clock answers. Each is the one nearest to where it can be expected: bed within twelve hours of
 * `bedMs`, trying to sleep within twelve of bed, waking from four before to twenty after, getting up within twelve of waking. An
 * answer that goes against the one before it stays before it, so that it can be named. Where the clocks change: of a time that
 * comes twice the first, unless only the second lies after the answer before; a time that was left out becomes the change itself,
 * so that answers typed in order stay in order.
 */
export function placeAnswers(answers: ClockAnswers, bedMs: number, zone: string): PlacedAnswers {
  const place = (minutes: number | null, expectedMs: number, before: number | null) =>
    minutes === null ? null : nearest(minutes, expectedMs, before, zone);
  const wentToBedMs = place(answers.wentToBedMs, bedMs, null);
  const triedToSleepMs = place(answers.triedToSleepMs, wentToBedMs ?? bedMs, wentToBedMs);
  const asleepFrom = triedToSleepMs ?? wentToBedMs;
  const wakingMs = (asleepFrom ?? bedMs) + WAKING_AFTER_BED_MS;
  const wokeForGoodMs = place(answers.wokeForGoodMs, wakingMs, asleepFrom);
  const gotUpMs = place(answers.gotUpMs, wokeForGoodMs ?? wakingMs, wokeForGoodMs ?? asleepFrom);
  return { wentToBedMs, triedToSleepMs, wokeForGoodMs, gotUpMs };
}

function nearest(minutes: number, expectedMs: number, before: number | null, zone: string): number {
  const midnight = Math.floor(wallClockOf(expectedMs, zone) / millisecondsInDay) * millisecondsInDay;
  const walls = [-millisecondsInDay, 0, millisecondsInDay].map(
    (days) => midnight + days + minutes * millisecondsInMinute,
  );
  const distance = (wallMs: number) => Math.abs(instantAt(wallMs, zone) - expectedMs);
  const wallMs = walls.reduce((best, wall) => (distance(wall) < distance(best) ? wall : best));
  const first = instantAt(wallMs, zone);
  if (before === null || first >= before) return first;
  const second = secondInstantAt(wallMs, zone);
  return second !== null && second >= before ? second : first;
}

/** As `instantOfWallClock`, but a time that the clocks leave out is the change, to the minute. */
function instantAt(wallMs: number, zone: string): number {
  const atMs = instantOfWallClock(wallMs, zone);
  const leftOut = wallClockOf(atMs, zone) - wallMs;
  if (leftOut <= 0) return atMs;
  let before = atMs - leftOut;
  let after = atMs;
  while (after - before > millisecondsInMinute) {
    const middle = before + Math.floor((after - before) / 2 / millisecondsInMinute) * millisecondsInMinute;
    if (zoneOffsetMs(middle, zone) === zoneOffsetMs(atMs, zone)) after = middle;
    else before = middle;
  }
  return after;
}

/** When a clock shows a time once more, after it was set back; `null` for a time that comes once. */
function secondInstantAt(wallMs: number, zone: string): number | null {
  const later = wallMs - zoneOffsetMs(wallMs + millisecondsInDay, zone);
  const comesAgain = wallClockOf(later, zone) === wallMs && later > instantOfWallClock(wallMs, zone);
  return comesAgain ? later : null;
}
