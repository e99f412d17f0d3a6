import { i18n } from '#i18n';
import { clockText } from '../../utils/wording/time-text.ts';
import { doseRadius, hasPain, type RibbonDay, type RibbonDose, type RibbonFrame } from './day-ribbon-geometry.ts';
import type { Scale } from './level-band.ts';
import type { KeyedPoint } from './point-walk.tsx';

/** Something of a day that has a time: a dose, or one of the day's own marks. */
export interface RibbonMoment {
  key: string;
  atMs: number;
  what: string;
  /** `null` for a mark. */
  dose: RibbonDose | null;
}

/** What a day's picture shows, in the order of time. */
export function ribbonMoments(day: RibbonDay): RibbonMoment[] {
  const mark = (key: string, atMs: number | null, what: string): RibbonMoment[] =>
    atMs === null ? [] : [{ key, atMs, what, dose: null }];
  const windDownStartMs = day.bedtimeMs === null ? null : day.windDownStartMs;
  return [
    ...mark('up', day.wakeMs, i18n.t('time.ribbon.rowUp')),
    ...day.doses.map((dose, index) => ({ key: `dose-${index}`, atMs: dose.atMs, what: dose.label, dose })),
    ...mark('wind-down', windDownStartMs, i18n.t('time.ribbon.rowWindDown')),
    ...mark('now', day.nowMs, i18n.t('time.ribbon.rowNow')),
    ...mark('bed', day.bedtimeMs, i18n.t('time.ribbon.rowBed')),
  ].sort((a, b) => a.atMs - b.atMs);
}

/** A moment with its place in the picture. */
export interface RibbonPoint extends RibbonMoment, KeyedPoint {
  /** Radius of the dose as it is drawn; `null` for a mark, which is as high as the plot. */
  radius: number | null;
}

/** Those moments that lie in the picture. */
export function ribbonPoints(
  moments: readonly RibbonMoment[],
  span: { fromMs: number; toMs: number },
  frame: RibbonFrame,
  x: Scale,
): RibbonPoint[] {
  return moments
    .filter(({ atMs }) => span.fromMs <= atMs && atMs <= span.toMs)
    .map((moment) => {
      const { dose } = moment;
      const grams = dose?.grams ?? null;
      const radius = dose === null ? null : grams === null ? frame.ringRadius : doseRadius(grams, frame);
      const y = dose === null ? (frame.top + frame.base) / 2 : frame.base;
      return { ...moment, x: x(moment.atMs), y, radius };
    });
}

/** A moment read out: `6:48 PM: Green powder 2 g. Pain 6 before, 3 after. Inside the wind-down.` */
export function readMoment({ atMs, what, dose }: RibbonMoment, zone: string): string {
  const parts = [i18n.t('time.ribbon.point', { time: clockText(atMs, zone), what })];
  if (dose && hasPain(dose)) parts.push(painText(dose));
  if (dose?.inWindDown) parts.push(i18n.t('time.ribbon.pointInside'));
  return parts.join(' ');
}

function painText({ painBefore: before, painAfter: after }: RibbonDose): string {
  if (before !== null && after !== null) return i18n.t('time.ribbon.pointPainBoth', { before, after });
  if (before !== null) return i18n.t('time.ribbon.pointPainBefore', { before });
  return after === null ? '' : i18n.t('time.ribbon.pointPainAfter', { after });
}
