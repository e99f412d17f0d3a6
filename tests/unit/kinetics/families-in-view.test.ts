import { describe, expect, test } from 'vitest';
import { familiesInView, LEAST_SEEN } from '../../../utils/kinetics/families-in-view.ts';
import { levelBand } from '../../../utils/kinetics/level-band.ts';
import type { LevelDose } from '../../../utils/kinetics/level-dose.ts';

const HOUR = 3_600_000;
const MORNING = Date.UTC(2026, 10, 2, 8);
const times = Array.from({ length: 97 }, (_, quarter) => MORNING + (quarter * HOUR) / 4);

const dose = (form: LevelDose['form'], mitragynineMg: number, hoursAgo = 0): LevelDose => ({
  id: `${form} ${hoursAgo}`,
  atMs: MORNING - hoursAgo * HOUR,
  form,
  mitragynineMg,
  gramsOfLeaf: null,
});
const viewOf = (...doses: LevelDose[]) => familiesInView(levelBand(doses, times));

describe('the bands to draw', () => {
  test('are none without a dose that has a level', () => {
    expect(viewOf()).toEqual([]);
    expect(viewOf(dose('7-oh', 20))).toEqual([]);
  });

  test.each<[string, LevelDose['form'], string]>([
    ['powder', 'powder', 'leaf'],
    ['tea', 'tea', 'tea'],
    ['extract', 'extract', 'extract'],
  ])('are one for doses of %s alone, the whole band', (_, form, family) => {
    const doses = [dose(form, 30), dose(form, 20, 5)];
    expect(viewOf(...doses)).toEqual([{ family, points: levelBand(doses, times).points }]);
  });

  test('stand apart for leaf, tea and extract, in this order, each as high as it is without the others on the same scale', () => {
    const bands = viewOf(dose('extract', 10), dose('tea', 10), dose('powder', 10), dose('capsule', 5, 4));
    expect(bands.map(({ family }) => family)).toEqual(['leaf', 'tea', 'extract']);
    const [, tea, extract] = bands;
    expect(tea?.points).toEqual(extract?.points);
    expect(tea?.points).toEqual(viewOf(dose('tea', 10))[0]?.points);
  });

  test('leave a trace too low to be seen in the one band that is', () => {
    const doses = [dose('powder', 30), dose('tea', 2, 24 * 20)];
    const band = levelBand(doses, times);
    const tea = band.families.find(({ family }) => family === 'tea');
    expect(Math.max(...(tea?.points.map(({ high }) => high) ?? [1]))).toBeLessThan(LEAST_SEEN);
    expect(familiesInView(band)).toEqual([{ family: 'leaf', points: band.points }]);
  });
});
