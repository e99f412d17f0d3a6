import { millisecondsInMinute } from 'date-fns/constants';
import { clockMinutes, lastClockTime } from '../../utils/bedtime/last-clock-time.ts';
import { nightOf } from '../../utils/bedtime/night-of.ts';
import { DOSE_UNITS } from '../../utils/records/types.ts';
import { UNKNOWN } from '../controls/amount-input.ts';
import { minutesOfTimeField, timeFieldOf } from '../controls/clock-input.ts';
import { keepDraft, readDraft } from '../controls/draft.ts';
import type { UnitChoice } from '../controls/unit-select.tsx';
import type { Clock } from '../controls/use-clock.ts';
import type { When } from './when-field.tsx';

/** What stands in the fields of the form for another amount or time. */
export interface OtherTyped {
  /** Empty while there is no product to choose. */
  productId: string;
  amount: string;
  unit: UnitChoice;
  when: When;
  pain: number | null;
  note: string;
}

/** The same, left behind. */
export interface OtherDraft extends OtherTyped {
  typedAtMs: number;
  /** The instant that `when` said as it was typed; `null` when it said none. */
  meantMs: number | null;
}

const FORM = 'other-dose';
/** So soon after, "now" still means now. */
const STILL_NOW_MS = 15 * millisecondsInMinute;

/** What was typed at an earlier opening and not logged since, `null` for nothing. */
export const readOtherDraft = (): OtherDraft | null => readDraft(FORM, isOtherDraft);

/** Keeps what is typed, with the instant that its time means just now; lets go of what says nothing, or of `null`. */
export function keepOtherDraft(typed: OtherTyped | null, clock: Clock): void {
  if (typed === null || saysNothing(typed)) {
    keepDraft(FORM, null);
    return;
  }
  const meant = instantOf(typed.when, clock);
  const meantMs = typeof meant === 'number' ? meant : null;
  keepDraft(FORM, { ...typed, typedAtMs: clock.nowMs, meantMs } satisfies OtherDraft);
}

/** A product alone, taken now, is what the form says by itself. */
export const saysNothing = ({ amount, unit, when, pain, note }: OtherTyped): boolean =>
  amount === '' && unit !== UNKNOWN && note === '' && pain === null && 'ago' in when && when.ago === 0;

/** Minutes count back from `nowMs`, so that a form left open does not age. A time that cannot be gives its problem. */
export function instantOf(when: When, { nowMs, zone }: Clock): number | 'time-invalid' | 'time-in-future' {
  if ('ago' in when) return nowMs - when.ago * millisecondsInMinute;
  const minutes = minutesOfTimeField(when.clock);
  return minutes === null ? 'time-invalid' : (lastClockTime(nowMs, zone, minutes) ?? 'time-in-future');
}

/**
 * The time of a draft, looked at again: "now" and a time of day stay as they were typed for a quarter of an hour; after that, and where
 * minutes were counted back, it is the instant that was meant, as a time of day, while the same day lasts; then none, so that it has to
 * be said anew.
 */
export function whenOfDraft(draft: OtherDraft, { nowMs, zone }: Clock, dayStartMin: number): When {
  const { when, typedAtMs, meantMs } = draft;
  const countsBack = 'ago' in when && when.ago > 0;
  if (!countsBack && nowMs >= typedAtMs && nowMs - typedAtMs < STILL_NOW_MS) return when;
  if (meantMs === null || nightOf(meantMs, zone, dayStartMin) !== nightOf(nowMs, zone, dayStartMin)) return NO_TIME;
  const minutes = clockMinutes(meantMs, zone);
  // In an hour that the clock shows twice, or under a clock that was put back, the time of day would say another instant.
  const readsAs = lastClockTime(nowMs, zone, minutes);
  const isTheSame = readsAs !== null && meantMs - readsAs >= 0 && meantMs - readsAs < millisecondsInMinute;
  return isTheSame ? { clock: timeFieldOf(minutes) } : NO_TIME;
}

const NO_TIME: When = { clock: '' };

function isOtherDraft(value: unknown): value is OtherDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { productId, amount, unit, when, pain, note, typedAtMs, meantMs } = value as {
    [K in keyof OtherDraft]?: unknown;
  };
  const units: readonly unknown[] = [...DOSE_UNITS, UNKNOWN];
  return (
    [productId, amount, note].every((text) => typeof text === 'string') &&
    [pain, meantMs].every((number) => number === null || typeof number === 'number') &&
    typeof typedAtMs === 'number' &&
    units.includes(unit) &&
    isWhen(when)
  );
}

function isWhen(value: unknown): value is When {
  if (typeof value !== 'object' || value === null) return false;
  const { ago, clock } = value as { ago?: unknown; clock?: unknown };
  return typeof ago === 'number' || typeof clock === 'string';
}
