import { millisecondsInDay } from 'date-fns/constants';
import { i18n } from '#i18n';
import { wallClockOf } from '../bedtime/wall-clock.ts';
import { zoneOffsetMs } from '../bedtime/zone-offset.ts';
import { clockText } from './time-text.ts';

/** So many days back a weekday can only mean one of them. */
const WEEKDAY_DAYS = 6;

/** Where and when somebody looks. */
export interface Here {
  nowMs: number;
  /** IANA zone of the device. */
  zone: string;
}

/**
 * The place of a zone by the name of its city, `null` where clocks show the same as here at that instant: `New York`, or `GMT-5` for a
 * zone that is named after no place.
 */
export function otherPlace(atMs: number, zone: string, hereZone: string): string | null {
  if (zone === hereZone || zoneOffsetMs(atMs, zone) === zoneOffsetMs(atMs, hereZone)) return null;
  const [area, ...city] = zone.split('/');
  const name = city.at(-1);
  return name === undefined || area === 'Etc' ? offsetName(atMs, zone) : name.replaceAll('_', ' ');
}

function offsetName(atMs: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(atMs);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** A clock time of the zone that it was written in, which is named where it is not the one here: `18:48`, `18:48 in New York`. */
export function clockThereText(atMs: number, zone: string, hereZone: string, locale?: string): string {
  const time = clockText(atMs, zone, locale);
  const place = otherPlace(atMs, zone, hereZone);
  return place === null ? time : i18n.t('time.inPlace', { time, place });
}

/**
 * When something happened, with its day unless that is today: `18:48`, `23:50 on Thursday`, `23:50 on 12 November in New York`.
 * Both days are those that a clock on the wall shows, there and here.
 * @param locale only for tests; left out, the browser's own
 */
export function whenText(atMs: number, zone: string, here: Here, locale?: string): string {
  const day = dayOf(atMs, zone);
  const daysAgo = dayOf(here.nowMs, here.zone) - day;
  const time = clockText(atMs, zone, locale);
  const place = otherPlace(atMs, zone, here.zone);
  const when = daysAgo === 0 ? time : i18n.t('time.onDay', { time, day: dayName(day, daysAgo, locale) });
  return place === null ? when : i18n.t('time.inPlace', { time: when, place });
}

const dayOf = (atMs: number, zone: string): number => Math.floor(wallClockOf(atMs, zone) / millisecondsInDay);

function dayName(day: number, daysAgo: number, locale: string | undefined): string {
  const near = daysAgo > 0 && daysAgo <= WEEKDAY_DAYS;
  const options: Intl.DateTimeFormatOptions = near ? { weekday: 'long' } : { day: 'numeric', month: 'long' };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day * millisecondsInDay);
}
