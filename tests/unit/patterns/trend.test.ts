import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runAtOnce } from '../../../utils/patterns/slices.ts';
import { kendallScore, slopeInterval, type TrendPoint, trendOf } from '../../../utils/patterns/trend.ts';

const points = (values: readonly number[], weeks?: readonly number[]): TrendPoint[] =>
  values.map((value, i) => ({ week: weeks?.[i] ?? i, value }));

const TWELVE = points([34, 30, 22.5, 25, 33, 32, 39, 40, 31, 44, 41, 37.5]);
const WITH_GAPS = points([5, 4, 7, 6, 9, 12, 8, 11, 15, 10], [0, 1, 2, 4, 5, 7, 8, 9, 12, 13]);

function allSlopes(made: readonly TrendPoint[]): number[] {
  const slopes = made.flatMap((later, j) =>
    made.slice(0, j).map((earlier) => (later.value - earlier.value) / (later.week - earlier.week)),
  );
  return slopes.sort((a, b) => a - b);
}

describe('the trend over weeks', () => {
  // scipy 1.17.1: scipy.stats.theilslopes(y, x, alpha=0.95) and kendalltau(x, y).statistic * n * (n - 1) / 2.
  it.each([
    ['twelve weeks', TWELVE, 1.2111111111111112, 0.14285714285714285, 2.3125, 30, 28],
    ['ten weeks with gaps', WITH_GAPS, 0.6666666666666666, 0.2727272727272727, 1, 29, 21],
  ])('agrees with scipy on %s', (_, made, slope, low, high, score, critical) => {
    const result = runAtOnce(trendOf(made));
    expect(result.kind === 'trend' && result.perWeek).toBeCloseTo(slope, 12);
    expect(kendallScore(Float64Array.from(made, (point) => point.value))).toBe(score);
    // `critical` is the largest score within 1.96 standard deviations, where scipy cuts.
    const interval = slopeInterval(allSlopes(made), critical);
    expect(interval?.low).toBeCloseTo(low, 12);
    expect(interval?.high).toBeCloseTo(high, 12);
  });

  it('counts rising less falling pairs, ties as neither', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 60 }), (values) => {
        const pairs = values.flatMap((later, j) => values.slice(0, j).map((earlier) => Math.sign(later - earlier)));
        expect(kendallScore(Float64Array.from(values))).toBe(pairs.reduce((sum, sign) => sum + sign, 0));
      }),
    );
  });

  it('says nothing below eight weeks', () => {
    expect(runAtOnce(trendOf(TWELVE.slice(0, 7)))).toEqual({ kind: 'not-enough', weeks: 7 });
    expect(runAtOnce(trendOf([]))).toEqual({ kind: 'not-enough', weeks: 0 });
    expect(runAtOnce(trendOf(TWELVE.slice(0, 8))).kind).toBe('trend');
  });

  it.each([
    ['rising', 1],
    ['falling', -1],
  ])('calls a line that is clear %s', (verdict, sign) => {
    const result = runAtOnce(trendOf(points(Array.from({ length: 14 }, (_, i) => 30 + sign * 3 * i + ((i * 5) % 3)))));
    expect(result).toMatchObject({ kind: 'trend', verdict, weeks: 14 });
  });

  it('does not call noise a trend', () => {
    expect(runAtOnce(trendOf(points([31, 35, 28, 33, 30, 36, 29, 34, 31, 32, 35, 30])))).toMatchObject({
      verdict: 'no-clear-trend',
    });
  });

  it('follows what is added to every week, scales with the unit, and turns round with the sign', () => {
    const values = fc
      .array(fc.integer({ min: 0, max: 400 }), { minLength: 8, maxLength: 20 })
      .filter((made) => new Set(made).size > 6);
    fc.assert(
      fc.property(values, fc.integer({ min: -9, max: 9 }), (made, more) => {
        const before = runAtOnce(trendOf(points(made)));
        fc.pre(before.kind === 'trend');
        if (before.kind !== 'trend') return;
        const steeper = runAtOnce(trendOf(points(made.map((value, i) => value + 100 + more * i))));
        expect(steeper.kind === 'trend' && steeper.perWeek).toBeCloseTo(before.perWeek + more, 6);
        expect(steeper.kind === 'trend' && steeper.low).toBeCloseTo(before.low + more, 6);
        const flipped = runAtOnce(trendOf(points(made.map((value) => -2 * value))));
        expect(flipped.kind === 'trend' && flipped.low).toBeCloseTo(-2 * before.high, 6);
        expect(flipped.kind === 'trend' && flipped.perWeek).toBeCloseTo(-2 * before.perWeek, 6);
      }),
      { numRuns: 25 },
    );
  });
});
