import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupedSeries, groupShift } from '../../../utils/patterns/group-shift.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';

const shiftOf = (series: GroupedSeries, seed = 1) => runAtOnce(groupShift(series, seed));

/** Nights in a row; the grouping is spread over all weekdays. */
const nights = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 120 }), late: fc.boolean() }), { minLength: 20, maxLength: 45 })
  .map(
    (made): GroupedSeries => ({
      values: Float64Array.from(made, (night) => night.value),
      group: Float64Array.from(made, (night) => (night.late ? 1 : 0)),
      days: made.map((_, i) => i),
      weekdays: made.map((_, i) => i % 7),
    }),
  )
  .filter(({ group, values }) => {
    const ones = group.reduce((sum, one) => sum + one, 0);
    return ones >= 7 && group.length - ones >= 7 && new Set(values).size > 5;
  });

const RUNS = { numRuns: 25 };

describe('how far two groups of nights are apart', () => {
  it('adds to the shift and its interval what is added to every night of the group', () => {
    fc.assert(
      fc.property(nights, fc.integer({ min: -50, max: 50 }), (series, more) => {
        const before = shiftOf(series);
        fc.pre(before !== null);
        const after = shiftOf({
          ...series,
          values: series.values.map((value, i) => value + more * (series.group[i] ?? 0)),
        });
        expect(after?.shift).toBeCloseTo((before?.shift ?? 0) + more, 4);
        expect(after?.low).toBeCloseTo((before?.low ?? 0) + more, 4);
        expect(after?.high).toBeCloseTo((before?.high ?? 0) + more, 4);
      }),
      RUNS,
    );
  });

  it('does not change with what all nights, all Saturdays, or all later nights have more', () => {
    fc.assert(
      fc.property(nights, fc.integer({ min: -20, max: 20 }), (series, more) => {
        const before = shiftOf(series);
        fc.pre(before !== null);
        const after = shiftOf({
          ...series,
          values: series.values.map(
            (value, i) => value + 3 + (series.weekdays[i] === 6 || series.weekdays[i] === 5 ? more : 0) + 0.5 * i,
          ),
        });
        expect(after?.shift).toBeCloseTo(before?.shift ?? Number.NaN, 4);
        expect(after?.p).toBe(before?.p);
      }),
      RUNS,
    );
  });

  it('scales with the unit', () => {
    fc.assert(
      fc.property(nights, fc.constantFrom(1 / 60, 2, 60), (series, factor) => {
        const before = shiftOf(series);
        fc.pre(before !== null);
        const after = shiftOf({ ...series, values: series.values.map((value) => value * factor) });
        expect(after?.shift).toBeCloseTo((before?.shift ?? 0) * factor, 4);
        expect(after?.low).toBeCloseTo((before?.low ?? 0) * factor, 4);
        expect(after?.p).toBe(before?.p);
      }),
      RUNS,
    );
  });

  it('turns round when the groups change places', () => {
    fc.assert(
      fc.property(nights, (series) => {
        const before = shiftOf(series);
        fc.pre(before !== null);
        const after = shiftOf({ ...series, group: series.group.map((one) => 1 - one) });
        expect(after?.shift).toBeCloseTo(-(before?.shift ?? 0), 4);
        expect(after?.low).toBeCloseTo(-(before?.high ?? 0), 4);
        expect(after?.high).toBeCloseTo(-(before?.low ?? 0), 4);
      }),
      RUNS,
    );
  });

  it('holds its own estimate, and leaves out zero exactly when p is at most 0.05', () => {
    fc.assert(
      fc.property(nights, fc.integer({ min: 0, max: 60 }), (series, more) => {
        const found = shiftOf({
          ...series,
          values: series.values.map((value, i) => value + more * (series.group[i] ?? 0)),
        });
        fc.pre(found !== null);
        if (found === null) return;
        expect(found.low).toBeLessThanOrEqual(found.shift + 1e-6);
        expect(found.high).toBeGreaterThanOrEqual(found.shift - 1e-6);
        // A bound on zero itself may fall to either side by rounding.
        if (Math.min(Math.abs(found.low), Math.abs(found.high)) > 1e-6) {
          expect(found.low > 0 || found.high < 0).toBe(found.p <= 0.05);
        }
      }),
      RUNS,
    );
  });

  it('gives the same answer for the same nights and seed, and nearly the same for another seed', () => {
    const [series] = fc.sample(nights, { numRuns: 1, seed: 5 });
    if (series === undefined) throw new Error('no sample');
    const first = shiftOf(series, 1);
    expect(shiftOf(series, 1)).toEqual(first);
    const second = shiftOf(series, 2);
    expect(second?.shift).toBe(first?.shift);
    expect(Math.abs((second?.low ?? 0) - (first?.low ?? 0))).toBeLessThan(5);
  });

  it('widens where nights are alike and the groups come in runs', () => {
    const days = Array.from({ length: 56 }, (_, i) => i);
    const inRuns = (i: number) => (Math.floor(i / 5) % 2 === 0 ? 1 : 0);
    const mixed = (i: number) => (i * 7919) % 97;
    const base = { days, weekdays: days.map((day) => day % 7), group: Float64Array.from(days, inRuns) };
    const rough = shiftOf({ ...base, values: Float64Array.from(days, mixed) });
    const sorted = days.map(mixed).sort((a, b) => a - b);
    // The same values, but walking up and down so that neighbours are alike.
    const smooth = shiftOf({
      ...base,
      values: Float64Array.from(days, (i) => sorted[Math.round(27.5 * (1 + Math.sin(i / 3.3)))] ?? 0),
    });
    expect((smooth?.high ?? 0) - (smooth?.low ?? 0)).toBeGreaterThan(1.3 * ((rough?.high ?? 0) - (rough?.low ?? 0)));
  });

  it.each([
    ['only at weekends', (i: number) => (i % 7 >= 5 ? 1 : 0)],
    ['only in the last weeks', (i: number) => (i >= 24 ? 1 : 0)],
  ])('says nothing where the groups can not be told apart from the calendar: late %s', (name, late) => {
    const days = Array.from({ length: 42 }, (_, i) => i);
    const found = shiftOf({
      days,
      weekdays: days.map((day) => day % 7),
      values: Float64Array.from(days, (i) => (i * 37) % 60),
      group: Float64Array.from(days, late),
    });
    if (name === 'only at weekends') expect(found).toBe(null);
    // Weeks leave a little to go by, so here it may speak, but with a wide interval.
    else if (found !== null) expect(found.high - found.low).toBeGreaterThan(30);
  });

  it('finds no difference where every answer was the same', () => {
    const days = Array.from({ length: 30 }, (_, i) => i);
    const series = {
      days,
      weekdays: days.map((day) => day % 7),
      values: new Float64Array(30).fill(0.1),
      group: Float64Array.from(days, (i) => i % 2),
    };
    expect(shiftOf(series)).toEqual({ shift: 0, low: 0, high: 0, p: 1 });
  });
});
