import { millisecondsInHour } from 'date-fns/constants';
import { factsOf, type KnownNights } from '../../../utils/bedtime/night-facts.ts';
import { addNights, isCalendarDate, nightOf } from '../../../utils/bedtime/night-of.ts';
import type { NightDate, Schedule } from '../../../utils/records/types.ts';
import { expectedBedMs } from './place-answers.ts';

/** Before the records' earliest instant nothing can be written down. */
export const EARLIEST_NIGHT: NightDate = '2000-01-02';
/** Whoever opens the page so long after bedtime, before the new day begins, is up early and means the night that is ending. */
const SLEPT_AFTER_MS = 3 * millisecondsInHour;

export interface NightChoice {
  /** The night that the page opens with. */
  usual: NightDate;
  /** The latest one that there can be a diary of: the night whose bedtime has passed. */
  latest: NightDate;
}

/** Which nights can be written down at an instant. Last night is the usual one until tonight has been slept in. */
export function nightChoice(nowMs: number, zone: string, schedule: Schedule, nights: KnownNights): NightChoice {
  const tonight = nightOf(nowMs, zone, schedule.dayStartMin);
  const bedMs = expectedBedMs(tonight, zone, schedule, factsOf(tonight, nights).bedtimeOverrideMin);
  const last = addNights(tonight, -1);
  return {
    usual: nowMs >= bedMs + SLEPT_AFTER_MS ? tonight : last,
    latest: nowMs >= bedMs ? tonight : last,
  };
}

/** The night that an address or a date field names; `null` for what is no date, or one too long ago. */
export function readNight(text: string): NightDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isCalendarDate(text) && text >= EARLIEST_NIGHT ? text : null;
}
