import { describe, expect, it } from 'vitest';
import { amountOf, productsById } from '../../../utils/patterns/amounts.ts';
import type { Amount } from '../../../utils/records/types.ts';
import { makeProduct } from './make-records.ts';

const PRODUCTS = productsById([
  makeProduct(),
  makeProduct({ id: 'capsule', form: 'capsule', unit: 'capsule', gramsPerUnit: 0.5 }),
  makeProduct({ id: 'unweighed', form: 'capsule', unit: 'capsule' }),
  makeProduct({ id: 'tea', form: 'tea', unit: 'cup', gramsPerUnit: 4 }),
  makeProduct({ id: 'extract', form: 'extract', unit: 'ml' }),
  makeProduct({ id: '7-oh', form: '7-oh', unit: 'tablet', gramsPerUnit: 1 }),
  makeProduct({ id: 'gone', deletedAt: 5 }),
]);

describe('the amount of a dose', () => {
  it.each<[string, Amount, object]>([
    ['powder', { value: 2, unit: 'g' }, { kind: 'leaf', unit: 'g', value: 2 }],
    ['capsule', { value: 4, unit: 'capsule' }, { kind: 'leaf', unit: 'g', value: 2 }],
    ['capsule', { value: 1, unit: 'g' }, { kind: 'leaf', unit: 'g', value: 1 }],
    ['tea', { value: 0.5, unit: 'cup' }, { kind: 'leaf', unit: 'g', value: 2 }],
    ['unweighed', { value: 4, unit: 'capsule' }, { kind: 'leaf', unit: null, value: null }],
    ['capsule', { value: 4, unit: 'piece' }, { kind: 'leaf', unit: null, value: null }],
    ['powder', { value: 30, unit: 'mg' }, { kind: 'leaf', unit: null, value: null }],
    ['powder', 'unknown', { kind: 'leaf', unit: null, value: null }],
    ['gone', { value: 2, unit: 'g' }, { kind: 'leaf', unit: 'g', value: 2 }],
    ['extract', { value: 1, unit: 'ml' }, { kind: 'extract', unit: 'ml', value: 1 }],
    ['extract', { value: 1, unit: 'g' }, { kind: 'extract', unit: 'g', value: 1 }],
    ['7-oh', { value: 1, unit: 'tablet' }, { kind: '7-oh', unit: 'tablet', value: 1 }],
    ['never seen', { value: 2, unit: 'g' }, { kind: 'other', unit: 'g', value: 2 }],
  ])('of %s, %o', (productId, amount, expected) => {
    expect(amountOf({ productId, amount }, PRODUCTS)).toEqual(expected);
  });
});
