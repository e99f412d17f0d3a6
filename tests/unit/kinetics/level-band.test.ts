import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOWEST_FULL_HEIGHT_MG } from '../../../utils/kinetics/full-height.ts';
import { type LevelBand, levelBand } from '../../../utils/kinetics/level-band.ts';
import type { LevelDose } from '../../../utils/kinetics/level-dose.ts';
import { PARAMETER_SETS } from '../../../utils/kinetics/parameter-sets.ts';
import { SETS_BY_FAMILY } from '../../../utils/kinetics/sets-by-family.ts';
import { PRODUCT_FORMS } from '../../../utils/records/types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Any instant will do: the band knows no calendar. */
const MORNING = 1_760_000_000_000;

const hourly = (hours: number, from = MORNING) =>
  Array.from({ length: hours * 4 + 1 }, (_, quarter) => from + (quarter * HOUR) / 4);
const leaf = (grams: number, atMs = MORNING, id = 'leaf'): LevelDose => ({
  id,
  atMs,
  form: 'powder',
  mitragynineMg: null,
  gramsOfLeaf: grams,
});
const extract = (mg: number, atMs = MORNING, id = 'extract'): LevelDose => ({
  id,
  atMs,
  form: 'extract',
  mitragynineMg: mg,
  gramsOfLeaf: null,
});
const top = (band: LevelBand) => Math.max(...band.points.map(({ high }) => high));

const amount = fc.option(fc.double({ min: 0, max: 300, noNaN: true }));
const someDoses = fc.array(
  fc.record({
    id: fc.uuid(),
    atMs: fc.integer({ min: MORNING - 40 * DAY, max: MORNING + 2 * DAY }),
    form: fc.constantFrom(...PRODUCT_FORMS),
    mitragynineMg: amount,
    gramsOfLeaf: amount,
  }),
  { maxLength: 40 },
);

