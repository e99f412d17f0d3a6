import { millisecondsInDay } from 'date-fns/constants';
import type { NightDate } from '../records/types.ts';
import { calendarMs, nightOf } from './night-of.ts';

/** What happened at an instant, in a zone. */
interface Act {
  atMs: number;
  /** IANA zone where it happened. */
  zone: string;
}

/**
 * What belongs to a logical day, each by the clock of the place where it happened: after a flight a dose stays in the day in which it
 * was taken, on every page alike.
 */
export function ofNight<A extends Act>(acts: readonly A[], date: NightDate, dayStartMin: number): A[] {
  // No zone is further from UTC than a day, and no day begins later than a day after its midnight.
  const fromMs = calendarMs(date) - millisecondsInDay;
  const toMs = fromMs + 4 * millisecondsInDay;
  return acts.filter(({ atMs, zone }) => fromMs <= atMs && atMs < toMs && nightOf(atMs, zone, dayStartMin) === date);
}
