import { millisecondsInDay } from 'date-fns/constants';
import type { EntityTable } from 'dexie';
import { calendarMs, nightBounds, nightOf } from '../bedtime/night-of.ts';
import type { RecordsDb } from './database.ts';
import { addToGroup, joinGroups } from './group-by-key.ts';
import { readInParts } from './read-in-parts.ts';
import { readableDose, readableNight, readablePainCheck } from './readable.ts';
import type { Dose, Night, NightDate, PainCheck } from './types.ts';

/** The tables that History shows; products and buttons are settings, not something that happened. */
export const HISTORY_TABLES = ['doses', 'nights', 'painChecks'] as const;
export type HistoryTable = (typeof HISTORY_TABLES)[number];

export type HistoryRecord =
  | { kind: 'dose'; record: Dose }
  | { kind: 'night'; record: Night }
  | { kind: 'pain-check'; record: PainCheck };
export type HistoryKind = HistoryRecord['kind'];

/** A record, live or deleted, with its place on the time line. */
export type HistoryEntry = HistoryRecord & {
  /** The logical day that it belongs to. */
  day: NightDate;
  /** Days since 1970-01-01, to sort by. */
  dayNumber: number;
  /** Its instant within the day; `Infinity` for a night without a bedtime written down, which ends its day. */
  atMs: number;
};

export const TABLE_OF: Record<HistoryKind, HistoryTable> = {
  dose: 'doses',
  night: 'nights',
  'pain-check': 'painChecks',
};

export interface HistoryRows {
  records: HistoryRecord[];
  /** `table id` of rows that fail their schema. They stay stored as they are. */
  unreadable: string[];
}

export const rowKey = (table: HistoryTable, id: unknown): string => `${table} ${String(id)}`;

/** The newest `count` rows of each table, in time order from the indexes: enough to show something at once. */
export async function readNewest(db: RecordsDb, count: number): Promise<HistoryRows & { cutShort: HistoryTable[] }> {
  const order = { doses: 'atMs', nights: 'date', painChecks: 'atMs' } as const;
  const tables = await Promise.all(
    HISTORY_TABLES.map((table) => rowsOf(db, table).orderBy(order[table]).reverse().limit(count).toArray()),
  );
  return {
    ...sorted(HISTORY_TABLES.flatMap((table, n) => (tables[n] ?? []).map((row) => [table, row] as const))),
    cutShort: HISTORY_TABLES.filter((_, n) => tables[n]?.length === count),
  };
}

/**
 * Every row of every table on one time line, in parts by primary key: rows without an instant, which no index knows, are met too, and
 * frames are drawn in between. What is written meanwhile may be missing; `followHistory` brings it.
 */
export async function readAll(
  db: RecordsDb,
  dayOf: DayFinder,
  stillWanted: () => boolean,
): Promise<{ entries: HistoryEntry[]; unreadable: string[] }> {
  const days = new Map<number, HistoryEntry[]>();
  const unreadable: string[] = [];
  await Promise.all(
    HISTORY_TABLES.map((table) =>
      readInParts(rowsOf(db, table), (rows) => {
        for (const row of rows) {
          const read = readRow(table, row);
          if (read === 'unreadable') unreadable.push(rowKey(table, row.id));
          else if (read !== 'blank') {
            const entry = entryOf(read, dayOf);
            addToGroup(days, entry.dayNumber, entry);
          }
        }
        return stillWanted();
      }),
    ),
  );
  return { entries: joinGroups(days, 'falling', newestFirst), unreadable: unreadable.sort() };
}

/** The rows with these ids, as they stand now; one that is gone is left out. */
export async function readByIds(db: RecordsDb, table: HistoryTable, ids: readonly string[]): Promise<HistoryRows> {
  const rows = await rowsOf(db, table).bulkGet([...ids]);
  return sorted(rows.flatMap((row) => (row === undefined ? [] : [[table, row] as const])));
}

