import { millisecondsInMinute } from 'date-fns/constants';
import { i18n } from '#i18n';
import { clockText, durationWords } from '../../utils/wording/time-text.ts';
import { dosesInWindDown, type RibbonDay, type RibbonDose } from './day-ribbon-geometry.ts';

function listed(parts: string[]): string {
  return new Intl.ListFormat(i18n.t('time.language'), { type: 'conjunction' }).format(parts);
}

/** What the picture is, in a few words. */
export function ribbonTitle(day: RibbonDay): string {
  if (day.nowMs === null) return i18n.t('time.ribbon.titlePast');
  if (day.wakeMs !== null && day.bedtimeMs !== null) return i18n.t('time.ribbon.titleWhole');
  if (day.bedtimeMs !== null) return i18n.t('time.ribbon.titleBed');
  return i18n.t(day.wakeMs === null ? 'time.ribbon.title' : 'time.ribbon.titleWake');
}

/** What the picture shows, in one sentence for everybody. */
export function ribbonSummary(day: RibbonDay): string {
  return i18n.t('time.ribbon.summary', { doses: dosesInShort(day), evening: eveningInShort(day) });
}

function dosesInShort(day: RibbonDay): string {
  const count = day.doses.length;
  if (count === 0) return i18n.t('time.ribbon.shortNone');
  const last = clockText(Math.max(...day.doses.map(({ atMs }) => atMs)), day.zone);
  const doses = i18n.t('time.ribbon.shortDoses', count, { last });
  const inside = dosesInWindDown(day);
  if (inside === 0) return doses;
  return count === 1
    ? i18n.t('time.ribbon.shortOneInside', { doses })
    : i18n.t('time.ribbon.shortInside', { doses, inside });
}

function eveningInShort(day: RibbonDay): string {
  if (day.bedtimeMs === null) return i18n.t('time.ribbon.shortBedNone');
  const bed = clockText(day.bedtimeMs, day.zone);
  if (day.nowMs !== null && day.nowMs >= day.bedtimeMs) {
    const duration = durationWords((day.nowMs - day.bedtimeMs) / millisecondsInMinute);
    return i18n.t('time.ribbon.shortBedPast', { bed, duration });
  }
  if (day.windDownStartMs === null) return i18n.t('time.ribbon.shortBed', { bed });
  return i18n.t('time.ribbon.shortWindDown', { start: clockText(day.windDownStartMs, day.zone), bed });
}

/** All that the picture shows, in sentences, for who does not see it. */
export function ribbonDescription(day: RibbonDay): string {
  return [doses(day), now(day), evening(day), inside(day), ...day.doses.map((dose) => pain(dose, day)), level(day)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function doses(day: RibbonDay): string {
  if (day.doses.length === 0) return i18n.t('time.ribbon.noDoses');
  const times = day.doses
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ atMs, label }) => {
      const time = clockText(atMs, day.zone);
      return label === '' ? time : i18n.t('time.ribbon.dose', { time, label });
    });
  return i18n.t('time.ribbon.doses', day.doses.length, { times: listed(times) });
}

function now(day: RibbonDay): string {
  return day.nowMs === null ? '' : i18n.t('time.ribbon.now', { time: clockText(day.nowMs, day.zone) });
}

function evening(day: RibbonDay): string {
  if (day.bedtimeMs === null) return i18n.t('time.ribbon.bedNone');
  const bed = clockText(day.bedtimeMs, day.zone);
  if (day.nowMs !== null && day.nowMs >= day.bedtimeMs) {
    const duration = durationWords((day.nowMs - day.bedtimeMs) / millisecondsInMinute);
    return i18n.t('time.ribbon.bedPast', { bed, duration });
  }
  if (day.windDownStartMs === null) return i18n.t('time.ribbon.bed', { bed });
  return i18n.t('time.ribbon.windDown', { start: clockText(day.windDownStartMs, day.zone), bed });
}

function inside(day: RibbonDay): string {
  const count = dosesInWindDown(day);
  return count === 0 ? '' : i18n.t('time.ribbon.dosesInside', count);
}

function pain({ atMs, painBefore: before, painAfter: after }: RibbonDose, day: RibbonDay): string {
  const time = clockText(atMs, day.zone);
  if (before !== null && after !== null) return i18n.t('time.ribbon.painBoth', { time, before, after });
  if (before !== null) return i18n.t('time.ribbon.painBefore', { time, before });
  return after === null ? '' : i18n.t('time.ribbon.painAfter', { time, after });
}

function level(day: RibbonDay): string {
  const rings = day.doses.some((dose) => dose.grams === null);
  const bands = day.bands ?? [];
  if (bands.length === 0) return rings ? i18n.t('time.ribbon.rings') : '';
  const families = listed(bands.map(({ family }) => i18n.t(`time.family.${family}`)));
  const said = bands.length === 1 ? i18n.t('time.ribbon.level') : i18n.t('time.ribbon.levels', { families });
  return rings ? `${said} ${i18n.t('time.ribbon.withoutRings')}` : said;
}
