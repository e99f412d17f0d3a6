import { addNights } from '../../../utils/bedtime/night-of.ts';
import type { NightRow } from '../../../utils/patterns/night-table.ts';
import type { NightDate } from '../../../utils/records/types.ts';

export const PERIODS = ['nights', 'weeks', 'all'] as const;
export type Period = (typeof PERIODS)[number];

const NIGHTS: Record<Exclude<Period, 'all'>, number> = { nights: 28, weeks: 84 };
/** Weeks in the pictures of weeks, which 28 nights would be too short for. */
const LEAST_WEEKS = 12;
/** Rows of the picture of nights; earlier ones are a button away. */
export const MOST_NIGHTS_AT_ONCE = 84;

export interface Stretch {
  from: NightDate;
  /** Last night, since today's is not over. */
  to: NightDate;
}

/** From the period's begin or the first record, whichever is later, to last night; `null` before the first night is over. */
export function stretchOf(period: Period, firstDate: NightDate | undefined, today: NightDate): Stretch | null {
  const to = addNights(today, -1);
  if (firstDate === undefined || firstDate > to) return null;
  return { from: period === 'all' ? firstDate : laterOf(firstDate, addNights(today, -NIGHTS[period])), to };
}

/** Dates are text that sorts by time. */
const laterOf = (a: NightDate, b: NightDate): NightDate => (a < b ? b : a);

/** Twelve weeks of weeks, or all. */
export const weeksSince = (period: Period, today: NightDate): NightDate | null =>
  period === 'all' ? null : addNights(today, -7 * LEAST_WEEKS);

/** The part of a stretch that one picture shows; page 0 is the latest. */
export function pageOf(stretch: Stretch, page: number): Stretch & { earlier: boolean; later: boolean } {
  const to = addNights(stretch.to, -page * MOST_NIGHTS_AT_ONCE);
  const from = laterOf(stretch.from, addNights(to, 1 - MOST_NIGHTS_AT_ONCE));
  return { from, to, earlier: from > stretch.from, later: page > 0 };
}

export const rowsIn = (rows: readonly NightRow[], { from, to }: Stretch): NightRow[] =>
  rows.filter(({ date }) => from <= date && date <= to);
