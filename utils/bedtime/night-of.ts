import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import type { NightDate } from '../records/types.ts';
import { instantOfWallClock, wallClockOf } from './wall-clock.ts';

/** Milliseconds from 1970-01-01 to a date's midnight on a calendar without zones. */
export function calendarMs(date: NightDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Whether a text names a day of the calendar: no 31 February, which some engines take for one in March and others for none. */
export function isCalendarDate(text: string): boolean {
  const calendar = calendarMs(text);
  return Number.isFinite(calendar) && dateAt(calendar) === text;
}

function dateAt(calendar: number): NightDate {
  return new Date(calendar).toISOString().slice(0, 10);
}

/** The instant at which the day of a calendar date begins. Never earlier for a later date. */
function dayStartMs(calendar: number, zone: string, dayStartMin: number): number {
  return instantOfWallClock(calendar + dayStartMin * millisecondsInMinute, zone);
}

/**
 * The logical day that an instant belongs to, named by the date of its evening: with a day start of 04:00, 01:30 is still the
 * evening before. Always the night whose `nightBounds` hold the instant, also on days when the clocks change.
 * @throws RangeError for an unknown zone or an instant that is not a number.
 */
export function nightOf(atMs: number, zone: string, dayStartMin: number): NightDate {
  const wall = wallClockOf(atMs, zone) - dayStartMin * millisecondsInMinute;
  let calendar = Math.floor(wall / millisecondsInDay) * millisecondsInDay;
  // When the clocks change around the day start, the wall clock alone can be a day off.
  while (atMs < dayStartMs(calendar, zone, dayStartMin)) calendar -= millisecondsInDay;
  while (atMs >= dayStartMs(calendar + millisecondsInDay, zone, dayStartMin)) calendar += millisecondsInDay;
  return dateAt(calendar);
}

/**
 * From when until when a night's logical day lasts: `startMs` inclusive, `endMs` exclusive. One night's end is the next one's start.
 * A date that the zone left out of its calendar (Samoa, 30 December 2011) has no length.
 */
export function nightBounds(date: NightDate, zone: string, dayStartMin: number): { startMs: number; endMs: number } {
  const calendar = calendarMs(date);
  return {
    startMs: dayStartMs(calendar, zone, dayStartMin),
    endMs: dayStartMs(calendar + millisecondsInDay, zone, dayStartMin),
  };
}

/** The date `count` nights later, or earlier when negative. */
export function addNights(date: NightDate, count: number): NightDate {
  return dateAt(calendarMs(date) + count * millisecondsInDay);
}