interface StoredRow {
  id: string;
}

const rowsOf = (db: RecordsDb, table: HistoryTable) => db[table] as unknown as EntityTable<StoredRow, 'id'>;

function sorted(rows: readonly (readonly [HistoryTable, StoredRow])[]): HistoryRows {
  const result: HistoryRows = { records: [], unreadable: [] };
  for (const [table, row] of rows) {
    const read = readRow(table, row);
    if (read === 'unreadable') result.unreadable.push(rowKey(table, row.id));
    else if (read !== 'blank') result.records.push(read);
  }
  return result;
}

function readRow(table: HistoryTable, row: unknown): HistoryRecord | 'unreadable' | 'blank' {
  if (table === 'nights') {
    const record = readableNight(row);
    // A night whose only word was taken back says nothing.
    if (record?.diary === null && record.bedtimeOverrideMin === null) return 'blank';
    return record ? { kind: 'night', record } : 'unreadable';
  }
  if (table === 'doses') {
    const record = readableDose(row);
    return record ? { kind: 'dose', record } : 'unreadable';
  }
  const record = readablePainCheck(row);
  return record ? { kind: 'pain-check', record } : 'unreadable';
}

/**
 * Records on one time line, newest day first and newest first within a day. A record belongs to the day of the zone where it was
 * written; after a flight that may part from the order of the instants, so the day comes first.
 */
export function placeOnTimeLine(records: readonly HistoryRecord[], dayOf: DayFinder): HistoryEntry[] {
  return records.map((one) => entryOf(one, dayOf)).sort(newestFirst);
}

function entryOf(one: HistoryRecord, dayOf: DayFinder): HistoryEntry {
  const { day, dayNumber } = one.kind === 'night' ? placeOf(one.record.date) : dayOf(one.record.atMs, one.record.zone);
  // Written out: of 50,000 records, a spread is the larger half of the work.
  return { kind: one.kind, record: one.record, day, dayNumber, atMs: instantOf(one) } as HistoryEntry;
}

/** The order of the time line. Of what happened at one instant, ids decide, so that no redraw swaps rows. */
export function newestFirst(a: HistoryEntry, b: HistoryEntry): number {
  if (a.dayNumber !== b.dayNumber) return b.dayNumber - a.dayNumber;
  if (a.atMs !== b.atMs) return b.atMs - a.atMs;
  return a.record.id < b.record.id ? -1 : 1;
}

function instantOf(one: HistoryRecord): number {
  if (one.kind !== 'night') return one.record.atMs;
  return one.record.diary?.wentToBedMs ?? one.record.diary?.triedToSleepMs ?? Number.POSITIVE_INFINITY;
}

/** A logical day, and its place in the order of days. */
export type DayPlace = Pick<HistoryEntry, 'day' | 'dayNumber'>;
export type DayFinder = (atMs: number, zone: string) => DayPlace;

const placeOf = (day: NightDate): DayPlace => ({ day, dayNumber: calendarMs(day) / millisecondsInDay });

/** `nightOf` that remembers the bounds of each day it has named: the doses of years share a few thousand days. */
export function dayFinder(dayStartMin: number): DayFinder {
  const zones = new Map<string, Map<number, { place: DayPlace; startMs: number; endMs: number }[]>>();
  return (atMs, zone) => {
    const days = zones.get(zone) ?? new Map();
    if (days.size === 0) zones.set(zone, days);
    // Two or three logical days touch one day of UTC.
    const utcDay = Math.floor(atMs / millisecondsInDay);
    const near = days.get(utcDay) ?? [];
    if (near.length === 0) days.set(utcDay, near);
    for (const { place, startMs, endMs } of near) if (startMs <= atMs && atMs < endMs) return place;
    const day = nightOf(atMs, zone, dayStartMin);
    const place = placeOf(day);
    near.push({ place, ...nightBounds(day, zone, dayStartMin) });
    return place;
  };
}
