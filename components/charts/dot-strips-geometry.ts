import { type ScaleLinear, scaleLinear } from 'd3-scale';

export interface StripDot {
  key: string;
  value: number;
}

export const DOT_RADIUS = 3.9;
const LEFT = 190;
const RIGHT_ROOM = 60;
const TOP = 8;
/** Below this the words of the axis would touch; the picture scrolls instead of shrinking. */
export const LEAST_STRIPS_PX = 520;
const STACK_STEP = 8;
/** Dots may pile up this high; a higher pile is drawn closer. */
const MOST_STACK_PX = 88;
const STRIP_FOOT = 20;
const LEAST_STRIP = 52;
const DIFFERENCE_ROOM = 96;
const TICKS = 5;

export interface PlacedDot extends StripDot {
  x: number;
  y: number;
}

export interface Strip {
  dots: PlacedDot[];
  top: number;
  /** Where the lowest dots lie. */
  base: number;
}

export interface StripsFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  /** The axis under the strips. */
  axisY: number;
  x: ScaleLinear<number, number>;
  ticks: number[];
  strips: Strip[];
}

/** What the axis of a kind of value needs beyond the values themselves. */
export interface AxisNeeds {
  /** Values that have to be on the axis: zero for lengths of time, 1 and 5 for a scale. */
  hold: readonly number[];
  /** Distances between ticks to choose from; d3's own choice when left out. Clock times need whole hours. */
  steps?: readonly number[];
}

/** A strip of dots for each group over one common axis; `difference` leaves room for the axis of the difference below. */
export function stripsFrame(
  width: number,
  groups: readonly (readonly StripDot[])[],
  needs: AxisNeeds,
  difference: boolean,
): StripsFrame {
  const right = width - RIGHT_ROOM;
  const { domain, ticks } = axisOf([...needs.hold, ...groups.flat().map((dot) => dot.value)], needs.steps);
  const x = scaleLinear(domain, [LEFT, right]);
  const strips: Strip[] = [];
  let y = TOP;
  for (const group of groups) {
    const { dots, height } = stackDots(group, x);
    const base = y + Math.max(LEAST_STRIP, height + STRIP_FOOT) - STRIP_FOOT;
    strips.push({ top: y, base, dots: dots.map((dot) => ({ ...dot, y: base - dot.y })) });
    y = base + STRIP_FOOT;
  }
  const axisY = y + 6.5;
  return {
    width,
    height: axisY + 24 + (difference ? DIFFERENCE_ROOM : 0),
    left: LEFT,
    right,
    top: TOP,
    axisY,
    x,
    ticks,
    strips,
  };
}

/** Dots piled up where they would cover each other; `y` is the height above the lowest. */
function stackDots(dots: readonly StripDot[], x: (value: number) => number): { dots: PlacedDot[]; height: number } {
  const placed: PlacedDot[] = [];
  /** Whether each level has room, the lowest that may have, and the first of `placed` that still takes its level's room. */
  const roomy: boolean[] = [];
  let lowest = 0;
  let covering = 0;
  for (const dot of dots.toSorted((a, b) => a.value - b.value)) {
    const at = x(dot.value);
    for (let past = placed[covering]; past && past.x <= at - 2 * DOT_RADIUS; past = placed[++covering]) {
      roomy[past.y] = true;
      lowest = Math.min(lowest, past.y);
    }
    while (roomy[lowest] === false) lowest++;
    roomy[lowest] = false;
    placed.push({ ...dot, x: at, y: lowest });
  }
  const levels = Math.max(roomy.length - 1, 0);
  const step = levels === 0 ? 0 : Math.min(STACK_STEP, MOST_STACK_PX / levels);
  return { dots: placed.map((dot) => ({ ...dot, y: dot.y * step })), height: levels * step };
}

/** A domain that ends on ticks and holds all values, also when they are all the same. */
export function axisOf(
  values: readonly number[],
  steps?: readonly number[],
  count = TICKS,
): { domain: [number, number]; ticks: number[] } {
  let [low, high] = bounds(values);
  // Values that only rounding tells apart are the same.
  if (high - low <= 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))) [low, high] = [low - 1, high + 1];
  if (steps === undefined) {
    const scale = scaleLinear([low, high], [0, 1]).nice(count);
    const [from = low, to = high] = scale.domain();
    return { domain: [from, to], ticks: scale.ticks(count) };
  }
  const step = steps.find((one) => (high - low) / one <= count + 1) ?? steps.at(-1) ?? 1;
  const from = Math.floor(low / step) * step;
  const to = Math.ceil(high / step) * step;
  return {
    domain: [from, to],
    ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, i) => from + i * step),
  };
}

/** Least and most, without handing thousands of arguments to `Math.min`. */
function bounds(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}

export interface DifferenceFrame {
  x: ScaleLinear<number, number>;
  ticks: number[];
  /** The height of the bar, and of the words of the axis. */
  y: number;
  axisY: number;
}

/** The difference has an axis of its own, which always holds "no difference". */
export function differenceFrame(
  frame: StripsFrame,
  { low, high }: { low: number; high: number },
  steps?: readonly number[],
): DifferenceFrame {
  const { domain, ticks } = axisOf([0, low, high], steps);
  const y = frame.axisY + 66;
  return { x: scaleLinear(domain, [frame.left, frame.right]), ticks, y, axisY: y + 24 };
}

/**
 * Which ticks may carry their words: none within `room` px of "no difference", whose own words are long.
 */
export function ticksWithWords(ticks: readonly number[], x: (value: number) => number, room: number): number[] {
  return ticks.filter((tick) => tick === 0 || Math.abs(x(tick) - x(0)) >= room);
}
