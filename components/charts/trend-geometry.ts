import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale';
import type { NightDate } from '../../utils/records/types.ts';
import { axisOf } from './dot-strips-geometry.ts';

/** One week of one line. `null` where nothing is known: a blank, not a zero. */
export interface TrendWeek {
  monday: NightDate;
  /** Whole weeks are full, the others outlines. */
  whole: boolean;
  value: number | null;
  /** The middle half, for middle values. */
  half: [number, number] | null;
  /** Doses without an amount, as rings above the bar. */
  rings: number;
}

export const TREND_HEIGHT = 192;
const LEFT = 62;
const TOP = 16;
const BASE = 156.5;
const LEAST_WEEK_PX = 12;
const LABEL_PX = 34;
const TICKS = 4;
const RING_STEP = 10;
/** More rings than this become a number. */
export const MOST_RINGS = 3;

export interface TrendFrame {
  width: number;
  left: number;
  right: number;
  base: number;
  x: ScaleBand<NightDate>;
  y: ScaleLinear<number, number>;
  ticks: number[];
}

/**
 * @param fromZero totals start at zero; clock times don't
 * @param steps distances between ticks to choose from
 */
export function trendFrame(
  width: number,
  weeks: readonly TrendWeek[],
  { fromZero, steps }: { fromZero: boolean; steps?: readonly number[] },
): TrendFrame {
  const wide = Math.max(width, LEFT + weeks.length * LEAST_WEEK_PX);
  const values = weeks.flatMap(({ value, half }) => [...(value === null ? [] : [value]), ...(half ?? [])]);
  const known = values.length > 0 ? values : [0, 1];
  const { domain, ticks } = axisOf(fromZero ? [0, ...known] : known, steps, TICKS);
  // Rings stand above the bars.
  const rings = Math.min(Math.max(0, ...weeks.map((week) => week.rings)), MOST_RINGS);
  return {
    width: wide,
    left: LEFT,
    right: wide,
    base: BASE,
    x: scaleBand(
      weeks.map(({ monday }) => monday),
      [LEFT, wide],
    ).padding(0.5),
    y: scaleLinear(domain, [BASE, TOP + rings * RING_STEP]),
    ticks,
  };
}

/** The middle of a week's place. */
export const weekMiddle = (frame: TrendFrame, monday: NightDate): number =>
  (frame.x(monday) ?? frame.left) + frame.x.bandwidth() / 2;

/** Every how many weeks there is room for a date. */
export const labelEvery = (frame: TrendFrame): number => Math.max(1, Math.ceil(LABEL_PX / frame.x.step()));

/** Indices of the weeks that carry a month's name: the first of each month, where there is room. The picture's first week gives way. */
export function monthMarks(weeks: readonly TrendWeek[], every: number): Set<number> {
  const marks = new Set<number>();
  let last = Number.NEGATIVE_INFINITY;
  weeks.forEach((week, index) => {
    const begins = index === 0 || week.monday.slice(0, 7) !== weeks[index - 1]?.monday.slice(0, 7);
    if (!begins) return;
    if (index - last < every) {
      if (last !== 0) return;
      marks.delete(last);
    }
    marks.add(index);
    last = index;
  });
  return marks;
}

/** A bar for each week that has a sum above zero. */
export function barsPath(weeks: readonly TrendWeek[], frame: TrendFrame): string {
  return weeks
    .filter(({ value }) => value !== null && value > 0)
    .map(
      ({ monday, value }) =>
        `M${frame.x(monday)} ${frame.base}V${frame.y(value ?? 0)}h${frame.x.bandwidth()}V${frame.base}Z`,
    )
    .join('');
}

/** An upright line over each week's middle half. */
export function halvesPath(weeks: readonly TrendWeek[], frame: TrendFrame): string {
  return weeks
    .map(({ monday, half }) => (half ? `M${weekMiddle(frame, monday)} ${frame.y(half[0])}V${frame.y(half[1])}` : ''))
    .join('');
}

/** Where the middle values lie. */
export const middlesOf = (weeks: readonly TrendWeek[], frame: TrendFrame): { x: number; y: number }[] =>
  weeks.flatMap(({ monday, value }) => (value === null ? [] : [{ x: weekMiddle(frame, monday), y: frame.y(value) }]));

/** One ring for each dose without a weight, one above the other; a single one where they are too many, beside their number. */
export function ringPlaces({ monday, value, rings }: TrendWeek, frame: TrendFrame): { x: number; y: number }[] {
  const above = frame.y(value ?? 0) - 8;
  return Array.from({ length: rings > MOST_RINGS ? 1 : rings }, (_, i) => ({
    x: weekMiddle(frame, monday),
    y: above - i * RING_STEP,
  }));
}
