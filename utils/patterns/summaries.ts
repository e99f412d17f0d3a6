import { median } from 'simple-statistics';
import type { ActogramRow } from './actogram.ts';
import { LEAST_NIGHTS } from './compare.ts';

/** Middle values of going to bed and getting up, minutes after noon, or `null` below seven nights that answer both. */
export function middleTimes(rows: readonly ActogramRow[]): { bedMin: number; upMin: number } | null {
  const nights = rows.flatMap(({ answered: { wentToBedMin, gotUpMin } }) =>
    wentToBedMin === null || gotUpMin === null ? [] : [{ wentToBedMin, gotUpMin }],
  );
  if (nights.length < LEAST_NIGHTS) return null;
  return {
    bedMin: median(nights.map(({ wentToBedMin }) => wentToBedMin)),
    upMin: median(nights.map(({ gotUpMin }) => gotUpMin)),
  };
}

/** Least and most of some weeks' values, and their middle value from seven weeks on; `null` for none. */
export function rangeOf(values: readonly number[]): { least: number; most: number; middle: number | null } | null {
  if (values.length === 0) return null;
  return {
    least: values.reduce((a, b) => Math.min(a, b)),
    most: values.reduce((a, b) => Math.max(a, b)),
    middle: values.length < LEAST_NIGHTS ? null : median([...values]),
  };
}
