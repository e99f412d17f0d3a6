import type { RibbonDay, RibbonDose } from '../../../../components/charts/day-ribbon-geometry.ts';

export const ZONE = 'Europe/Berlin';

/** A clock time on 19 November 2026 in Berlin; from midnight to four, of the night after. */
export function clock(time: string): number {
  const day = time < '04:00' ? 20 : 19;
  return Date.parse(`2026-11-${day}T${time}:00+01:00`);
}

/** Two grams of leaf at a clock time, before the wind-down from 18:00 or inside it; nothing was said of pain. */
export function givenDose(time: string, changes: Partial<RibbonDose> = {}): RibbonDose {
  const inWindDown = '18:00' <= time && time < '23:00';
  return { atMs: clock(time), grams: 2, label: '', painBefore: null, painAfter: null, inWindDown, ...changes };
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
    doses: [givenDose('08:05', { label: 'Green powder 2 g' }), givenDose('13:20', { grams: null })],
    ...changes,
  };
}
