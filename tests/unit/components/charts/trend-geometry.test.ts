import { describe, expect, it } from 'vitest';
import {
  barsPath,
  halvesPath,
  labelEvery,
  middlesOf,
  monthMarks,
  ringPlaces,
  type TrendWeek,
  trendFrame,
  weekMiddle,
} from '../../../../components/charts/trend-geometry.ts';
import { addNights } from '../../../../utils/bedtime/night-of.ts';

const weeksFrom = (monday: string, values: readonly (number | null)[]): TrendWeek[] =>
  values.map((value, i) => ({ monday: addNights(monday, 7 * i), whole: true, value, half: null, rings: 0 }));

describe('the frame of weeks', () => {
  it('begins totals at zero', () => {
    const frame = trendFrame(440, weeksFrom('2026-08-31', [30, 40]), { fromZero: true });
    expect(frame.y(0)).toBe(frame.base);
    expect(frame.y(40)).toBeLessThan(frame.y(30));
  });

  it('does not begin clock times at midnight', () => {
    const frame = trendFrame(440, weeksFrom('2026-08-31', [1080, 1200]), { fromZero: false, steps: [30, 60, 120] });
    expect(frame.ticks[0]).toBeGreaterThanOrEqual(1020);
    expect(frame.ticks.every((tick) => tick % 30 === 0)).toBe(true);
  });

  it('takes the middle half in, and leaves room for rings', () => {
    const [week] = weeksFrom('2026-08-31', [10]);
    if (!week) throw new Error('no week');
    const frame = trendFrame(440, [{ ...week, half: [5, 90], rings: 3 }], { fromZero: true });
    expect(frame.y(90)).toBeGreaterThanOrEqual(40);
  });

  it('grows wider than the page for many weeks, and is never without an axis', () => {
    expect(trendFrame(440, weeksFrom('2016-01-04', Array(500).fill(1)), { fromZero: true }).width).toBeGreaterThan(
      6000,
    );
    expect(trendFrame(440, weeksFrom('2026-08-31', [null, null]), { fromZero: true }).ticks.length).toBeGreaterThan(1);
  });

  it('places weeks from left to right', () => {
    const weeks = weeksFrom('2026-08-31', [1, 2, 3]);
    const frame = trendFrame(440, weeks, { fromZero: true });
    const middles = weeks.map(({ monday }) => weekMiddle(frame, monday));
    expect(middles).toEqual(middles.toSorted((a, b) => a - b));
    expect(labelEvery(frame)).toBe(1);
  });
});

describe('the shapes of weeks', () => {
  const weeks = weeksFrom('2026-08-31', [30, 0, null, 12]);
  const frame = trendFrame(440, weeks, { fromZero: true });

  it('are a bar for each sum above zero, as tall as it', () => {
    const bars = barsPath(weeks, frame).split('Z').filter(Boolean);
    expect(bars).toHaveLength(2);
    expect(bars[0]).toContain(`V${frame.y(30)}h`);
  });

  it('leave a week without a word blank, and show one with zero', () => {
    expect(middlesOf(weeks, frame)).toHaveLength(3);
  });

  it('draw a line over a middle half only where there is one', () => {
    const [week, ...others] = weeks;
    if (!week) throw new Error('no week');
    expect(halvesPath([{ ...week, half: [10, 20] }, ...others], frame)).toMatch(/^M[^M]+$/);
  });

  it.each([
    [0, 0],
    [2, 2],
    [3, 3],
    [9, 1],
  ])('stand %s doses without a weight above the bar as %s rings', (rings, drawn) => {
    const [week] = weeks;
    if (!week) throw new Error('no week');
    const places = ringPlaces({ ...week, rings }, frame);
    expect(places).toHaveLength(drawn);
    for (const { y } of places) expect(y).toBeLessThan(frame.y(30));
  });
});

describe('names of months', () => {
  const weeks = weeksFrom('2026-08-31', Array(12).fill(1));

  it('stand at the first week of each, the picture’s first week giving way', () => {
    expect([...monthMarks(weeks, 1)]).toEqual([0, 1, 5, 9]);
    expect([...monthMarks(weeks, 2)]).toEqual([1, 5, 9]);
  });
});