describe('laws of the band', () => {
  test('0 <= low <= high <= 1, one point for each time', () => {
    fc.assert(
      fc.property(someDoses, (doses) => {
        const times = hourly(24);
        const { points } = levelBand(doses, times);
        expect(points.map(({ atMs }) => atMs)).toEqual(times);
        for (const { low, high } of points) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(high);
          expect(high).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('families add up to the whole', () => {
    fc.assert(
      fc.property(someDoses, (doses) => {
        const { points, families } = levelBand(doses, hourly(6));
        points.forEach(({ low, high }, place) => {
          expect(families.reduce((sum, { points: own }) => sum + (own[place]?.low ?? 0), 0)).toBeCloseTo(low, 12);
          expect(families.reduce((sum, { points: own }) => sum + (own[place]?.high ?? 0), 0)).toBeCloseTo(high, 12);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('one more dose never lowers a level, at the same scale', () => {
    fc.assert(
      fc.property(someDoses, (doses) => {
        const [fewer, more] = [doses, [...doses, leaf(1)]].map((list) => levelBand(list, hourly(12)));
        fewer?.points.forEach(({ low, high }, place) => {
          const after = more?.points[place] ?? expect.fail('no point');
          const rescaled = (more?.fullHeightMg ?? 0) / fewer.fullHeightMg;
          expect(after.low * rescaled).toBeGreaterThanOrEqual(low - 1e-12);
          expect(after.high * rescaled).toBeGreaterThanOrEqual(high - 1e-12);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('without doses', () => {
  test.each([
    ['none', []],
    ['one that is still to come', [leaf(2, MORNING + DAY)]],
    ['one older than 28 days', [leaf(500, MORNING - 28 * DAY - 1)]],
  ])('%s: a flat line', (_, doses) => {
    const band = levelBand(doses, hourly(3));
    expect(band.points.every(({ low, high }) => low === 0 && high === 0)).toBe(true);
    expect(band.families).toEqual([]);
    expect(band.withoutLevel).toEqual([]);
  });

  test('no times: no points', () => {
    expect(levelBand([leaf(2)], [])).toMatchObject({ points: [], families: [], withoutLevel: [] });
  });
});

describe('doses that have no level', () => {
  test('are marks with a reason, oldest first, and change nothing in the band', () => {
    const marks: LevelDose[] = [
      { id: 'forgot', atMs: MORNING + 2 * HOUR, form: 'powder', mitragynineMg: null, gramsOfLeaf: null },
      { id: 'seven', atMs: MORNING + HOUR, form: '7-oh', mitragynineMg: 15, gramsOfLeaf: null },
      { id: 'resin', atMs: MORNING + 3 * HOUR, form: 'extract', mitragynineMg: null, gramsOfLeaf: 0.5 },
    ];
    const band = levelBand([...marks, leaf(2)], hourly(12));
    expect(band.withoutLevel).toEqual([
      { id: 'seven', atMs: MORNING + HOUR, reason: '7-oh' },
      { id: 'forgot', atMs: MORNING + 2 * HOUR, reason: 'mitragynine-unknown' },
      { id: 'resin', atMs: MORNING + 3 * HOUR, reason: 'mitragynine-unknown' },
    ]);
    expect(band.points).toEqual(levelBand([leaf(2)], hourly(12)).points);
  });
});

describe('the edges', () => {
  test('one dose peaks at one to one and a half hours on both, and is mostly gone after half a day', () => {
    const { points } = levelBand([extract(30)], hourly(24));
    for (const edge of ['low', 'high'] as const) {
      const values = points.map((point) => point[edge]);
      const peak = Math.max(...values);
      const peakHours = values.indexOf(peak) / 4;
      expect(peakHours).toBeGreaterThanOrEqual(1);
      expect(peakHours).toBeLessThanOrEqual(1.5);
      expect((values[48] ?? 1) / peak).toBeLessThan(0.3);
      expect(values[96] ?? 0).toBeGreaterThan(0);
    }
  });

  test('are as far apart as the studies: about fourfold at the peak of a labelled amount', () => {
    const { points } = levelBand([extract(30)], hourly(3));
    const peak = (edge: 'low' | 'high') => Math.max(...points.map((point) => point[edge]));
    expect(peak('high') / peak('low')).toBeCloseTo(3.96, 1);
  });

  test('a weight of leaf widens the band by what the two studied leaves held', () => {
    const [byWeight, byLabel] = [leaf(1), extract(13.3)].map((dose) => levelBand([dose], hourly(3)));
    byLabel?.points.forEach(({ low, high }, place) => {
      expect(byWeight?.points[place]?.low).toBeCloseTo(low, 12);
      expect(byWeight?.points[place]?.high).toBeCloseTo((high * 19.48) / 13.3, 12);
    });
  });

  test('every family names sets that exist', () => {
    const known = PARAMETER_SETS.map(({ id }) => id);
    for (const ids of Object.values(SETS_BY_FAMILY)) {
      expect(ids.length).toBeGreaterThan(0);
      expect(known).toEqual(expect.arrayContaining([...ids]));
    }
  });
});

describe('the scale', () => {
  test('a day of one small dose is not drawn as tall as a day of four', () => {
    const quiet = levelBand([extract(10)], hourly(24));
    const full = levelBand(
      [0, 4, 8, 12].map((hours) => extract(10, MORNING + hours * HOUR)),
      hourly(24),
    );
    expect(quiet.fullHeightMg).toBe(full.fullHeightMg);
    expect(top(quiet)).toBeLessThan(0.6 * top(full));
  });

  test('the lowest step is filled by its own amount and not by less', () => {
    // Every minute, so that a sample falls next to the peak.
    const minutes = Array.from({ length: 180 }, (_, minute) => MORNING + minute * 60_000);
    expect(top(levelBand([extract(0.999 * LOWEST_FULL_HEIGHT_MG)], minutes))).toBeCloseTo(0.999, 3);
    expect(top(levelBand([extract(LOWEST_FULL_HEIGHT_MG / 2)], minutes))).toBeCloseTo(0.5, 3);
  });

  test.each([
    [49, 50],
    [51, 100],
    [101, 200],
    [900, 1600],
  ])('a dose of %d mg is drawn to a height of %d mg', (mg, height) => {
    expect(levelBand([extract(mg)], hourly(6)).fullHeightMg).toBe(height);
  });

  test('a full day of last week still sets the scale of a quiet day', () => {
    const lastWeek = extract(150, MORNING - 7 * DAY, 'then');
    expect(levelBand([lastWeek, extract(10)], hourly(24)).fullHeightMg).toBe(200);
    expect(levelBand([{ ...lastWeek, atMs: MORNING - 29 * DAY }, extract(10)], hourly(24)).fullHeightMg).toBe(50);
  });
});
