// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { writtenDown } from '../../../../components/journal/today/written-down.ts';
import type { Amount, Product } from '../../../../utils/records/types.ts';
import { makeDose, makeProduct } from '../../patterns/make-records.ts';

const PRODUCTS: Record<string, Partial<Product>> = {
  powder: { form: 'powder', unit: 'g' },
  capsule: { form: 'capsule', unit: 'capsule', gramsPerUnit: 0.5 },
  unweighed: { form: 'capsule', unit: 'capsule', gramsPerUnit: null },
  extract: { form: 'extract', unit: 'g' },
  seven: { form: '7-oh', unit: 'g' },
};
const products = new Map(Object.entries(PRODUCTS).map(([id, over]) => [id, makeProduct({ ...over, id })]));
const g = (value: number): Amount => ({ value, unit: 'g' });

describe('the day so far in amounts', () => {
  test.each<[string, [string, Amount][], string]>([
    [
      'leaf with leaf',
      [
        ['powder', g(2)],
        ['powder', g(1.5)],
      ],
      '3.5 g',
    ],
    [
      'weighed capsules with powder',
      [
        ['powder', g(2)],
        ['capsule', { value: 4, unit: 'capsule' }],
      ],
      '4 g',
    ],
    [
      'capsules of no known weight for themselves',
      [
        ['powder', g(2)],
        ['unweighed', { value: 4, unit: 'capsule' }],
      ],
      '2 g + 4 capsules',
    ],
    [
      'never grams of one kind with grams of another',
      [
        ['powder', g(3)],
        ['extract', g(2)],
        ['seven', g(1)],
        ['extract', { value: 40, unit: 'mg' }],
      ],
      'leaf 3 g + extract 2 g + 7-OH product 1 g + extract 40 mg',
    ],
    ['one kind that is not leaf by its name', [['extract', g(2)]], 'extract 2 g'],
    [
      'what is unknown as unknown',
      [
        ['powder', g(2)],
        ['powder', 'unknown'],
      ],
      '2 g + 1 of unknown amount',
    ],
  ])('%s', (_, taken, expected) => {
    const doses = taken.map(([productId, amount]) => makeDose('2026-11-02T09:00', { productId, amount }));
    expect(writtenDown(doses, products)).toBe(expected);
  });
});
