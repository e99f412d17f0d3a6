import { describe, expect, test } from 'vitest';
import type { SetId } from '../../../utils/kinetics/fit-plans.ts';
import { PARAMETER_SETS } from '../../../utils/kinetics/parameter-sets.ts';
import { STUDIES, TARGETS } from '../../../utils/kinetics/targets.ts';
import { type Prediction, SHAPE_HOURS, shapeTable, validationTable } from '../../../utils/kinetics/validation-table.ts';

const rows = validationTable();

function prediction(id: string, setId: SetId): Prediction {
  const found = rows.find((row) => row.target.id === id)?.predictions.find((each) => each.setId === setId);
  return found ?? expect.fail(`no row ${id} ${setId}`);
}

test('no published spread of mitragynine in blood is left out, but the clearance that its own study contradicts', () => {
  expect(rows.map(({ target }) => target.id).filter((id) => /^T/.test(id))).toEqual([
    'T15-1',
    'T15-2',
    'T15-3',
    'T15-7',
    'T22-1',
    'T22-2',
    'T22-3',
    'T22-4',
    'T22-5',
    'T22-6',
  ]);
});

test('every figure with a spread meets every set', () => {
  expect(rows.map(({ target }) => target.id)).toEqual(TARGETS.filter(({ low }) => low !== null).map(({ id }) => id));
  for (const { predictions } of rows)
    expect(predictions.map(({ setId }) => setId)).toEqual(PARAMETER_SETS.map(({ id }) => id));
});

describe('what the calculation by hand found', () => {
  test.each([
    ['H26-1', 'ext-a', 32.8, 'held out', true],
    ['H26-2', 'ext-a', 98.0, 'held out', true],
    ['H26-2', 'ext-b', 98.0, 'held out', true],
    ['H26-5', 'ext-a', 138, 'held out', true],
    ['H26-4', 'ext-a', 46.2, 'held out', false],
    ['H26-4', 'ext-b', 46.2, 'held out', false],
    ['H26-6', 'ext-a', 276, 'fitted', true],
    ['H26-3', 'tea-a', 49.5, 'held out', false],
    ['H26-4', 'tea-a', 8.4, 'held out', false],
    ['H24-2', 'ext-a', 1.28, 'held out', true],
    ['H24-9', 'ext-a', 8, 'follows', true],
    ['T22-1', 'tea-a', 32.6, 'fitted', true],
    ['T22-1', 'ext-a', 129, 'held out', false],
    ['T22-4', 'ext-a', 2010, 'held out', false],
    ['T22-4', 'ext-b', 2179, 'held out', false],
    ['T22-5', 'tea-a', 15207, 'follows', true],
    // Fitted to the area, so dose / area comes out; the extract sets have a clearance of 16 to 30 L/h.
    ['T22-6', 'tea-a', 233, 'follows', true],
    ['T22-6', 'ext-a', 19.4, 'held out', false],
    ['T15-7', 'tea-a', 15207, 'held out', false],
    ['T15-7', 'ext-a', 1214, 'held out', true],
    ['T15-3', 'ext-a', 1214 / 77, 'held out', true],
  ] as const)('%s by %s: about %d, %s, passes: %s', (id, setId, predicted, role, passes) => {
    const row = prediction(id, setId);
    expect(row.predicted / predicted).toBeCloseTo(1, 1);
    expect(row).toMatchObject({ role, passes });
  });
});

describe('the reading', () => {
  const heldOut = rows
    .flatMap(({ target, predictions }) => predictions.map((each) => ({ target, ...each })))
    .filter(({ role }) => role === 'held out');

  test('no set passes everything that was held out from it', () => {
    for (const { id } of PARAMETER_SETS) {
      expect(
        heldOut.some(({ setId, passes }) => setId === id && !passes),
        id,
      ).toBe(true);
    }
  });

  test('no set gets the other study’s peaks right', () => {
    const peaks = heldOut.filter(({ target }) => target.quantity === 'peak');
    const foreign = peaks.filter(({ target, setId }) =>
      STUDIES[target.study].product === 'tea' ? setId.startsWith('ext') : setId.startsWith('tea'),
    );
    expect(foreign).toHaveLength(3 + 2 * 6);
    expect(foreign.filter(({ passes }) => passes)).toEqual([]);
  });

  test('a set that used every dose level holds none of them out', () => {
    expect(heldOut.filter(({ setId, target }) => setId === 'ext-c' && target.study === 'huestis-2026')).toEqual([]);
  });

  test('a ratio is predicted over observed, and there is none for a range', () => {
    expect(prediction('H26-4', 'ext-a').ratio).toBeCloseTo(46.3 / 27.4, 2);
    expect(prediction('H24-1', 'ext-a').ratio).toBeNull();
  });

  test('the end of a range counts as inside at the digits that were published', () => {
    expect(prediction('H24-1', 'tea-a').predicted).toBeCloseTo(1, 6);
    expect(prediction('H24-1', 'tea-a').passes).toBe(true);
    expect(prediction('H24-1', 'ext-a').passes).toBe(true);
  });
});

test('the shape falls from hour to hour, most of it within half a day, with something left after a day', () => {
  for (const { setId, partsOfPeak } of shapeTable()) {
    expect(partsOfPeak).toHaveLength(SHAPE_HOURS.length);
    expect(partsOfPeak, setId).toEqual([...partsOfPeak].sort((a, b) => b - a));
    expect(partsOfPeak[SHAPE_HOURS.indexOf(12)]).toBeLessThan(0.3);
    expect(partsOfPeak[SHAPE_HOURS.indexOf(24)]).toBeGreaterThan(0.005);
  }
});
