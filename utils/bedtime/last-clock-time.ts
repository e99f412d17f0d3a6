import { instantOfWallClock, wallClockOf } from './wall-clock.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * The latest instant, not after `nowMs`, at which a clock in `zone` shows `minutes` after midnight: 23:50 typed at ten past
 * midnight was yesterday.
 */
export function lastClockTime(nowMs: number, zone: string, minutes: number): number {
  const today = Math.floor(wallClockOf(nowMs, zone) / DAY_MS) * DAY_MS;
  const at = instantOfWallClock(today + minutes * MINUTE_MS, zone);
  return at <= nowMs ? at : instantOfWallClock(today - DAY_MS + minutes * MINUTE_MS, zone);
}

/** Minutes after midnight that a clock in `zone` shows at an instant. */
export function clockMinutes(atMs: number, zone: string): number {
  const wallMs = wallClockOf(atMs, zone);
  return Math.floor((wallMs - Math.floor(wallMs / DAY_MS) * DAY_MS) / MINUTE_MS);
}
