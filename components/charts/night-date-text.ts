import { calendarMs } from '../../utils/bedtime/night-of.ts';
import type { NightDate } from '../../utils/records/types.ts';

/** A night's date is a day on the calendar and no instant, so it is written in the zone in which it was made: none. */
const dayMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayLongMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(undefined, { month: 'short', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat(undefined, { weekday: 'short', timeZone: 'UTC' });
const full = new Intl.DateTimeFormat(undefined, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `22 Oct` */
export const dayMonthText = (date: NightDate): string => dayMonth.format(calendarMs(date));
/** `22 October` */
export const dayLongMonthText = (date: NightDate): string => dayLongMonth.format(calendarMs(date));
/** `22` */
export const dayText = (date: NightDate): string => day.format(calendarMs(date));
/** `Oct` */
export const monthText = (date: NightDate): string => month.format(calendarMs(date));
/** `Thu` */
export const weekdayText = (date: NightDate): string => weekday.format(calendarMs(date));
/** `Thu, 22 Oct` */
export const nightText = (date: NightDate): string => full.format(calendarMs(date));
