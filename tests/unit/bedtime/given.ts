import type { NightFacts } from '../../../utils/bedtime/countdown.ts';
import type { Schedule } from '../../../utils/records/types.ts';

/** An instant written with its offset from UTC, e.g. `2026-03-29T01:59+01:00`. */
export function at(iso: string): number {
  const atMs = Date.parse(iso);
  if (Number.isNaN(atMs)) throw new Error(`not an instant: ${iso}`);
  return atMs;
}

/** Minutes after midnight of a clock time such as `23:30`. */
export function min(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** Day from 04:00, bed at 23:00 every evening, five hours of wind-down, unless said otherwise. */
export function schedule(changes: Partial<Schedule> = {}): Schedule {
  const bed = min('23:00');
  return { dayStartMin: min('04:00'), bedtimesMin: [bed, bed, bed, bed, bed, bed, bed], windDownMin: 300, ...changes };
}

/** A night without a bedtime of its own and without a diary, unless said otherwise. */
export function night(date: string, changes: Partial<NightFacts> = {}): NightFacts {
  return { date, bedtimeOverrideMin: null, recorded: false, ...changes };
}
