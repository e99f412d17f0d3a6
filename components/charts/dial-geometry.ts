import { millisecondsInDay } from 'date-fns/constants';
import { wallClockOf } from '../../utils/bedtime/wall-clock.ts';
import { round } from './level-band.ts';

/** Middle and radius of the ring in a field of 64 by 64. */
const MIDDLE = 32;
export const RING = 27.5;

/** Where an instant's clock time stands on a dial of 24 hours, degrees clockwise from midnight on top. */
export function dialAngle(atMs: number, zone: string): number {
  const sinceMidnight = ((wallClockOf(atMs, zone) % millisecondsInDay) + millisecondsInDay) % millisecondsInDay;
  return (sinceMidnight / millisecondsInDay) * 360;
}

/** A point on the dial, as SVG writes it. */
function point(angle: number, radius: number): string {
  const turn = (angle * Math.PI) / 180;
  return `${round(MIDDLE + radius * Math.sin(turn))} ${round(MIDDLE - radius * Math.cos(turn))}`;
}

/** An arc of the ring, clockwise from one angle to another. */
export function arcPath(from: number, to: number): string {
  const sweep = (to - from + 360) % 360;
  return `M${point(from, RING)}A${RING} ${RING} 0 ${sweep > 180 ? 1 : 0} 1 ${point(to, RING)}`;
}

/** A short line towards the middle. */
export function spokePath(angle: number, outer: number, inner: number): string {
  return `M${point(angle, outer)}L${point(angle, inner)}`;
}
