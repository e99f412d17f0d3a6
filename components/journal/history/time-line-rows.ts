import type { HistoryEntry, HistoryKind } from '../../../utils/records/history.ts';
import type { NightDate } from '../../../utils/records/types.ts';

/** What of the time line is shown. */
export interface HistoryFilter {
  kind: HistoryKind | 'all';
  /** Doses of this product only. */
  productId: string | null;
  /** First and last logical day, both included. */
  from: NightDate | null;
  to: NightDate | null;
  deleted: 'hide' | 'show' | 'only';
}

export const NO_FILTER: HistoryFilter = { kind: 'all', productId: null, from: null, to: null, deleted: 'hide' };

/** A row of the table: the head of a day, or a record of it. */
export type TimeLineRow = { kind: 'day'; day: NightDate } | HistoryEntry;

export interface TimeLine {
  rows: readonly TimeLineRow[];
  /** Records among the rows. */
  count: number;
}

/** What the filter lets through, each day under its head. One walk over the entries, which come in order. */
export function timeLineRows(entries: readonly HistoryEntry[], filter: HistoryFilter): TimeLine {
  const rows: TimeLineRow[] = [];
  let days = 0;
  let day = '';
  for (const entry of entries) {
    if (!passes(entry, filter)) continue;
    if (entry.day !== day) {
      day = entry.day;
      days += 1;
      rows.push({ kind: 'day', day });
    }
    rows.push(entry);
  }
  return { rows, count: rows.length - days };
}

function passes(entry: HistoryEntry, { kind, productId, from, to, deleted }: HistoryFilter): boolean {
  if (deleted === 'hide' && entry.record.deletedAt !== null) return false;
  if (deleted === 'only' && !holdsDeleted(entry)) return false;
  if (kind !== 'all' && entry.kind !== kind) return false;
  if (productId !== null && !(entry.kind === 'dose' && entry.record.productId === productId)) return false;
  return (from === null || from <= entry.day) && (to === null || entry.day <= to);
}

/** Whether a record, or the diary of a night that stands, can be brought back. */
const holdsDeleted = (entry: HistoryEntry): boolean => entry.record.deletedAt !== null || lacksDiary(entry);

/** A night that stands by its own bedtime, and whose diary was deleted. */
export const lacksDiary = ({ kind, record }: HistoryEntry): boolean =>
  kind === 'night' && record.deletedAt === null && record.diary === null && Boolean(record.deletedDiary);

/** Stays the same while a record is edited, so that focus and open forms stay with it. */
export function keyOfRow(row: TimeLineRow): string {
  return row.kind === 'day' ? row.day : row.record.id;
}
