import { millisecondsInMinute } from 'date-fns/constants';
import type { NightDate, Schedule } from '../records/types.ts';
import { bedtimeOf, windDownStart } from './bedtime-of.ts';
import { factsOf, type KnownNights } from './night-facts.ts';
import { addNights, nightBounds, nightOf } from './night-of.ts';

export type { NightFacts } from './night-facts.ts';

/** How far bed is, for the badge and the popup. Instants in ms, lengths in whole minutes, never negative. */
export type Countdown =
  | { state: 'unset'; night: NightDate }
  | {
      state: 'before' | 'wind-down';
      night: NightDate;
      bedtimeMs: number;
      windDownStartMs: number | null;
      minutesLeft: number;
    }
  | { state: 'past'; night: NightDate; bedtimeMs: number; windDownStartMs: number | null; minutesPast: number };

/** The next date that the zone's calendar has. */
function followingNight(date: NightDate, zone: string, dayStartMin: number): NightDate {
  let next = addNights(date, 1);
  for (;;) {
    const { startMs, endMs } = nightBounds(next, zone, dayStartMin);
    if (startMs < endMs) return next;
    next = addNights(next, 1);
  }
}

function towards(date: NightDate, nowMs: number, zone: string, schedule: Schedule, nights: KnownNights): Countdown {
  const bedtimeMs = bedtimeOf(date, zone, schedule, factsOf(date, nights).bedtimeOverrideMin);
  if (bedtimeMs === null) return { state: 'unset', night: date };
  const windDownStartMs = windDownStart(bedtimeMs, schedule);
  const shared = { night: date, bedtimeMs, windDownStartMs };
  if (nowMs >= bedtimeMs) {
    return { state: 'past', ...shared, minutesPast: Math.floor((nowMs - bedtimeMs) / millisecondsInMinute) };
  }
  const inside = windDownStartMs !== null && windDownStartMs <= nowMs;
  // Rounded up, so that the last minute reads 1 and only bedtime itself reads 0.
  const minutesLeft = Math.ceil((bedtimeMs - nowMs) / millisecondsInMinute);
  return { state: inside ? 'wind-down' : 'before', ...shared, minutesLeft };
}

/**
 * How far bed is at an instant. From bedtime until the next day start it is `past`; once that night's morning is written down, it
 * counts to the following night. A night without a bedtime is `unset` until the next day start.
 * @throws RangeError for an unknown zone or an instant that is not a number.
 */
export function countdown(nowMs: number, zone: string, schedule: Schedule, nights: KnownNights): Countdown {
  const tonight = nightOf(nowMs, zone, schedule.dayStartMin);
  const found = towards(tonight, nowMs, zone, schedule, nights);
  if (found.state !== 'past' || !factsOf(tonight, nights).recorded) return found;
  return towards(followingNight(tonight, zone, schedule.dayStartMin), nowMs, zone, schedule, nights);
}
