import { i18n } from '#i18n';
import { measureDiary } from '../../../utils/patterns/diary-measures.ts';
import type { HistoryEntry } from '../../../utils/records/history.ts';
import type { Night, NightDate, PainCheck, Product } from '../../../utils/records/types.ts';
import { amountName, clockText, durationText } from '../../../utils/wording/time-text.ts';
import { otherPlace } from '../../../utils/wording/when-text.ts';
import { minutesText } from '../../controls/minutes-text.ts';

export type Products = ReadonlyMap<string, Product>;

/** The clock time of an entry in the zone where it was written; empty for a night without one. */
export function entryTime(entry: HistoryEntry): string {
  if (entry.kind !== 'night') return clockText(entry.record.atMs, entry.record.zone);
  const { diary } = entry.record;
  return diary && Number.isFinite(entry.atMs) ? clockText(entry.atMs, diary.zone) : '';
}

/** Where an entry was written, when clocks show another time there than here; `null` for here, and for a night without a time. */
export function entryPlace(entry: HistoryEntry, hereZone: string): string | null {
  const zone = entry.kind === 'night' ? entry.record.diary?.zone : entry.record.zone;
  return zone === undefined || !Number.isFinite(entry.atMs) ? null : otherPlace(entry.atMs, zone, hereZone);
}

/** What was taken or written down: a product's label, `Night`, `Pain check`. */
export function entryLabel(entry: HistoryEntry, products: Products): string {
  if (entry.kind === 'night') return i18n.t('history.night');
  if (entry.kind === 'pain-check') return i18n.t('history.painCheck');
  return products.get(entry.record.productId)?.label ?? i18n.t('history.noProduct');
}

/** An entry as a button or a message names it: `Green powder 2 g, 18:48`, `Night of Thursday, 19 November 2026`. */
export function entryName(entry: HistoryEntry, products: Products): string {
  if (entry.kind === 'night') return i18n.t('history.nightOf', { day: dayText(entry.day) });
  const label = entryLabel(entry, products);
  const amount = entry.kind === 'dose' ? ` ${amountName(entry.record.amount)}` : '';
  return `${label}${amount}, ${entryTime(entry)}`;
}

let dayFormat: Intl.DateTimeFormat | undefined;

/** A logical day as the browser writes a full date. */
export function dayText(day: NightDate): string {
  dayFormat ??= new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeZone: 'UTC' });
  return dayFormat.format(Date.parse(`${day}T00:00:00Z`));
}

/** What a night's row says, the answers that there are: `up 07:05 · asleep 6 h 20 min · quality 3 of 5`. */
export function nightText({ diary, bedtimeOverrideMin, deletedDiary }: Night): string {
  const parts: string[] = [];
  if (diary) {
    const measured = measureDiary(diary);
    const sleepMin = measured.ok ? measured.measures.sleepMin : null;
    if (diary.gotUpMs !== null) parts.push(i18n.t('history.gotUp', { time: clockText(diary.gotUpMs, diary.zone) }));
    if (sleepMin !== null) parts.push(i18n.t('history.asleep', { duration: durationText(sleepMin) }));
    if (diary.quality !== null) parts.push(i18n.t('history.quality', { quality: diary.quality }));
  }
  if (bedtimeOverrideMin === 'none') parts.push(i18n.t('history.noBedtime'));
  else if (bedtimeOverrideMin !== null) {
    parts.push(i18n.t('history.ownBedtime', { time: minutesText(bedtimeOverrideMin) }));
  }
  if (diary?.note) parts.push(diary.note);
  if (!diary && deletedDiary) parts.push(i18n.t('history.diaryGone'));
  return parts.join(' · ');
}

/** `pain 5 · enjoyment 6 · activity 4`: how much pain there was, and how much it got in the way of either. */
export function painCheckText({ pain, enjoyment, activity }: PainCheck): string {
  return i18n.t('history.painAnswers', { pain, enjoyment, activity });
}

/** `6 → 3`, with a dash for what was not said. */
export function painText(before: number | null, after: number | null): string {
  return before === null && after === null ? '' : `${before ?? '–'} → ${after ?? '–'}`;
}
