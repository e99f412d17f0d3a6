import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { ActogramRow, Span } from '../../utils/patterns/actogram.ts';

export const ROW_PX = 15;
const LEFT = 78;
const TOP = 22;
const FOOT = 8;
/** Below this the hours' words would touch; the picture scrolls instead of shrinking. */
export const LEAST_ACTOGRAM_PX = 640;

const ROW_MIN = 1440;
const HOUR_MIN = 60;
export const MIDNIGHT_MIN = 720;

export interface ActogramFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Minutes after noon to px. */
  x: ScaleLinear<number, number>;
}

export function actogramFrame(width: number, rows: number): ActogramFrame {
  const right = width - 6;
  const bottom = TOP + rows * ROW_PX;
  return {
    width,
    height: bottom + FOOT,
    left: LEFT,
    right,
    top: TOP,
    bottom,
    x: scaleLinear([0, ROW_MIN], [LEFT, right]),
  };
}

/** The middle of a row, the first one on top. */
export const rowMiddle = (index: number): number => TOP + index * ROW_PX + ROW_PX / 2;

/** Every third hour from noon to noon, in minutes after noon. */
export const HOUR_MARKS: readonly number[] = Array.from({ length: 9 }, (_, i) => i * 3 * HOUR_MIN);

/** A dot whose area goes with the grams, inside its row. */
export function doseRadius(grams: number): number {
  return Math.min(Math.max(3 * Math.sqrt(Math.max(grams, 0)), 2), ROW_PX / 2 - 1);
}

export const RING_RADIUS = 3.6;

/** Where a span lies, cut at the ends of the row and never narrower than can be seen; `null` when nothing of it lies in the row. */
export function spanBox(span: Span | null, { x }: ActogramFrame): { x: number; width: number } | null {
  if (span === null) return null;
  const fromMin = Math.max(span.fromMin, 0);
  const toMin = Math.min(span.toMin, ROW_MIN);
  return fromMin < toMin ? { x: x(fromMin), width: Math.max(x(toMin) - x(fromMin), 1) } : null;
}

/**
 * The line for time awake in the night: as long as it lasted, in the middle of the sleep. When it was is not known, and a place in
 * the middle is as good as any. `null` when there is nothing to draw.
 */
export function awakeLine(row: ActogramRow): Span | null {
  const { asleep, awakeInNightMin } = row;
  if (asleep === null || awakeInNightMin === null || awakeInNightMin <= 0) return null;
  const half = Math.min(awakeInNightMin, asleep.toMin - asleep.fromMin) / 2;
  const middle = (asleep.fromMin + asleep.toMin) / 2;
  return { fromMin: middle - half, toMin: middle + half };
}

/** Whether a row begins a week in the picture: a Monday, or the row on top. */
export const beginsWeek = (row: ActogramRow, index: number): boolean => index === 0 || row.weekday === 1;
