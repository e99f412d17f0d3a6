// @vitest-environment node
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PARAMETER_SETS } from '../../../utils/kinetics/parameter-sets.ts';
import { singleDosePeak } from '../../../utils/kinetics/summaries.ts';
import {
  amountsAfterDose,
  areaUnderCurve,
  concentrationAfterDose,
  ratesOf,
  type TwoCompartmentParameters,
  terminalHalfLifeHours,
} from '../../../utils/kinetics/two-compartment.ts';
import { anyParameters } from './arbitrary-parameters.ts';
import { integrate } from './quadrature.ts';

// The package ships TypeScript source that does not pass this project's compiler options, so it is loaded without its types.
const { Solver } = createRequire(import.meta.url)('odex') as {
  Solver: new (
    size: number,
  ) => {
    absoluteTolerance: number;
    relativeTolerance: number;
    maxSteps: number;
    solve(
      slope: (t: number, y: number[]) => number[],
      from: number,
      start: number[],
      to: number,
    ): { y: number[]; outcome: number };
  };
};

/** Depot, central, peripheral, and what has left, mg, by extrapolation of the differential equations (Hairer's ODEX). */
function integrated(parameters: TwoCompartmentParameters, doseMg: number, hours: number): number[] {
  const { ka, k10, k12, k21 } = ratesOf(parameters);
  const solver = new Solver(4);
  solver.absoluteTolerance = 1e-13;
  solver.relativeTolerance = 1e-11;
  const slope = (_: number, [depot = 0, central = 0, peripheral = 0]: number[]) => [
    -ka * depot,
    ka * depot - (k10 + k12) * central + k21 * peripheral,
    k12 * central - k21 * peripheral,
    k10 * central,
  ];
  const { y, outcome } = solver.solve(slope, 0, [doseMg, 0, 0, 0], hours);
  expect(outcome, 'the solver converged').toBe(0);
  return y;
}

const relative = (actual: number, expected: number) => Math.abs(actual / expected - 1);

const EXAMPLE: TwoCompartmentParameters = {
  kaPerHour: 1.5,
  clearanceLPerHour: 20,
  centralVolumeL: 200,
  intercompartmentalLPerHour: 48,
  peripheralVolumeL: 750,
};

const HOURS = [0.01, 0.1, 0.5, 1, 2, 5, 12, 24, 48, 120];

