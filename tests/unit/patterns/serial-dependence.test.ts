import { randomNormal } from 'd3-random';
import { mean } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { dot, nuisanceBasis, residual } from '../../../utils/patterns/nuisance.ts';
import { randomSource } from '../../../utils/patterns/random.ts';
import { correlate, likenessOfNeighbours, surrogateDrawer } from '../../../utils/patterns/serial-dependence.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';

/** An autoregression on calendar days, with some days left out. */
function wave(days: readonly number[], rho: number, seed: number): Float64Array {
  const normal = randomNormal.source(randomSource(seed))(0, 1);
  const all: number[] = [normal()];
  for (let day = 1; day <= (days.at(-1) ?? 0); day++)
    all.push(rho * (all[day - 1] ?? 0) + Math.sqrt(1 - rho * rho) * normal());
  return Float64Array.from(days, (day) => all[day] ?? 0);
}

const GAPPY_DAYS = Array.from({ length: 44 }, (_, i) => i).filter((day) => day % 9 !== 4 && (day < 20 || day > 23));

function lagOne(values: Float64Array, days: readonly number[]): number {
  const products = days.flatMap((day, i) =>
    day - (days[i - 1] ?? -9) === 1 ? [(values[i] ?? 0) * (values[i - 1] ?? 0)] : [],
  );
  return mean(products) / (dot(values, values) / values.length);
}

describe('how alike neighbouring nights are', () => {
  it('multiplies by the correlation matrix in one sweep', () => {
    const days = [0, 1, 3, 4, 9];
    const values = Float64Array.from([1, -2, 3, 0.5, 4]);
    const expected = days.map((a) => days.reduce((sum, b, j) => sum + 0.4 ** Math.abs(a - b) * (values[j] ?? 0), 0));
    correlate(values, days, 0.4).forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i] ?? Number.NaN, 12);
    });
  });

  it.each([0.3, 0.5])('is not made small by the fit, on 36 nights of likeness %f', (rho) => {
    const basis = nuisanceBasis(
      GAPPY_DAYS,
      GAPPY_DAYS.map((day) => day % 7),
    );
    const plain: number[] = [];
    const found: number[] = [];
    for (let seed = 0; seed < 300; seed++) {
      const rest = residual(wave(GAPPY_DAYS, rho, seed), basis);
      plain.push(lagOne(rest, GAPPY_DAYS));
      found.push(runAtOnce(likenessOfNeighbours(rest, GAPPY_DAYS, basis)));
    }
    // One standard error, about 0.17 here, is added on purpose; the plain figure falls short.
    expect(mean(plain)).toBeLessThan(rho - 0.04);
    expect(mean(found)).toBeGreaterThan(rho);
    expect(mean(found)).toBeLessThan(rho + 0.25);
  });

  it('is none where no two nights are neighbours', () => {
    const days = [0, 2, 4, 6, 8];
    expect(runAtOnce(likenessOfNeighbours(Float64Array.from([1, 2, 0, -1, -2]), days, []))).toBe(0);
  });
});

describe('series drawn without an effect', () => {
  it('keep the likeness and the spread of the nights they come from', () => {
    const likeness: number[] = [];
    const spread: number[] = [];
    for (let seed = 0; seed < 60; seed++) {
      const values = wave(GAPPY_DAYS, 0.5, seed);
      const draw = surrogateDrawer(values, GAPPY_DAYS, 0.5, randomSource(seed));
      for (let i = 0; i < 40; i++) {
        const drawn = draw();
        likeness.push(lagOne(drawn, GAPPY_DAYS));
        spread.push(dot(drawn, drawn) / values.length);
      }
    }
    expect(mean(likeness)).toBeCloseTo(0.47, 1);
    expect(mean(spread)).toBeCloseTo(1, 0.7);
  });

  it('are orders of the values themselves where nights are not alike', () => {
    const values = Float64Array.from([5, 1, 4, 2, 3]);
    const draw = surrogateDrawer(values, [0, 1, 2, 3, 4], 0, randomSource(1));
    const orders = Array.from({ length: 20 }, () => [...draw()]);
    for (const order of orders) expect([...order].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(10);
  });

  it('are the same for the same seed', () => {
    const values = wave(GAPPY_DAYS, 0.4, 1);
    const one = () => [...surrogateDrawer(values, GAPPY_DAYS, 0.4, randomSource(9))()];
    expect(one()).toEqual(one());
  });
});
