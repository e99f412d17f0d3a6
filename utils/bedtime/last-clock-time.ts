import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { instantOfWallClock, wallClockOf } from './wall-clock.ts';

/** A clock in the room may run this far ahead of the one in the device. */
const AHEAD_MS = 2 * millisecondsInMinute;
/** A time of day less far ahead than this is meant for later today and has not come; further ahead it was yesterday evening. */
const TODAY_MS = 6 * 60 * millisecondsInMinute;

/**
 * The past instant that somebody means who says `minutes` after midnight: 23:50 at ten past midnight was yesterday, and one
 * minute ahead is now. `null` for a time that is only coming today: it must not turn into yesterday unseen.
 */
export function lastClockTime(nowMs: number, zone: string, minutes: number): number | null {
  const today = Math.floor(wallClockOf(nowMs, zone) / millisecondsInDay) * millisecondsInDay;
  const at = instantOfWallClock(today + minutes * millisecondsInMinute, zone);
  if (at <= nowMs) return at;
  if (at - nowMs <= AHEAD_MS) return nowMs;
  return at - nowMs < TODAY_MS
    ? null
    : instantOfWallClock(today - millisecondsInDay + minutes * millisecondsInMinute, zone);
}

/** Minutes after midnight that a clock in `zone` shows at an instant. */
export function clockMinutes(atMs: number, zone: string): number {
  const wallMs = wallClockOf(atMs, zone);
  return Math.floor((wallMs - Math.floor(wallMs / millisecondsInDay) * millisecondsInDay) / millisecondsInMinute);
}
