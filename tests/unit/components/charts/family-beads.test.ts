// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { bandBeads } from '../../../../components/charts/family-beads.ts';
import type { Family } from '../../../../utils/kinetics/sets-by-family.ts';

const MINUTE = 60_000;
/** Three hours on one level, a point every ten minutes; 1 px is one minute, and the level in hundredths. */
const band = (family: Family, level = 0.5) => ({
  family,
  points: Array.from({ length: 19 }, (_, i) => ({ atMs: i * 10 * MINUTE, low: 0, high: level })),
});
const span = { fromMs: 0, toMs: 180 * MINUTE };
const x = (atMs: number) => atMs / MINUTE;
const y = (level: number) => level * 100;
/** Where the beads of a path begin. */
const starts = (path: string) => [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)/g)].map(([, px]) => Number(px));

describe('the beads on the edges of a band', () => {
  test('are none on leaf’s', () => {
    expect(bandBeads(band('leaf'), span, x, y)).toBe('');
  });

  test('come once an hour, those of two families never at the same minute', () => {
    expect(starts(bandBeads(band('tea'), span, x, y))).toEqual([-1.8, 58.2, 118.2, 178.2]);
    expect(starts(bandBeads(band('extract'), span, x, y))).toEqual([30, 90, 150]);
  });

  test('leave the floor free, where all edges run together', () => {
    expect(bandBeads(band('tea', 0.01), span, x, y)).toBe('');
  });

  test('stay inside the picture', () => {
    expect(starts(bandBeads(band('extract'), { fromMs: 60 * MINUTE, toMs: 120 * MINUTE }, x, y))).toEqual([90]);
  });
});
