import { instantOfWallClock, wallClockOf } from './wall-clock.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** A clock in the room may run this far ahead of the one in the device. */
const AHEAD_MS = 2 * MINUTE_MS;
/** A time of day less far ahead than this is meant for later today and has not come; further ahead it was yesterday evening. */
const TODAY_MS = 6 * 60 * MINUTE_MS;

/**
 * The past instant that somebody means who says `minutes` after midnight: 23:50 at ten past midnight was yesterday, and one
 * minute ahead is now. `null` for a time that is only coming today: it must not turn into yesterday unseen.
 */
export function lastClockTime(nowMs: number, zone: string, minutes: number): number | null {
  const today = Math.floor(wallClockOf(nowMs, zone) / DAY_MS) * DAY_MS;
  const at = instantOfWallClock(today + minutes * MINUTE_MS, zone);
  if (at <= nowMs) return at;
  if (at - nowMs <= AHEAD_MS) return nowMs;
  return at - nowMs < TODAY_MS ? null : instantOfWallClock(today - DAY_MS + minutes * MINUTE_MS, zone);
}

/** Minutes after midnight that a clock in `zone` shows at an instant. */
export function clockMinutes(atMs: number, zone: string): number {
  const wallMs = wallClockOf(atMs, zone);
  return Math.floor((wallMs - Math.floor(wallMs / DAY_MS) * DAY_MS) / MINUTE_MS);
}
