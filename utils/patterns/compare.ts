import { median, quantile } from 'simple-statistics';
import type { NightDate } from '../records/types.ts';
import { weekdayOfDay } from './dayed-doses.ts';
import { groupShift } from './group-shift.ts';
import type { NightRow } from './night-table.ts';
import { type Outcome, outcomeOf } from './outcomes.ts';
import type { Steps } from './slices.ts';

/** Fewer nights than this on either side, and there is no middle value, no interval and no sentence. */
export const LEAST_NIGHTS = 7;

/** The draws are the same at every look, so that nobody can look again until they like the answer. */
const SEED = 20_090_131;

export interface NightDot {
  date: NightDate;
  value: number;
}

/** `longer` stands for higher in outcomes that are not lengths of time. */
export type Verdict = 'no-clear-difference' | 'goes-with-longer' | 'goes-with-shorter';

export interface NotEnoughNights {
  kind: 'not-enough';
  /** `same-days`: there are enough, but late and other nights lie on different weekdays or in different weeks, and nothing can part the two. */
  reason: 'few-nights' | 'same-days';
  outcome: Outcome;
  nLate: number;
  nOther: number;
  late: NightDot[];
  other: NightDot[];
}

export interface ComparedNights {
  kind: 'compared';
  outcome: Outcome;
  verdict: Verdict;
  nLate: number;
  nOther: number;
  late: NightDot[];
  other: NightDot[];
  medianLate: number;
  medianOther: number;
  /** The middle half of each group. */
  quartilesLate: [number, number];
  quartilesOther: [number, number];
  /** Late less other, allowing for weekday and drift; near the difference of the medians, but not the same thing. */
  difference: number;
  /** 95 % interval of `difference`. */
  low: number;
  high: number;
  /** Two-sided. At most 0.05 exactly when the interval leaves out zero. */
  p: number;
}

export type Comparison = NotEnoughNights | ComparedNights;

/**
 * Nights after a dose inside the wind-down against the other nights, by one outcome. Nights of which it is not known whether they
 * had one, and nights without the outcome, are on neither side.
 * @param rows by date, as `nightTable` gives them
 */
export function* compareNights(rows: readonly NightRow[], outcome: Outcome): Steps<Comparison> {
  const late: NightDot[] = [];
  const other: NightDot[] = [];
  const days: number[] = [];
  const values: number[] = [];
  const group: number[] = [];
  for (const row of rows) {
    const value = outcomeOf(row, outcome);
    if (value === null || row.late === null) continue;
    (row.late ? late : other).push({ date: row.date, value });
    days.push(row.day);
    values.push(value);
    group.push(row.late ? 1 : 0);
  }
  const sides = { outcome, nLate: late.length, nOther: other.length, late, other };
  if (Math.min(late.length, other.length) < LEAST_NIGHTS) return { kind: 'not-enough', reason: 'few-nights', ...sides };

  const shift = yield* groupShift(
    { values: Float64Array.from(values), group: Float64Array.from(group), days, weekdays: days.map(weekdayOfDay) },
    SEED,
  );
  if (shift === null) return { kind: 'not-enough', reason: 'same-days', ...sides };
  const { low, high, p } = shift;
  return {
    kind: 'compared',
    ...sides,
    verdict: low > 0 ? 'goes-with-longer' : high < 0 ? 'goes-with-shorter' : 'no-clear-difference',
    ...summary(late, other),
    difference: shift.shift,
    low,
    high,
    p,
  };
}

function summary(late: readonly NightDot[], other: readonly NightDot[]) {
  const lateValues = late.map((dot) => dot.value);
  const otherValues = other.map((dot) => dot.value);
  return {
    medianLate: median(lateValues),
    medianOther: median(otherValues),
    quartilesLate: middleHalf(lateValues),
    quartilesOther: middleHalf(otherValues),
  };
}

/** The first and third quartile. */
export function middleHalf(values: number[]): [number, number] {
  return [quantile(values, 0.25), quantile(values, 0.75)];
}
