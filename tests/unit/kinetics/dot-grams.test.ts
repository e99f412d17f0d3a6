import { describe, expect, test } from 'vitest';
import { dotGrams } from '../../../utils/kinetics/dot-grams.ts';
import type { Amount, Product } from '../../../utils/records/types.ts';

type Figures = Pick<Product, 'form' | 'unit' | 'gramsPerUnit' | 'mitragynineMgPerUnit'>;
const figures = (form: Figures['form'], over: Partial<Figures> = {}): Figures => ({
  form,
  unit: 'g',
  gramsPerUnit: null,
  mitragynineMgPerUnit: null,
  ...over,
});

describe('a dot, as large as its leaf, is drawn for', () => {
  test.each<[string, Amount, Figures, number]>([
    ['grams of powder', { value: 2.5, unit: 'g' }, figures('powder'), 2.5],
    [
      'capsules of known weight',
      { value: 4, unit: 'capsule' },
      figures('capsule', { unit: 'capsule', gramsPerUnit: 0.5 }),
      2,
    ],
    ['analysed powder by its weight', { value: 2, unit: 'g' }, figures('powder', { mitragynineMgPerUnit: 15 }), 2],
  ])('%s', (_, amount, product, grams) => {
    expect(dotGrams(amount, product)).toBe(grams);
  });

  // 13.3 and 19.48 mg in a gram have 16.39 between them.
  test('40 mg of a label, as the leaf that would hold it', () => {
    expect(dotGrams({ value: 40, unit: 'mg' }, figures('extract'))).toBeCloseTo(40 / 16.39, 10);
  });
});

describe('a ring is drawn for', () => {
  test.each<[string, Amount, Figures | undefined]>([
    ['grams of extract', { value: 2, unit: 'g' }, figures('extract')],
    ['grams of a 7-OH product', { value: 1, unit: 'g' }, figures('7-oh')],
    ['a 7-OH product with a label', { value: 15, unit: 'mg' }, figures('7-oh')],
    ['grams of something else', { value: 1, unit: 'g' }, figures('other')],
    ['capsules of unknown weight', { value: 4, unit: 'capsule' }, figures('capsule', { unit: 'capsule' })],
    ['an unknown amount', 'unknown', figures('powder')],
    ['a product that is no longer known', { value: 2, unit: 'g' }, undefined],
  ])('%s', (_, amount, product) => {
    expect(dotGrams(amount, product)).toBeNull();
  });
});
