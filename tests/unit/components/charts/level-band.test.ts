// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { areaPath, edgePath, sliceBand } from '../../../../components/charts/level-band.ts';

const band = [
  { atMs: 0, low: 0, high: 0.2 },
  { atMs: 10, low: 0.2, high: 0.6 },
  { atMs: 20, low: 0.1, high: 0.4 },
];

describe('a part of a band', () => {
  test('is all of it between its ends', () => {
    expect(sliceBand(band, 0, 20)).toEqual(band);
  });

  test('has points of its own at both cuts', () => {
    const part = sliceBand(band, 5, 15);
    expect(part.map(({ atMs }) => atMs)).toEqual([5, 10, 15]);
    expect(part[0]).toEqual({ atMs: 5, low: 0.1, high: 0.4 });
    expect(part[2]?.low).toBeCloseTo(0.15);
    expect(part[2]?.high).toBeCloseTo(0.5);
  });

  test('between two points is a straight piece', () => {
    expect(sliceBand(band, 2, 4).map(({ atMs }) => atMs)).toEqual([2, 4]);
  });

  test('outside the band is nothing', () => {
    expect(sliceBand(band, 30, 40)).toEqual([]);
    expect(sliceBand([], 0, 40)).toEqual([]);
  });

  test('before and after a cut meet in the same point', () => {
    expect(sliceBand(band, 0, 13).at(-1)).toEqual(sliceBand(band, 13, 20)[0]);
    expect(sliceBand(band, 0, 10).at(-1)).toEqual(sliceBand(band, 10, 20)[0]);
  });
});

test('paths go along the high edge and back along the low one', () => {
  const x = (atMs: number) => atMs;
  const y = (level: number) => 100 - level * 100;
  expect(edgePath(band, 'high', x, y)).toBe('M0 80L10 40L20 60');
  expect(edgePath(band, 'low', x, y)).toBe('M0 100L10 80L20 90');
  expect(areaPath(band, x, y)).toBe('M0 80L10 40L20 60L20 90L10 80L0 100Z');
});
