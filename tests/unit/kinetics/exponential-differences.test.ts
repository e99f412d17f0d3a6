import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { threeRates, twoRates } from '../../../utils/kinetics/exponential-differences.ts';
import { integrate } from './quadrature.ts';

const twoByIntegral = (a: number, b: number, t: number) => integrate((s) => Math.exp(-a * s - b * (t - s)), 0, t);

/** The double integral over s >= 0, u >= 0, s + u <= t, one side of the triangle at a time. */
const threeByIntegral = (a: number, b: number, c: number, t: number) =>
  integrate((s) => Math.exp(-c * (t - s)) * integrate((u) => Math.exp(-a * u - b * (s - u)), 0, s, 12), 0, t, 12);

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

const rate = fc.double({ min: 0.001, max: 4, noNaN: true });
const hours = fc.double({ min: 0.01, max: 8, noNaN: true });
/** From rates that differ at once to rates that differ in the last bit. */
const nearness = fc.integer({ min: 0, max: 17 }).map((digits) => 10 ** -digits);

describe('the convolution of two exponentials', () => {
  test('is t e^-at where the rates are equal', () => {
    expect(twoRates(0.5, 0.5, 3)).toBeCloseTo(3 * Math.exp(-1.5), 15);
  });

  test('is 0 at once', () => {
    expect(twoRates(1, 2, 0)).toBe(0);
  });

  test('equals its integral, near equal rates too', () => {
    fc.assert(
      fc.property(rate, hours, nearness, (a, t, gap) => {
        const b = a * (1 + gap);
        expect(relative(twoRates(a, b, t), twoByIntegral(a, b, t))).toBeLessThan(1e-12);
        expect(twoRates(b, a, t)).toBe(twoRates(a, b, t));
      }),
    );
  });
});

describe('the convolution of three exponentials', () => {
  test('is half t squared e^-at where all rates are equal', () => {
    expect(threeRates(0.5, 0.5, 0.5, 3)).toBeCloseTo(4.5 * Math.exp(-1.5), 15);
  });

  test('is 0 at once', () => {
    expect(threeRates(1, 2, 3, 0)).toBe(0);
  });

  test('equals its integral, near two or three equal rates too', () => {
    fc.assert(
      fc.property(rate, hours, nearness, nearness, (a, t, one, other) => {
        const [b, c] = [a * (1 + one), a * (1 - other / 2)];
        expect(relative(threeRates(a, b, c, t), threeByIntegral(a, b, c, t))).toBeLessThan(1e-12);
      }),
      { numRuns: 60 },
    );
  });

  test('does not depend on the order of its rates', () => {
    fc.assert(
      fc.property(rate, rate, rate, hours, (a, b, c, t) => {
        const value = threeRates(a, b, c, t);
        for (const [x, y, z] of [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
        ] as const) {
          expect(threeRates(x, y, z, t)).toBe(value);
        }
      }),
    );
  });

  test('joins without a step where the series ends and the quotient begins', () => {
    const at = (spread: number) => threeRates(0.2, 0.2 + spread / 4, 0.2 + spread / 2, 2);
    expect(relative(at(1 + 1e-12), at(1 - 1e-12))).toBeLessThan(1e-11);
  });
});
