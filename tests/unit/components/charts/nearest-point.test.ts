import { describe, expect, it } from 'vitest';
import { nearestPoint, stepTo } from '../../../../components/charts/nearest-point.ts';

describe('where a key leads among ten points', () => {
  it.each([
    ['ArrowRight', null, 0],
    ['ArrowRight', 3, 4],
    ['ArrowDown', 3, 4],
    ['ArrowLeft', 3, 2],
    ['ArrowUp', 3, 2],
    ['PageDown', 1, 8],
    ['PageDown', 8, 9],
    ['PageUp', 3, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['End', null, 9],
    ['ArrowRight', 9, 9],
    ['ArrowLeft', 0, 0],
    ['Tab', 3, null],
    ['a', 3, null],
    ['constructor', 3, null],
  ] as const)('%s from %s', (key, at, to) => {
    expect(stepTo(key, at, 10)).toBe(to);
  });

  it('is nowhere when there are none', () => {
    expect(stepTo('ArrowRight', null, 0)).toBeNull();
  });
});

describe('the point nearest to the pointer', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ];

  it.each([
    [{ x: 1, y: 1 }, 0],
    [{ x: 9, y: 4 }, 1],
    [{ x: 90, y: 90 }, 2],
    [{ x: 5, y: 0 }, 0],
  ])('%j', (place, index) => {
    expect(nearestPoint(points, place)).toBe(index);
  });

  it('is none of none', () => {
    expect(nearestPoint([], { x: 0, y: 0 })).toBeNull();
  });
});
