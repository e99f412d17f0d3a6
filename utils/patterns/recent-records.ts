import { millisecondsInDay } from 'date-fns/constants';
import { calendarMs } from '../bedtime/night-of.ts';
import type { Dose, Night, NightDate } from '../records/types.ts';

/** No zone and no start of a day puts a dose further from its date than this. */
export const MARGIN_MS = 2 * millisecondsInDay;

/**
 * The records from a date on, and of those before it the first ones only, which tell when records began: a page that shows three months
 * does not go through ten years. Rows of earlier dates that come from these are not whole.
 * @param records live; doses by time
 * @param sinceDate `null` for all
 */
export function recentRecords<T extends { doses: readonly Dose[]; nights: readonly Night[] }>(
  records: T,
  sinceDate: NightDate | null,
): T {
  if (sinceDate === null) return records;
  const { doses, nights } = records;
  const from = firstSince(doses, calendarMs(sinceDate) - MARGIN_MS);
  const firstNights = [earliest(nights), earliest(nights.filter(({ diary }) => diary !== null))];
  const recentNights = new Set([
    ...firstNights.filter((night) => night !== undefined),
    ...nights.filter(({ date }) => date >= sinceDate),
  ]);
  return {
    ...records,
    doses: from === 0 ? doses : [...doses.slice(0, 1), ...doses.slice(from)],
    nights: [...recentNights],
  };
}

/** The place of the first dose at or after an instant, by halving. */
export function firstSince(doses: readonly Dose[], sinceMs: number): number {
  let low = 0;
  let high = doses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doses[middle] as Dose).atMs < sinceMs) low = middle + 1;
    else high = middle;
  }
  return low;
}

function earliest(nights: readonly Night[]): Night | undefined {
  return nights.reduce<Night | undefined>(
    (first, night) => (first && first.date <= night.date ? first : night),
    undefined,
  );
}
