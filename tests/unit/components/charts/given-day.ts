import type { RibbonDay } from '../../../../components/charts/day-ribbon-geometry.ts';

export const ZONE = 'Europe/Berlin';

/** A clock time on 19 November 2026 in Berlin; from midnight to four, of the night after. */
export function clock(time: string): number {
  const day = time < '04:00' ? 20 : 19;
  return Date.parse(`2026-11-${day}T${time}:00+01:00`);
}

/** Up at 07:10, two doses, 18:48 now, wind-down from 18:00, bed at 23:00, unless said otherwise. */
export function givenDay(changes: Partial<RibbonDay> = {}): RibbonDay {
  return {
    nowMs: clock('18:48'),
    zone: ZONE,
    dayStartMs: clock('04:00'),
    dayEndMs: clock('04:00') + 24 * 3_600_000,
    wakeMs: clock('07:10'),
    bedtimeMs: clock('23:00'),
    windDownStartMs: clock('18:00'),
    doses: [
      { atMs: clock('08:05'), grams: 2, label: 'Green powder 2 g' },
      { atMs: clock('13:20'), grams: null, label: '' },
    ],
    ...changes,
  };
}
