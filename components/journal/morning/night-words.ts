import { i18n } from '#i18n';
import { addNights, calendarMs } from '../../../utils/bedtime/night-of.ts';
import type { NightDate } from '../../../utils/records/types.ts';
import { messageKey } from '../../../utils/wording/message-key.ts';
import { problemText } from '../../controls/problem-text.ts';
import { TYPED, type Typed } from './diary-draft.ts';
import type { DiaryFault } from './diary-faults.ts';

const DAYS = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'long', timeZone: 'UTC' });
const DAYS_WITH_YEAR = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The two days of a night as the browser writes them, with the year where it is not that of `today`. */
export function nightDays(date: NightDate, today: NightDate): string {
  const format = date.slice(0, 4) === today.slice(0, 4) ? DAYS : DAYS_WITH_YEAR;
  return format.formatRange(calendarMs(date), calendarMs(addNights(date, 1)));
}

/** A calendar date as the browser writes it. */
export const dayText = (date: NightDate): string => DAYS.format(calendarMs(date));

/** The label of a field, as it is quoted in a sentence. */
const quoted = (field: Typed): string => i18n.t('morning.field', { label: i18n.t(`morning.labels.${field}`) });

const isTyped = (field: string | null): field is Typed => TYPED.some((typed) => typed === field);

/** A sentence that names the answer by its label, what is wrong with it and what would do. */
export function faultText({ code, field, against }: DiaryFault): string {
  const label = isTyped(field) ? quoted(field) : '';
  switch (code) {
    case 'not-yet':
    case 'half-typed':
      return i18n.t(`morning.faults.${messageKey(code)}`, { field: label });
    case 'awake-without-waking':
    case 'longer-than-the-night':
    case 'longer-than-a-day':
      return i18n.t(`morning.faults.${messageKey(code)}`, {
        field: label,
        against: isTyped(against) ? quoted(against) : '',
      });
    default:
      return problemText({ code, field }, label);
  }
}