describe('against an independent solver of the differential equations', () => {
  test.each(PARAMETER_SETS.map((set) => [set.id, set.parameters] as const))('%s, to a millionth', (_, parameters) => {
    for (const hours of HOURS) {
      const [depot, central, peripheral] = integrated(parameters, 40, hours);
      const amounts = amountsAfterDose(parameters, 40, hours);
      if ((depot ?? 0) > 1e-6) expect(relative(amounts.depotMg, depot ?? 0)).toBeLessThan(1e-6);
      expect(relative(amounts.centralMg, central ?? 0)).toBeLessThan(1e-6);
      expect(relative(amounts.peripheralMg, peripheral ?? 0)).toBeLessThan(1e-6);
    }
  });

  test('any parameters, to a millionth', () => {
    fc.assert(
      fc.property(anyParameters, fc.double({ min: 0.05, max: 72, noNaN: true }), (parameters, hours) => {
        const [, central = 0] = integrated(parameters, 100, hours);
        fc.pre(central > 1e-4);
        expect(
          relative(concentrationAfterDose(parameters, 100, hours), central / parameters.centralVolumeL),
        ).toBeLessThan(1e-6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('where rates meet', () => {
  /** Inverse Laplace transform of (s + k21) / ((s + twice)^2 (s + once)), by hand. */
  const doubleRate = (k21: number, twice: number, once: number, t: number) =>
    ((k21 - twice) / (once - twice)) * t * Math.exp(-twice * t) +
    ((k21 - once) / (twice - once) ** 2) * (Math.exp(-once * t) - Math.exp(-twice * t));

  const { alpha, beta, k21 } = ratesOf(EXAMPLE);

  test.each([
    ['absorption as fast as the fast phase', alpha, beta],
    ['absorption as slow as the slow phase', beta, alpha],
  ])('%s', (_, ka, other) => {
    for (const hours of HOURS.filter((each) => each >= 0.5)) {
      const expected = (10 * ka * doubleRate(k21, ka, other, hours)) / 200;
      expect(relative(concentrationAfterDose({ ...EXAMPLE, kaPerHour: ka }, 10, hours), expected)).toBeLessThan(1e-9);
    }
  });

  test('nothing jumps on the way there', () => {
    for (const meeting of [alpha, beta]) {
      for (const hours of HOURS) {
        const at = concentrationAfterDose({ ...EXAMPLE, kaPerHour: meeting }, 10, hours);
        for (let digits = 10; digits <= 16; digits += 1) {
          const kaPerHour = meeting * (1 + 10 ** -digits);
          expect(relative(concentrationAfterDose({ ...EXAMPLE, kaPerHour }, 10, hours), at)).toBeLessThan(1e-9);
        }
      }
    }
  });

  // With next to no exchange the model is the textbook one-compartment one, whose limit for ka = k is D k t e^-kt / V.
  const alone = { ...EXAMPLE, clearanceLPerHour: 60, intercompartmentalLPerHour: 1e-12 };
  const k = 60 / 200;

  test('no exchange: one compartment (Bateman)', () => {
    for (const hours of HOURS.filter((each) => each <= 48)) {
      const expected = ((10 * 1.5) / (200 * (1.5 - k))) * (Math.exp(-k * hours) - Math.exp(-1.5 * hours));
      expect(relative(concentrationAfterDose(alone, 10, hours), expected)).toBeLessThan(1e-9);
    }
  });

  test.each([
    ['two rates', alone.peripheralVolumeL],
    // k21 = k10 too, so that alpha, beta and ka fall together.
    ['all three rates', 1e-12 / k],
  ])('no exchange and %s equal', (_, peripheralVolumeL) => {
    for (const hours of HOURS.filter((each) => each <= 48)) {
      const expected = (10 * k * hours * Math.exp(-k * hours)) / 200;
      const parameters = { ...alone, kaPerHour: k, peripheralVolumeL };
      expect(relative(concentrationAfterDose(parameters, 10, hours), expected)).toBeLessThan(1e-9);
    }
  });

  test('fast exchange: one compartment of both volumes', () => {
    const mixed = { ...EXAMPLE, intercompartmentalLPerHour: 1e15 };
    const slow = 20 / 950;
    for (const hours of HOURS) {
      const expected = ((10 * 1.5) / (950 * (1.5 - slow))) * (Math.exp(-slow * hours) - Math.exp(-1.5 * hours));
      expect(relative(concentrationAfterDose(mixed, 10, hours), expected)).toBeLessThan(1e-9);
    }
  });
});

describe('the rates', () => {
  test('are the roots of the characteristic polynomial, with their distances to k21 and the way out', () => {
    fc.assert(
      fc.property(anyParameters, (parameters) => {
        const { k10, k12, k21, alpha, beta, k21AboveBeta, exitAboveBeta } = ratesOf(parameters);
        expect(relative(alpha + beta, k10 + k12 + k21)).toBeLessThan(1e-14);
        expect(relative(alpha * beta, k10 * k21)).toBeLessThan(1e-14);
        expect(Math.abs(beta + k21AboveBeta - k21)).toBeLessThan(1e-13 * (alpha + k21));
        expect(Math.abs(beta + exitAboveBeta - k10 - k12)).toBeLessThan(1e-13 * alpha);
        expect(alpha).toBeGreaterThanOrEqual(beta);
      }),
    );
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a parameter of %s is refused by name', (value) => {
    expect(() => ratesOf({ ...EXAMPLE, centralVolumeL: value })).toThrow(
      /centralVolumeL must be a finite number above 0/,
    );
  });

  test('the half-life is that of the slowest rate, absorption included', () => {
    const { beta } = ratesOf(EXAMPLE);
    expect(terminalHalfLifeHours(EXAMPLE)).toBeCloseTo(Math.LN2 / beta, 12);
    expect(terminalHalfLifeHours({ ...EXAMPLE, kaPerHour: beta / 2 })).toBeCloseTo((2 * Math.LN2) / beta, 12);
  });
});

describe('laws', () => {
  const dose = fc.double({ min: 0.1, max: 500, noNaN: true });
  // From four seconds on: below, products of the smallest numbers lose their digits.
  const hours = fc.double({ min: 0.001, max: 200, noNaN: true });

  test('nothing before the dose, nothing in the blood at the dose', () => {
    expect(concentrationAfterDose(EXAMPLE, 10, -0.001)).toBe(0);
    expect(concentrationAfterDose(EXAMPLE, 10, 0)).toBe(0);
    expect(amountsAfterDose(EXAMPLE, 10, 0).depotMg).toBe(10);
  });

  test('twice the dose, twice the level', () => {
    fc.assert(
      fc.property(
        anyParameters,
        dose,
        hours,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (parameters, mg, t, factor) => {
          const scaled = concentrationAfterDose(parameters, factor * mg, t);
          expect(Math.abs(scaled - factor * concentrationAfterDose(parameters, mg, t))).toBeLessThanOrEqual(
            1e-13 * scaled,
          );
        },
      ),
    );
  });

  test('mass: what is in the body and what has left are the dose', () => {
    fc.assert(
      fc.property(anyParameters, dose, hours, (parameters, mg, t) => {
        const left = integrate(
          (s) => parameters.clearanceLPerHour * concentrationAfterDose(parameters, mg, s),
          0,
          t,
          200,
        );
        const { depotMg, centralMg, peripheralMg } = amountsAfterDose(parameters, mg, t);
        expect(relative(depotMg + centralMg + peripheralMg + left, mg)).toBeLessThan(1e-9);
      }),
      { numRuns: 30 },
    );
  });

  test('the area under the curve is the dose over the clearance', () => {
    const until = 60 * terminalHalfLifeHours(EXAMPLE);
    const area = integrate((t) => concentrationAfterDose(EXAMPLE, 40, t), 0, until, 4000);
    expect(relative(areaUnderCurve(EXAMPLE, 40), area)).toBeLessThan(1e-9);
    expect(areaUnderCurve(EXAMPLE, 40)).toBe(2);
  });

  test('the level rises to its peak and falls from it, for good', () => {
    fc.assert(
      fc.property(
        anyParameters,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2 }),
        (parameters, parts) => {
          const peak = singleDosePeak(parameters, 50);
          const sorted = [...parts].sort((a, b) => a - b);
          const levels = (at: (part: number) => number) =>
            sorted.map((part) => concentrationAfterDose(parameters, 50, at(part)));
          const rounding = 1e-12 * peak.mgPerL;
          for (const [rising, before] of [
            [true, levels((part) => part * peak.hours)],
            [false, levels((part) => peak.hours + part * 200)],
          ] as const) {
            before.forEach((level, place) => {
              const previous = before[place - 1] ?? level;
              expect(rising ? level - previous : previous - level).toBeGreaterThanOrEqual(-rounding);
              expect(level).toBeGreaterThanOrEqual(0);
              expect(level).toBeLessThanOrEqual(peak.mgPerL + rounding);
            });
          }
        },
      ),
    );
  });
});
