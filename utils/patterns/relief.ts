import { median } from 'simple-statistics';
import type { NightDate } from '../records/types.ts';
import type { NightRow } from './night-table.ts';
import type { Steps } from './slices.ts';
import { type TrendResult, trendOf } from './trend.ts';
import { weekNumber, wholeWeeks } from './weeks.ts';

/**
 * Whether pain relief is going up or down, by weekly middle values.
 * @param todayDate the night that now belongs to; its week is in no trend
 */
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
