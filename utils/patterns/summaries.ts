import { median } from 'simple-statistics';
import type { ActogramRow } from './actogram.ts';
import { LEAST_NIGHTS } from './compare.ts';

/** Middle values of going to bed and getting up, minutes after noon, or `null` below seven nights that have both. */
export function usualTimes(rows: readonly ActogramRow[]): { bedMin: number; upMin: number } | null {
  const nights = rows.flatMap(({ inBed }) => (inBed === null ? [] : [inBed]));
  if (nights.length < LEAST_NIGHTS) return null;
  return { bedMin: median(nights.map(({ fromMin }) => fromMin)), upMin: median(nights.map(({ toMin }) => toMin)) };
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
