import { millisecondsInDay } from 'date-fns/constants';
import type { EntityTable } from 'dexie';
import type { RecordsDb } from './database.ts';
import { addToGroup, joinGroups } from './group-by-key.ts';
import { readInParts } from './read-in-parts.ts';
import { readableDose, readableNight, readableProduct } from './readable.ts';
import { readSettings } from './settings.ts';
import type { Dose, Night, Product, Schedule } from './types.ts';

/** Everything that patterns are worked out from, deleted products too. */
export interface PatternRecords {
  schedule: Schedule;
  /** Live doses by time. */
  doses: Dose[];
  /** Live nights. */
  nights: Night[];
  products: Product[];
  /** How many rows fail their schema. They stay stored and are in nothing that is worked out. */
  unreadable: number;
}

/** Reads it in one transaction, in parts that leave the page free between them. */
export function readPatternRecords(db: RecordsDb): Promise<PatternRecords> {
  return db.transaction('r', [db.settings, db.doses, db.nights, db.products], async () => {
    const byDay = new Map<number, Dose[]>();
    const nights: Night[] = [];
    const [{ schedule }, products, dosesUnreadable, nightsUnreadable] = await Promise.all([
      readSettings(db),
      db.products.toArray().then((rows) => sorted(rows, readableProduct)),
      inParts(db.doses, readableDose, (dose) => addToGroup(byDay, Math.floor(dose.atMs / millisecondsInDay), dose)),
      inParts(db.nights, readableNight, (night) => nights.push(night)),
    ]);
    return {
      schedule,
      doses: joinGroups(byDay, 'rising', (a, b) => a.atMs - b.atMs),
      nights,
      products: products.readable,
      unreadable: dosesUnreadable + nightsUnreadable + products.unreadable,
    };
  });
}

interface Sorted<T> {
  readable: T[];
  unreadable: number;
}

function sorted<T>(rows: readonly unknown[], read: (row: unknown) => T | null): Sorted<T> {
  const readable = rows.map(read).filter((record) => record !== null);
  return { readable, unreadable: rows.length - readable.length };
}

/** Hands on the live rows of one table, in no order. @returns how many rows could not be read */
async function inParts<T extends { id: string; deletedAt: number | null }>(
  table: EntityTable<T, 'id'>,
  read: (row: unknown) => T | null,
  take: (record: T) => void,
): Promise<number> {
  let unreadable = 0;
  await readInParts(table, (rows) => {
    for (const row of rows) {
      const record = read(row);
      if (record === null) unreadable += 1;
      else if (record.deletedAt === null) take(record);
    }
    return true;
  });
  return unreadable;
}
