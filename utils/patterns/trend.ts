import { medianSorted } from 'simple-statistics';
import { orthonormal, residual } from './nuisance.ts';
import { randomSource } from './random.ts';
import { centredRanks } from './rank-shift.ts';
import { likenessOfNeighbours, surrogateDrawer } from './serial-dependence.ts';
import type { Steps } from './slices.ts';

/** With fewer weeks a slope is a guess with an interval as wide as the page. */
export const LEAST_WEEKS = 8;

const SEED = 19_680_601;
const DRAWS = 1999;
const COVERAGE = 0.95;

export interface TrendPoint {
  /** Week number; need not be without gaps. */
  week: number;
  value: number;
}

export interface Trend {
  kind: 'trend';
  verdict: 'no-clear-trend' | 'rising' | 'falling';
  weeks: number;
  /** Theil-Sen slope, in the unit of the values a week. */
  perWeek: number;
  /** 95 % interval of `perWeek`. */
  low: number;
  high: number;
}

export type TrendResult = Trend | { kind: 'not-enough'; weeks: number };

/**
 * The median of all slopes between two weeks (Theil 1950, Sen 1968), with the interval of all slopes that Kendall's score
 * does not rule out. What scores chance gives comes from series with the same likeness of neighbouring weeks.
 * @param points one a week, by week
 */
export function* trendOf(points: readonly TrendPoint[]): Steps<TrendResult> {
  const n = points.length;
  if (n < LEAST_WEEKS) return { kind: 'not-enough', weeks: n };
  const weeks = points.map((point) => point.week);
  const slopes = yield* pairSlopes(points);
  const perWeek = medianSorted(slopes);

  const basis = orthonormal([new Float64Array(n).fill(1), Float64Array.from(weeks)]);
  const rest = residual(
    Float64Array.from(points, (point) => point.value - perWeek * point.week),
    basis,
  );
  const scores = centredRanks(rest);
  const rho = yield* likenessOfNeighbours(scores, weeks, basis);
  const draw = surrogateDrawer(scores, weeks, rho, randomSource(SEED));
  const drawn = new Float64Array(DRAWS);
  for (let i = 0; i < DRAWS; i++) {
    drawn[i] = Math.abs(kendallScore(draw()));
    yield;
  }
  drawn.sort();
  const critical = drawn[Math.ceil(COVERAGE * (DRAWS + 1)) - 1] as number;
  const interval = slopeInterval(slopes, critical);
  if (interval === null) return { kind: 'not-enough', weeks: n };
  return {
    kind: 'trend',
    verdict: interval.low > 0 ? 'rising' : interval.high < 0 ? 'falling' : 'no-clear-trend',
    weeks: n,
    perWeek,
    ...interval,
  };
}

/**
 * The slopes whose Kendall score is at most `critical` either way, or `null` when no slope can be ruled out. The score of a slope is the
 * pair slopes above it less those below.
 * @param slopes sorted
 */
export function slopeInterval(slopes: readonly number[], critical: number): { low: number; high: number } | null {
  const outside = Math.floor((slopes.length - critical) / 2);
  const low = slopes[outside - 1];
  const high = slopes[slopes.length - outside];
  return low === undefined || high === undefined ? null : { low, high };
}

/** All slopes between two points, sorted. */
function* pairSlopes(points: readonly TrendPoint[]): Steps<number[]> {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let at = 0;
  for (const [j, later] of points.entries()) {
    for (let i = 0; i < j; i++) {
      const earlier = points[i] as TrendPoint;
      slopes[at++] = (later.value - earlier.value) / (later.week - earlier.week);
    }
    yield;
  }
  return [...slopes.sort()];
}

/** Up to here it is cheaper to look at each pair than to make room for merging. */
const FEW = 24;

/** Pairs that rise less pairs that fall: by merging, so that ten years of weeks stay cheap. */
export function kendallScore(values: Float64Array): number {
  return values.length <= FEW ? scoreOfEachPair(values) : scoreByMerging(values);
}

function scoreOfEachPair(values: Float64Array): number {
  let score = 0;
  for (let j = 1; j < values.length; j++) {
    const later = values[j] as number;
    for (let i = 0; i < j; i++) {
      const earlier = values[i] as number;
      if (later > earlier) score++;
      else if (later < earlier) score--;
    }
  }
  return score;
}

function scoreByMerging(values: Float64Array): number {
  let from = values.slice();
  let into = new Float64Array(from.length);
  let score = 0;
  for (let width = 1; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      score += mergeRuns(
        from,
        into,
        start,
        Math.min(start + width, from.length),
        Math.min(start + 2 * width, from.length),
      );
    }
    [from, into] = [into, from];
  }
  return score;
}

function mergeRuns(from: Float64Array, into: Float64Array, start: number, middle: number, end: number): number {
  let score = 0;
  let left = start;
  let leftBelow = start;
  for (let right = middle; right < end; right++) {
    const value = from[right] as number;
    while (leftBelow < middle && (from[leftBelow] as number) < value) leftBelow++;
    while (left < middle && (from[left] as number) <= value) {
      into[left + right - middle] = from[left] as number;
      left++;
    }
    into[left + right - middle] = value;
    score += leftBelow - start - (middle - left);
  }
  for (; left < middle; left++) into[left + end - middle] = from[left] as number;
  return score;
}
