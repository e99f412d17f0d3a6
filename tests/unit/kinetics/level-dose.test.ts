import { describe, expect, test } from 'vitest';
import { type LevelDose, levelDoseOf, mitragynineOf } from '../../../utils/kinetics/level-dose.ts';
import type { Amount, Product } from '../../../utils/records/types.ts';

const dose = (over: Partial<LevelDose>): LevelDose => ({
  id: 'a',
  atMs: 0,
  form: 'powder',
  mitragynineMg: null,
  gramsOfLeaf: null,
  ...over,
});

describe('how much mitragynine a dose held', () => {
  test.each([
    ['powder by weight', dose({ gramsOfLeaf: 2 }), { family: 'leaf', lowMg: 26.6, highMg: 38.96 }],
    ['capsules by weight', dose({ form: 'capsule', gramsOfLeaf: 1 }), { family: 'leaf', lowMg: 13.3, highMg: 19.48 }],
    [
      'tea by the weight of its leaf',
      dose({ form: 'tea', gramsOfLeaf: 1 }),
      { family: 'tea', lowMg: 13.3, highMg: 19.48 },
    ],
    [
      'extract by its label',
      dose({ form: 'extract', mitragynineMg: 50 }),
      { family: 'extract', lowMg: 50, highMg: 50 },
    ],
    [
      'something else by its label',
      dose({ form: 'other', mitragynineMg: 20 }),
      { family: 'other', lowMg: 20, highMg: 20 },
    ],
    ['a label before a weight', dose({ mitragynineMg: 30, gramsOfLeaf: 2 }), { family: 'leaf', lowMg: 30, highMg: 30 }],
    ['none at all, when that is what was written', dose({ gramsOfLeaf: 0 }), { family: 'leaf', lowMg: 0, highMg: 0 }],
    ['7-OH never', dose({ form: '7-oh', mitragynineMg: 15, gramsOfLeaf: 1 }), { without: '7-oh' }],
    ['unknown is not zero', dose({}), { without: 'mitragynine-unknown' }],
    ['an extract’s weight is not leaf', dose({ form: 'extract', gramsOfLeaf: 1 }), { without: 'mitragynine-unknown' }],
    ['nor that of something else', dose({ form: 'other', gramsOfLeaf: 1 }), { without: 'mitragynine-unknown' }],
    ['a number that is none', dose({ gramsOfLeaf: Number.NaN }), { without: 'mitragynine-unknown' }],
    ['a negative weight', dose({ gramsOfLeaf: -1 }), { without: 'mitragynine-unknown' }],
  ])('%s', (_, given, expected) => {
    expect(mitragynineOf(given)).toEqual(expected);
  });
});

type Figures = Pick<Product, 'form' | 'unit' | 'gramsPerUnit' | 'mitragynineMgPerUnit'>;

const POWDER: Figures = { form: 'powder', unit: 'g', gramsPerUnit: null, mitragynineMgPerUnit: null };
const CAPSULE: Figures = { form: 'capsule', unit: 'capsule', gramsPerUnit: 0.5, mitragynineMgPerUnit: null };
const SHOT: Figures = { form: 'extract', unit: 'piece', gramsPerUnit: null, mitragynineMgPerUnit: 45 };

describe('a record as the band sees it', () => {
  test.each<[string, Amount, Figures, { mitragynineMg: number | null; gramsOfLeaf: number | null }]>([
    ['grams of powder', { value: 2.5, unit: 'g' }, POWDER, { mitragynineMg: null, gramsOfLeaf: 2.5 }],
    [
      'grams of an analysed powder',
      { value: 2, unit: 'g' },
      { ...POWDER, mitragynineMgPerUnit: 15 },
      { mitragynineMg: 30, gramsOfLeaf: 2 },
    ],
    ['capsules of a known weight', { value: 4, unit: 'capsule' }, CAPSULE, { mitragynineMg: null, gramsOfLeaf: 2 }],
    [
      'capsules of an unknown weight',
      { value: 4, unit: 'capsule' },
      { ...CAPSULE, gramsPerUnit: null },
      { mitragynineMg: null, gramsOfLeaf: null },
    ],
    [
      'capsules with a label, weighed',
      { value: 1, unit: 'g' },
      { ...CAPSULE, mitragynineMgPerUnit: 8 },
      { mitragynineMg: 16, gramsOfLeaf: 1 },
    ],
    ['a shot with a label', { value: 0.5, unit: 'piece' }, SHOT, { mitragynineMg: 22.5, gramsOfLeaf: null }],
    [
      'grams of an extract, which are not leaf',
      { value: 2, unit: 'g' },
      { ...SHOT, unit: 'g', mitragynineMgPerUnit: null },
      { mitragynineMg: null, gramsOfLeaf: null },
    ],
    [
      'grams of a 7-OH product, which are not leaf',
      { value: 1, unit: 'g' },
      { ...SHOT, form: '7-oh', unit: 'g', mitragynineMgPerUnit: null },
      { mitragynineMg: null, gramsOfLeaf: null },
    ],
    ['mg from a label', { value: 40, unit: 'mg' }, SHOT, { mitragynineMg: 40, gramsOfLeaf: null }],
    [
      'a unit the product says nothing about',
      { value: 20, unit: 'ml' },
      SHOT,
      { mitragynineMg: null, gramsOfLeaf: null },
    ],
    ['unknown', 'unknown', POWDER, { mitragynineMg: null, gramsOfLeaf: null }],
  ])('%s', (_, amount, product, expected) => {
    expect(levelDoseOf({ id: 'a', atMs: 5, amount }, product)).toEqual({
      id: 'a',
      atMs: 5,
      form: product.form,
      ...expected,
    });
  });
});
