import { nightBounds } from '../../../utils/bedtime/night-of.ts';
import type { NightDate } from '../../../utils/records/types.ts';

/** Where the person was at an instant. */
export interface Whereabouts {
  atMs: number;
  /** IANA zone. */
  zone: string;
}

/** About when a night's waking can be expected: so long after its logical day ends. */
const WAKING_AFTER_DAY_MS = 3 * 3_600_000;

/**
 * The zone that a night's clock times are taken to be of while nobody has said it: where the person was nearest to its morning, by what
 * is written down around it and by where they are now. A night of before a flight is one of the place before the flight.
 */
export function zoneOfNight(
  date: NightDate,
  dayStartMin: number,
  now: Whereabouts,
  around: readonly Whereabouts[],
): string {
  const distance = ({ atMs, zone }: Whereabouts) =>
    Math.abs(atMs - nightBounds(date, zone, dayStartMin).endMs - WAKING_AFTER_DAY_MS);
  return around.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest), now).zone;
}

/** A zone as it is read: `America/New York`. */
export const zoneName = (zone: string): string => zone.replaceAll('_', ' ');
