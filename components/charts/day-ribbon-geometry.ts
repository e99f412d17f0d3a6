import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { wallClockOf } from '../../utils/bedtime/wall-clock.ts';
import type { FamilyBand } from '../../utils/kinetics/families-in-view.ts';
import type { Scale } from './level-band.ts';

export interface RibbonDose {
  atMs: number;
  /** The size of its dot in grams of leaf (`dotGrams`); `null` for a dose that is in no level: a ring. */
  grams: number | null;
  /** Product and amount in the person's words; may be empty. */
  label: string;
  /** Pain 0 to 10, `null` where nothing was said. */
  painBefore: number | null;
  /** About an hour later. */
  painAfter: number | null;
  /** Whether it lies in the wind-down of its own evening; after a flight that may be another than the picture's. */
  inWindDown: boolean;
}

/** One logical day, as the ribbon draws it. */
export interface RibbonDay {
  /** `null` for a day that is over: no hand. */
  nowMs: number | null;
  zone: string;
  /** The logical day's bounds, as `nightBounds` gives them; further where a dose of the day was taken in another zone. */
  dayStartMs: number;
  dayEndMs: number;
  /** When the person woke, if they wrote it down; unknown stays unmarked. */
  wakeMs: number | null;
  bedtimeMs: number | null;
  windDownStartMs: number | null;
  doses: readonly RibbonDose[];
  /** The level: one band, or one a family of products where several are in view. */
  bands?: readonly FamilyBand[] | undefined;
}

/** Sizes in px; the words and their places are those of the design. */
export interface RibbonFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  /** The plot's top and its floor. */
  top: number;
  base: number;
  labelY: number;
  markTop: number;
  tickLabelY: number;
  hatch: number;
  /** Radius of a one-gram dot; area goes with grams. */
  gramRadius: number;
  ringRadius: number;
  handTop: number;
  hand: string;
  /** Height of pain 10 and of pain 0. */
  pain: { top: number; zero: number } | null;
}

export const SMALL: RibbonFrame = {
  width: 348,
  height: 96,
  left: 0,
  right: 348,
  top: 18,
  base: 72,
  labelY: 10,
  markTop: 14,
  tickLabelY: 92,
  hatch: 5,
  gramRadius: 2.97,
  ringRadius: 4,
  handTop: 14,
  hand: 'M0 0C-4.9 6.7 -3.4 15.8 -.6 24L-.6 58L.6 58L.6 24C3.4 15.8 4.9 6.7 0 0Z',
  pain: null,
};

/** The large frame at a width; with a lane for pain below when there is any. */
export function largeFrame(width: number, withPain: boolean): RibbonFrame {
  return {
    width,
    height: withPain ? 292 : 224,
    left: 1,
    right: width - 1,
    top: 22,
    base: 196,
    labelY: 14,
    markTop: 18,
    tickLabelY: 216,
    hatch: 7,
    gramRadius: 3.6,
    ringRadius: 5,
    handTop: 18,
    hand: 'M0 0C-6.2 9.5 -4.4 22.4 -.6 34L-.6 178L.6 178L.6 34C4.4 22.4 6.2 9.5 0 0Z',
    pain: withPain ? { top: 240, zero: 284 } : null,
  };
}

/**
 * From waking to just after bed: half an hour before the first thing that day, two hours past bed, and always all doses and now.
 * Without a known waking, three hours after the day start; without a bedtime, three hours before the day's end.
 */
export function ribbonSpan(day: RibbonDay): { fromMs: number; toMs: number } {
  const inDay = day.doses.map((dose) => dose.atMs);
  if (day.nowMs !== null) inDay.push(day.nowMs);
  const shown = inDay.filter((atMs) => day.dayStartMs <= atMs && atMs < day.dayEndMs);
  const first = Math.min(day.wakeMs ?? day.dayStartMs + 3 * millisecondsInHour, ...shown) - millisecondsInHour / 2;
  const evening =
    day.bedtimeMs === null ? day.dayEndMs - 3 * millisecondsInHour : day.bedtimeMs + 2 * millisecondsInHour;
  const last = Math.max(evening, ...shown.map((atMs) => atMs + millisecondsInHour / 2));
  const half = millisecondsInHour / 2;
  return {
    fromMs: Math.max(Math.floor(first / half) * half, day.dayStartMs),
    toMs: Math.min(Math.ceil(last / half) * half, day.dayEndMs),
  };
}

/** Instants to px, straight through. */
export function timeScale(span: { fromMs: number; toMs: number }, frame: RibbonFrame): Scale {
  const pxPerMs = (frame.right - frame.left) / (span.toMs - span.fromMs);
  return (atMs) => frame.left + (atMs - span.fromMs) * pxPerMs;
}

/** The level's height: 0 on the floor, 1 a little below the top. It has no scale of its own. */
export function levelScale(frame: RibbonFrame): Scale {
  const room = (frame.base - frame.top) * 0.88;
  return (level) => frame.base - Math.min(Math.max(level, 0), 1) * room;
}

export function painScale(lane: { top: number; zero: number }): Scale {
  return (pain) => lane.zero - (pain / 10) * (lane.zero - lane.top);
}

export interface Tick {
  atMs: number;
  /** Every third hour of the clock has a long tick and a number. */
  major: boolean;
}

/** The whole hours that a wall clock in the zone shows, also where the zone or a change of the clocks is not on the hour. */
export function hourTicks(span: { fromMs: number; toMs: number }, zone: string): Tick[] {
  const quarter = 15 * millisecondsInMinute;
  const ticks: Tick[] = [];
  for (let atMs = Math.ceil(span.fromMs / quarter) * quarter; atMs <= span.toMs; atMs += quarter) {
    const wall = wallClockOf(atMs, zone);
    if (wall % millisecondsInHour === 0) ticks.push({ atMs, major: wall % (3 * millisecondsInHour) === 0 });
  }
  return ticks;
}

/** A dot whose area goes with the grams; never so small that it can't be seen, never so large that it covers the hour. */
export function doseRadius(grams: number, frame: RibbonFrame): number {
  const radius = frame.gramRadius * Math.sqrt(Math.max(grams, 0));
  return Math.min(Math.max(radius, frame.gramRadius * 0.7), frame.gramRadius * 3);
}

/** Doses in the picture, the large ones first so that a small one on top of them stays visible. */
export function dosesToDraw(day: RibbonDay, span: { fromMs: number; toMs: number }): RibbonDose[] {
  return day.doses
    .filter((dose) => span.fromMs <= dose.atMs && dose.atMs <= span.toMs)
    .toSorted((a, b) => (b.grams ?? 0) - (a.grams ?? 0));
}

/** How many of a day's doses lie inside their wind-down. */
export function dosesInWindDown(day: RibbonDay): number {
  return day.doses.filter((dose) => dose.inWindDown).length;
}

/** Whether pain was said before or after a dose. */
export const hasPain = ({ painBefore, painAfter }: RibbonDose): boolean => painBefore !== null || painAfter !== null;
