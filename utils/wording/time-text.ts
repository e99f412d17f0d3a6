import { millisecondsInMinute } from 'date-fns/constants';
import { i18n } from '#i18n';
import type { Amount } from '../records/types.ts';

/** Past two days hours say less than days do. */
const DAYS_FROM_MINUTES = 48 * 60;

function split(minutes: number): { hours: number; rest: number } {
  const whole = Math.max(0, Math.floor(minutes));
  return { hours: Math.floor(whole / 60), rest: whole % 60 };
}

/** A length of time in the short form: `4 h 12 min`, `4 h`, `12 min`. Whole minutes, rounded down. */
export function durationText(minutes: number): string {
  const { hours, rest } = split(minutes);
  if (hours === 0) return i18n.t('time.minutes', { minutes: rest });
  if (rest === 0) return i18n.t('time.hours', { hours });
  return i18n.t('time.hoursMinutes', { hours, minutes: rest });
}

/** The same in full words, for titles and screen readers: `4 hours 12 minutes`. */
export function durationWords(minutes: number): string {
  const { hours, rest } = split(minutes);
  if (hours === 0) return i18n.t('time.minutesWords', rest);
  if (rest === 0) return i18n.t('time.hoursWords', hours);
  return i18n.t('time.hoursMinutesWords', {
    hours: i18n.t('time.hoursWords', hours),
    minutes: i18n.t('time.minutesWords', rest),
  });
}

/** How long ago, from elapsed milliseconds: `less than a minute`, `5 h 28 min`, from two days up `3 days`. */
export function sinceText(elapsedMs: number): string {
  return since(elapsedMs, durationText);
}

/** The same in full words, for titles and screen readers: `5 hours 28 minutes`. */
export function sinceWords(elapsedMs: number): string {
  return since(elapsedMs, durationWords);
}

function since(elapsedMs: number, say: (minutes: number) => string): string {
  const minutes = Math.floor(elapsedMs / millisecondsInMinute);
  if (minutes < 1) return i18n.t('time.underAMinute');
  if (minutes < DAYS_FROM_MINUTES) return say(minutes);
  return i18n.t('time.days', Math.floor(minutes / (24 * 60)));
}

/** Building a formatter costs a hundred times what using it does, and a table of doses asks for each row. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale ?? ''}|${zone}|${options.minute ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone });
  formats.set(key, made);
  return made;
}

/**
 * A clock time as the browser writes it, `18:48` or `6:48 PM`: native time fields follow the browser, so all other times do too.
 * @param locale only for tests; left out, the browser's own
 */
export function clockText(atMs: number, zone: string, locale?: string): string {
  return format(zone, locale, { hour: 'numeric', minute: '2-digit' }).format(atMs);
}

/** A whole hour on an axis where there is little room: `18` or `6 PM`. */
export function hourText(atMs: number, zone: string, locale?: string): string {
  return format(zone, locale, { hour: 'numeric' }).format(atMs);
}

let figures: Intl.NumberFormat | undefined;

function figure(value: number): string {
  figures ??= new Intl.NumberFormat(undefined, { maximumFractionDigits: 3 });
  return figures.format(value);
}

/** An amount where there is little room: `2 g`, `×4` for what is counted, `1 cup`, `amount unknown`. */
export function amountText(amount: Amount): string {
  if (amount === 'unknown') return i18n.t('time.amountUnknown');
  const value = figure(amount.value);
  switch (amount.unit) {
    case 'g':
      return i18n.t('time.g', { value });
    case 'ml':
      return i18n.t('time.ml', { value });
    case 'mg':
      return i18n.t('time.mg', { value });
    case 'cup':
      return i18n.t('time.cups', amount.value, [value]);
    default:
      return i18n.t('time.times', { value });
  }
}

/** An amount as a button or a log line names it: `2 g`, `4 capsules`, `1 cup`, `amount unknown`. */
export function amountName(amount: Amount): string {
  const measured = amount !== 'unknown' && (amount.unit === 'g' || amount.unit === 'ml' || amount.unit === 'mg');
  return measured ? amountText(amount) : amountWords(amount);
}

/** An amount in words: `2 grams`, `4 capsules`, `1 cup`, `amount unknown`. */
export function amountWords(amount: Amount): string {
  if (amount === 'unknown') return i18n.t('time.amountUnknown');
  const value = [figure(amount.value)] as [string];
  switch (amount.unit) {
    case 'g':
      return i18n.t('time.grams', amount.value, value);
    case 'ml':
      return i18n.t('time.millilitres', amount.value, value);
    case 'mg':
      return i18n.t('time.milligrams', amount.value, value);
    case 'capsule':
      return i18n.t('time.capsules', amount.value, value);
    case 'cup':
      return i18n.t('time.cups', amount.value, value);
    case 'tablet':
      return i18n.t('time.tablets', amount.value, value);
    case 'piece':
      return i18n.t('time.pieces', amount.value, value);
  }
}
