// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fitPlan, residuals } from '../../../scripts/fit-kinetics/fit.ts';
import { fittedSets, parameterSetsSource, withTables } from '../../../scripts/fit-kinetics/render.ts';
import { FIT_PLANS } from '../../../utils/kinetics/fit-plans.ts';
import { PARAMETER_SETS } from '../../../utils/kinetics/parameter-sets.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);

describe('the committed figures come out of the fit', () => {
  const fresh = fittedSets();

  test('the parameter sets', () => {
    expect(PARAMETER_SETS).toEqual(fresh);
    expect(read('utils/kinetics/parameter-sets.ts')).toBe(parameterSetsSource(fresh));
  });

  test('the tables of the document', () => {
    const document = read('docs/kinetics.md');
    expect(withTables(document, fresh)).toBe(document);
  });
});

describe.each(FIT_PLANS.map((plan) => [plan.id, plan] as const))('%s', (id, plan) => {
  const committed = PARAMETER_SETS.find((set) => set.id === id)?.parameters ?? expect.fail('not committed');

  test('meets each of its four published figures', () => {
    expect(plan.goals).toHaveLength(4);
    for (const miss of residuals(committed, plan.goals)) expect(Math.abs(miss)).toBeLessThan(1e-5);
  });

  test('is a least square: any free parameter a thousandth off fits worse', () => {
    const least = squares(residuals(committed, plan.goals));
    for (const name of [
      'clearanceLPerHour',
      'centralVolumeL',
      'intercompartmentalLPerHour',
      'peripheralVolumeL',
    ] as const) {
      for (const factor of [0.999, 1.001]) {
        const moved = { ...committed, [name]: committed[name] * factor };
        expect(squares(residuals(moved, plan.goals)), `${name} times ${factor}`).toBeGreaterThan(10 * least);
      }
    }
  });

  test('is found from every start', () => {
    expect(fitPlan(plan).startSpread).toBeLessThan(1e-6);
  });

  test('keeps the absorption rate that was assumed', () => {
    expect(committed.kaPerHour).toBe(plan.kaPerHour);
  });
});
