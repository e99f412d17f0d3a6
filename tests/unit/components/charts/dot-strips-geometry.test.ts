import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  axisOf,
  DOT_RADIUS,
  differenceFrame,
  stripsFrame,
  ticksWithWords,
} from '../../../../components/charts/dot-strips-geometry.ts';

/** As people write: a decimal at most. */
const anyValue = fc.integer({ min: -10_000, max: 10_000 }).map((tenths) => tenths / 10);
const dotsOf = (values: readonly number[]) => values.map((value, i) => ({ key: `d${i}`, value }));

describe('an axis', () => {
  it('holds every value, and its marks lie on it', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 40 }), fc.boolean(), (values, clock) => {
        const { domain, ticks } = axisOf(values, clock ? [15, 30, 60, 120, 180, 360] : undefined);
        const [from, to] = domain;
        for (const value of values) {
          expect(value).toBeGreaterThanOrEqual(from);
          expect(value).toBeLessThanOrEqual(to);
        }
        expect(ticks.length).toBeGreaterThan(0);
        for (const tick of ticks) {
          expect(tick).toBeGreaterThanOrEqual(from - 1e-9);
          expect(tick).toBeLessThanOrEqual(to + 1e-9);
        }
      }),
    );
  });

  it('has a length also when all values are the same', () => {
    const { domain } = axisOf([5, 5]);
    expect(domain[1]).toBeGreaterThan(domain[0]);
  });

  it('marks clock times at whole hours and their parts', () => {
    expect(axisOf([400, 470], [15, 30, 60]).ticks).toEqual([390, 405, 420, 435, 450, 465, 480]);
    expect(axisOf([300, 600], [15, 30, 60]).ticks).toEqual([300, 360, 420, 480, 540, 600]);
  });
});

describe('dots of a strip', () => {
  it('never cover each other, and stand where their values are', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 2, maxLength: 40 }), (values) => {
        const frame = stripsFrame(916, [dotsOf(values)], { hold: [0] }, false);
        const dots = frame.strips[0]?.dots ?? [];
        expect(dots).toHaveLength(values.length);
        for (const dot of dots) expect(dot.x).toBe(frame.x(dot.value));
        const levels = new Set(dots.map(({ y }) => y)).size;
        // A pile of more is drawn closer on purpose.
        fc.pre(levels <= 11);
        for (const [i, a] of dots.entries()) {
          for (const b of dots.slice(i + 1)) {
            const apart = Math.abs(a.x - b.x) >= 2 * DOT_RADIUS - 1e-9 || Math.abs(a.y - b.y) >= 2 * DOT_RADIUS;
            expect(apart, `${a.value} and ${b.value}`).toBe(true);
          }
        }
      }),
    );
  });

  it('keeps four thousand alike values on a page', () => {
    const frame = stripsFrame(916, [dotsOf(Array.from({ length: 4000 }, () => 20)), []], { hold: [0] }, true);
    expect(frame.height).toBeLessThan(400);
  });

  it('puts the groups above their axis, one below the other', () => {
    const { strips, axisY } = stripsFrame(916, [dotsOf([1, 2]), dotsOf([3])], { hold: [0] }, false);
    expect(strips[0]?.base).toBeLessThan(strips[1]?.top ?? 0);
    expect(strips[1]?.base).toBeLessThan(axisY);
  });
});

describe('the axis of the difference', () => {
  const frame = stripsFrame(916, [dotsOf([10]), dotsOf([20])], { hold: [0] }, true);

  it.each([
    [5, 29],
    [-29, -5],
    [-5, 29],
  ])('always holds "no difference" with %s to %s', (low, high) => {
    const { x } = differenceFrame(frame, { low, high });
    expect(x(0)).toBeGreaterThanOrEqual(frame.left);
    expect(x(0)).toBeLessThanOrEqual(frame.right);
    expect(x(low)).toBeLessThan(x(high));
  });

  it('leaves out marks whose words would touch those of "no difference"', () => {
    expect(ticksWithWords([-10, 0, 10, 100], (tick) => tick, 50)).toEqual([0, 100]);
  });
});
