import { addNights, nightOf } from '../../../utils/bedtime/night-of.ts';
import type { NightDate, PainCheck } from '../../../utils/records/types.ts';

/** The questions are about the past week. */
const EVERY_DAYS = 7;

/**
 * The day from which the weekly pain check is due again: a week after the day of the last one, counted in the person's days and
 * not in hours, so that it does not creep later. `null` when there was none yet.
 */
export function painCheckDueFrom(last: Pick<PainCheck, 'atMs' | 'zone'> | null, dayStartMin: number): NightDate | null {
  return last && addNights(nightOf(last.atMs, last.zone, dayStartMin), EVERY_DAYS);
}
