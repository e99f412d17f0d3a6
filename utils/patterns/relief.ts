import { median } from 'simple-statistics';
import type { NightDate } from '../records/types.ts';
import { type Comparison, compareNights } from './compare.ts';
import type { NightRow } from './night-table.ts';
import { type Outcome, outcomeOf } from './outcomes.ts';
import type { Steps } from './slices.ts';
import { type TrendResult, trendOf } from './trend.ts';
import { weekNumber, wholeWeeks } from './weeks.ts';

/** A night with a day whose pain was asked before and after. */
export interface ReliefAndSleep {
  date: NightDate;
  late: boolean | null;
  /** Points on the 0 to 10 scale that pain went down by; negative when it rose. */
  relief: number;
  sleep: number;
}

export interface ReliefBesideSleep {
  /** Days with a late dose against other days, by pain relief. */
  relief: Comparison;
  /** The same nights by sleep. */
  sleep: Comparison;
  /** Whether relief itself is going up or down, by weekly middle values. */
  reliefByWeek: TrendResult;
  /** Nights that have both, to be drawn side by side. */
  nights: ReliefAndSleep[];
}

/**
 * What late doses go with on both sides of the balance: how much pain went down that day, and how the night was. Two comparisons
 * by the same rules; they are never made into one number, for how much sleep a point of pain is worth is the person's to say.
 * @param todayDate the night that now belongs to; its week is in no trend
 */
export function* reliefBesideSleep(
  rows: readonly NightRow[],
  sleepOutcome: Exclude<Outcome, 'painRelief'>,
  todayDate: NightDate,
): Steps<ReliefBesideSleep> {
  const nights = rows.flatMap((row): ReliefAndSleep[] => {
    const sleep = outcomeOf(row, sleepOutcome);
    return row.painRelief === null || sleep === null
      ? []
      : [{ date: row.date, late: row.late, relief: row.painRelief, sleep }];
  });
  return {
    relief: yield* compareNights(rows, 'painRelief'),
    sleep: yield* compareNights(rows, sleepOutcome),
    reliefByWeek: yield* reliefTrend(rows, todayDate),
    nights,
  };
}

/** Pain relief by weekly middle values; the running week is in no trend. */
export function* reliefTrend(rows: readonly NightRow[], todayDate: NightDate): Steps<TrendResult> {
  const first = rows[0];
  if (first === undefined) return { kind: 'not-enough', weeks: 0 };
  const whole = wholeWeeks(first.date, todayDate);
  const byWeek = new Map<number, number[]>();
  for (const { day, painRelief } of rows) {
    const week = weekNumber(day);
    if (painRelief === null || week < whole.first || week > whole.last) continue;
    byWeek.set(week, [...(byWeek.get(week) ?? []), painRelief]);
  }
  return yield* trendOf([...byWeek].map(([week, values]) => ({ week, value: median(values) })));
}
