import { addNights } from '../bedtime/night-of.ts';
import type { NightDate } from '../records/types.ts';
import { dayNumber } from './dayed-doses.ts';

/** Weeks from Monday to Sunday, numbered from the week of 1970-01-01 (a Thursday, so its Monday is day -3). */
export function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

export function mondayOf(week: number): NightDate {
  return addNights('1970-01-01', week * 7 - 3);
}

/** The first and the last week that lie wholly between the first day with a record and the day before today; none when `last < first`. */
export function wholeWeeks(firstDate: NightDate, todayDate: NightDate): { first: number; last: number } {
  return { first: weekNumber(dayNumber(firstDate) + 6), last: weekNumber(dayNumber(todayDate)) - 1 };
}
