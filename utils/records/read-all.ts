import type { RecordsDb } from './database.ts';
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

/** The browser unpacks what it reads in one go; this many rows take it a few milliseconds. */
const ROWS_AT_ONCE = 2500;

/** Reads it in one transaction, in parts that leave the page free between them. */
export function readPatternRecords(db: RecordsDb): Promise<PatternRecords> {
  return db.transaction('r', [db.settings, db.doses, db.nights, db.products], async () => {
    const [{ schedule }, products, doses, nights] = await Promise.all([
      readSettings(db),
      db.products.toArray().then((rows) => sorted(rows, readableProduct)),
      inParts((after) => db.doses.where('id').above(after).limit(ROWS_AT_ONCE).toArray(), readableDose),
      inParts((after) => db.nights.where('id').above(after).limit(ROWS_AT_ONCE).toArray(), readableNight),
    ]);
    return {
      schedule,
      doses: doses.readable.sort((a, b) => a.atMs - b.atMs),
      nights: nights.readable,
      products: products.readable,
      unreadable: doses.unreadable + nights.unreadable + products.unreadable,
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

/** Live rows of one table, from id to id. */
async function inParts<T extends { id: string; deletedAt: number | null }>(
  fetch: (afterId: string) => Promise<T[]>,
  read: (row: unknown) => T | null,
): Promise<Sorted<T>> {
  const all: Sorted<T> = { readable: [], unreadable: 0 };
  for (let after = ''; ; ) {
    const part = await fetch(after);
    const { readable, unreadable } = sorted(part, read);
    for (const record of readable) if (record.deletedAt === null) all.readable.push(record);
    all.unreadable += unreadable;
    const last = part.at(-1);
    if (last === undefined || part.length < ROWS_AT_ONCE) return all;
    after = last.id;
  }
}
