import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOWEST_FULL_HEIGHT_MG } from '../../../utils/kinetics/full-height.ts';
import { PARAMETER_SETS } from '../../../utils/kinetics/parameter-sets.ts';
import { singleDosePeak } from '../../../utils/kinetics/summaries.ts';
import {
  envelope,
  HORIZON_HOURS,
  type ModelDose,
  superpose,
  truncationBound,
} from '../../../utils/kinetics/superpose.ts';
import { concentrationAfterDose, ratesOf } from '../../../utils/kinetics/two-compartment.ts';
import { anyParameters } from './arbitrary-parameters.ts';

const EVER = Number.POSITIVE_INFINITY;

const someDoses = fc.array(
  fc.record({
    atHours: fc.double({ min: 0, max: 300, noNaN: true }),
    mg: fc.double({ min: 0.01, max: 200, noNaN: true }),
  }),
  { maxLength: 30 },
);
const someSamples = fc
  .array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 30 })
  .map((hours) => hours.sort((a, b) => a - b));

function closeTo(actual: readonly number[], expected: readonly number[], relative = 1e-11): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, place) => {
    const other = expected[place] ?? Number.NaN;
    expect(Math.abs(value - other)).toBeLessThanOrEqual(relative * Math.max(value, other) + 1e-300);
  });
}

describe('superposition', () => {
  test('is the sum of what each dose leaves by itself, in whatever order they are given', () => {
    fc.assert(
      fc.property(anyParameters, someDoses, someSamples, (parameters, doses, samples) => {
        const summed = samples.map((hours) =>
          doses.reduce((sum, dose) => sum + concentrationAfterDose(parameters, dose.mg, hours - dose.atHours), 0),
        );
        closeTo(superpose(parameters, doses, samples), summed);
      }),
    );
  });

  test('of two lists is that of both together', () => {
    fc.assert(
      fc.property(anyParameters, someDoses, someDoses, someSamples, (parameters, some, others, samples) => {
        const apart = [some, others].map((doses) => superpose(parameters, doses, samples));
        const added = samples.map((_, place) => (apart[0]?.[place] ?? 0) + (apart[1]?.[place] ?? 0));
        closeTo(superpose(parameters, [...some, ...others], samples), added);
      }),
    );
  });

  const [set] = PARAMETER_SETS;
  const parameters = set?.parameters ?? expect.fail('no parameter set');

  test.each([
    ['no doses', [], [0, 1], [0, 0]],
    ['a dose that is still to come', [{ atHours: 5, mg: 10 }], [0, 4.99, 5], [0, 0, 0]],
    ['a dose older than the horizon', [{ atHours: -HORIZON_HOURS - 0.01, mg: 1e6 }], [0, 1], [0, 0]],
  ])('%s: nothing', (_, doses, samples, expected) => {
    expect(superpose(parameters, doses, samples)).toEqual(expected);
  });

  test('no samples: nothing to say', () => {
    expect(superpose(parameters, [{ atHours: 0, mg: 1 }], [])).toEqual([]);
  });

  test('leaves the list that it was given alone', () => {
    const doses = Object.freeze(
      [
        { atHours: 3, mg: 1 },
        { atHours: 1, mg: 2 },
      ].map((dose) => Object.freeze(dose)),
    );
    expect(() => superpose(parameters, doses, [4])).not.toThrow();
  });
});

describe('what the horizon leaves out', () => {
  test('an envelope is above the level at every later age, for any parameters and rate', () => {
    const part = fc.double({ min: 0.05, max: 1, noNaN: true });
    const hours = fc.double({ min: 0, max: 1000, noNaN: true });
    fc.assert(
      fc.property(anyParameters, part, hours, hours, (parameters, slower, from, later) => {
        const rates = ratesOf(parameters);
        const chosen = slower * Math.min(rates.ka, rates.beta);
        const { coefficient, rate } = envelope(rates, parameters.centralVolumeL, chosen, from);
        const age = from + later;
        const level = concentrationAfterDose(parameters, 1, age);
        expect(level).toBeLessThanOrEqual(coefficient * Math.exp(-rate * age) * (1 + 1e-12));
      }),
      { numRuns: 500 },
    );
  });

  test('the bound holds for any history within the amount that it was made for', () => {
    const history = fc.array(
      fc.record({ day: fc.integer({ min: 0, max: 300 }), mg: fc.double({ min: 0, max: 500, noNaN: true }) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        anyParameters,
        history,
        fc.double({ min: 1, max: 100, noNaN: true }),
        (parameters, taken, horizon) => {
          // One dose a day at most, each of them just beyond the horizon or whole days before that.
          const perDay = new Map(taken.map(({ day, mg }) => [day, mg]));
          const doses = [...perDay].map(([day, mg]): ModelDose => ({ atHours: -horizon - 24 * day, mg }));
          const [leftOut = 0] = superpose(parameters, doses, [0], EVER);
          expect(leftOut).toBeLessThanOrEqual(truncationBound(parameters, 500, horizon) * (1 + 1e-12));
        },
      ),
    );
  });

  const highestPeak = Math.max(
    ...PARAMETER_SETS.map(({ parameters }) => singleDosePeak(parameters, LOWEST_FULL_HEIGHT_MG).mgPerL),
  );

  test.each(PARAMETER_SETS.map(({ id, parameters }) => [id, parameters] as const))(
    '%s: 1,000 mg a day for ever adds less than a thousandth of the lowest scale',
    (_, parameters) => {
      expect(truncationBound(parameters, 1000) / highestPeak).toBeLessThan(1e-3);
      // The worst history there is, for five years: all of each day's amount at the last moment that is still left out.
      const worst = Array.from({ length: 5 * 365 }, (_day, day) => ({
        atHours: -HORIZON_HOURS - 24 * day - 1e-6,
        mg: 1000,
      }));
      const [leftOut = 0] = superpose(parameters, worst, [0], EVER);
      expect(leftOut).toBeLessThan(truncationBound(parameters, 1000));
      expect(leftOut, 'the bound is close').toBeGreaterThan(0.999 * truncationBound(parameters, 1000));
      expect(superpose(parameters, worst, [0])).toEqual([0]);
    },
  );

  test('the bound survives a slowest rate that is double', () => {
    const parameters = { ...(PARAMETER_SETS[0]?.parameters ?? expect.fail('no parameter set')) };
    const atBeta = { ...parameters, kaPerHour: ratesOf(parameters).beta };
    expect(truncationBound(atBeta, 1)).toBeLessThan(Number.POSITIVE_INFINITY);
  });
});
