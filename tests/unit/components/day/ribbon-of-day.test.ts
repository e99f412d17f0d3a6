// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { ribbonOfDay } from '../../../../components/day/ribbon-of-day.ts';
import type { DayView } from '../../../../utils/records/queries.ts';
import type { Amount, Product } from '../../../../utils/records/types.ts';
import { makeDose, makeProduct, SCHEDULE, utc } from '../../patterns/make-records.ts';

const PRODUCTS: Record<string, Partial<Product>> = {
  powder: { form: 'powder', unit: 'g' },
  tea: { form: 'tea', unit: 'cup', gramsPerUnit: 3 },
  extract: { form: 'extract', unit: 'g' },
  seven: { form: '7-oh', unit: 'g' },
};

/** Of a view the ribbon reads settings, nights, doses and products. */
function ribbonWith(taken: [productId: string, amount: Amount, at: string][]) {
  const view = {
    settings: { schedule: SCHEDULE },
    nights: [],
    doses: taken.map(([productId, amount, at]) => makeDose(at, { productId, amount })),
    products: new Map(Object.entries(PRODUCTS).map(([id, over]) => [id, makeProduct({ ...over, id, label: id })])),
  } as unknown as DayView;
  return ribbonOfDay(view, { night: '2026-11-02', nowMs: utc('2026-11-02T18:00'), zone: 'UTC' });
}

const g = (value: number): Amount => ({ value, unit: 'g' });
const AT = '2026-11-02T09:00';

describe('a dose on the ribbon', () => {
  test.each<[string, string, Amount, boolean]>([
    ['grams of powder', 'powder', g(2), true],
    ['an extract’s label', 'extract', { value: 40, unit: 'mg' }, true],
    ['grams of extract', 'extract', g(2), false],
    ['grams of a 7-OH product', 'seven', g(1), false],
    ['a 7-OH product’s label', 'seven', { value: 15, unit: 'mg' }, false],
    ['an unknown amount', 'powder', 'unknown', false],
  ])('of %s is a dot exactly when it is in the level', (_, productId, amount, dot) => {
    const day = ribbonWith([[productId, amount, AT]]);
    expect(day.doses[0]?.grams !== null).toBe(dot);
    expect(day.bands).toHaveLength(dot ? 1 : 0);
  });
});

test('leaf, tea and extract of one day stand apart', () => {
  const day = ribbonWith([
    ['powder', g(2), AT],
    ['tea', { value: 1, unit: 'cup' }, AT],
    ['extract', { value: 40, unit: 'mg' }, AT],
  ]);
  expect(day.bands?.map(({ family }) => family)).toEqual(['leaf', 'tea', 'extract']);
});
