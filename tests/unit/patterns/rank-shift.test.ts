import fc from 'fast-check';
import { median } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { orthonormal, residual } from '../../../utils/patterns/nuisance.ts';
import { centredRanks, shiftScore, shiftWhereScoreFalls } from '../../../utils/patterns/rank-shift.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';

/** Two groups as one series: values, and 1 for the first group. */
function series(first: number[], second: number[]) {
  return {
    values: Float64Array.from([...first, ...second]),
    group: Float64Array.from([...first.map(() => 1), ...second.map(() => 0)]),
  };
}

function shiftAt(values: Float64Array, group: Float64Array, level: number, strict: boolean) {
  return runAtOnce(shiftWhereScoreFalls(values, group, level, { low: -1000, high: 1000 }, strict));
}

function hodgesLehmann(values: Float64Array, group: Float64Array) {
  return ((shiftAt(values, group, 0, true) ?? Number.NaN) + (shiftAt(values, group, 0, false) ?? Number.NaN)) / 2;
}

describe('the Hodges-Lehmann shift and its interval', () => {
  // Permeability of chorioamnion, Hollander and Wolfe 1973, p. 69; in R the example of ?wilcox.test and of coin's ?wilcox_test.
  const PERMEABILITY = series(
    [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
    [1.15, 0.88, 0.9, 0.74, 1.21],
  );

  it('is what R gives for the permeability data', () => {
    const { values, group } = PERMEABILITY;
    // coin: wilcox_test(pd ~ age, distribution = "exact", conf.int = TRUE): difference in location 0.305 (with the groups the other way round, -0.305).
    expect(hodgesLehmann(values, group)).toBeCloseTo(0.305, 8);
    // W = 35 in R; the score is W less its mean, 10 * 5 / 2.
    expect(shiftScore(values, group, 0)).toBe(35 - 25);
  });

  it('has the exact 95 % interval of R for the permeability data', () => {
    const { values, group } = PERMEABILITY;
    // qwilcox(0.025, 10, 5) is 9: W of 9 to 41 are not ruled out, so scores up to 25 - 9 either way. coin: -0.15 to 0.76.
    expect(shiftAt(values, group, 16, true)).toBeCloseTo(-0.15, 8);
    expect(shiftAt(values, group, -16, false)).toBeCloseTo(0.76, 8);
  });

  it('is the median of all differences when nothing is allowed for', () => {
    // R's `sleep` data (Student 1908): numpy.median of all differences is -1.35.
    const drug = series(
      [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    );
    expect(hodgesLehmann(drug.values, drug.group)).toBeCloseTo(-1.35, 8);

    const side = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(side, side, (first, second) => {
        const { values, group } = series(first, second);
        const all = first.flatMap((one) => second.map((other) => one - other));
        expect(hodgesLehmann(values, group)).toBeCloseTo(median(all), 6);
      }),
    );
  });

  it('is the weighted median of pair slopes when something is allowed for (Jaeckel 1972)', () => {
    const nights = fc.array(fc.record({ value: fc.integer({ min: 0, max: 90 }), late: fc.boolean() }), {
      minLength: 12,
      maxLength: 30,
    });
    fc.assert(
      fc.property(nights, (made) => {
        const basis = orthonormal([Float64Array.from(made, () => 1), Float64Array.from(made, (_, i) => i * i)]);
        const values = residual(
          Float64Array.from(made, (night) => night.value),
          basis,
        );
        const group = residual(
          Float64Array.from(made, (night) => (night.late ? 1 : 0)),
          basis,
        );
        fc.pre(group.some((part) => Math.abs(part) > 0.05) && values.some((part) => Math.abs(part) > 0.05));
        const shift = hodgesLehmann(values, group);
        const dispersion = (b: number) => {
          const rest = values.map((value, i) => value - b * (group[i] ?? 0));
          return centredRanks(rest).reduce((sum, rank, i) => sum + rank * (rest[i] ?? 0), 0);
        };
        const slopes = made.flatMap((_, i) =>
          made.slice(0, i).map((_, j) => ((values[i] ?? 0) - (values[j] ?? 0)) / ((group[i] ?? 0) - (group[j] ?? 0))),
        );
        const least = Math.min(...slopes.filter(Number.isFinite).map(dispersion));
        expect(dispersion(shift)).toBeLessThanOrEqual(least + 1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('ranks', () => {
  it('shares the rank of ties, as scipy.stats.rankdata does', () => {
    const ranks = centredRanks(Float64Array.from([3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5]));
    expect([...ranks].map((rank) => rank + 6)).toEqual([4.5, 1.5, 6, 1.5, 8, 11, 3, 10, 8, 4.5, 8]);
  });

  it('takes what differs by rounding only for a tie', () => {
    expect([...centredRanks(Float64Array.from([0.1 + 0.2, 0.3, 1]))]).toEqual([-0.5, -0.5, 1]);
  });

  it('gives a score that never rises with the shift', () => {
    const nights = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(nights, fc.integer({ min: -40, max: 40 }), fc.integer({ min: 1, max: 40 }), (made, shift, step) => {
        const values = Float64Array.from(made, ([value]) => value);
        const group = Float64Array.from(made, ([, part]) => part);
        expect(shiftScore(values, group, shift + step)).toBeLessThanOrEqual(shiftScore(values, group, shift) + 1e-9);
      }),
    );
  });
});
