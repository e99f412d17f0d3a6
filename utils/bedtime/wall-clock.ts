import { millisecondsInDay } from 'date-fns/constants';
import { zoneOffsetMs } from './zone-offset.ts';

/**
 * What a wall clock in `zone` shows at an instant, as the milliseconds that UTC would need to show the same.
 * Only for arithmetic on dates and clock times; it is not an instant.
 */
export function wallClockOf(atMs: number, zone: string): number {
  return atMs + zoneOffsetMs(atMs, zone);
}

/**
 * The instant at which a wall clock in `zone` shows `wallMs` (as `wallClockOf` counts).
 * A time that the clocks leave out moves forward by what they leave out (02:30 becomes 03:30); of a time that comes twice, the first.
 */
export function instantOfWallClock(wallMs: number, zone: string): number {
  // A day either way is further than any offset reaches, so these two are the offsets on the two sides of a change near by.
  const earlier = wallMs - zoneOffsetMs(wallMs - millisecondsInDay, zone);
  const later = wallMs - zoneOffsetMs(wallMs + millisecondsInDay, zone);
  if (earlier === later) return earlier;
  const shown = [earlier, later].filter((atMs) => wallClockOf(atMs, zone) === wallMs);
  // In a gap neither shows it; the offset from before the change carries it forward.
  return shown.length > 0 ? Math.min(...shown) : earlier;
}
