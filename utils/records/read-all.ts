import { millisecondsInDay } from 'date-fns/constants';
import type { EntityTable } from 'dexie';
import type { RecordsDb } from './database.ts';
import { addToGroup, joinGroups } from './group-by-key.ts';
import { readInParts } from './read-in-parts.ts';
import { readableDose, readableNight, readableProducts } from './readable.ts';
import { readSettings } from './settings.ts';
import type { Dose, Night, Product, Schedule } from './types.ts';

/** What patterns are worked out from: live doses by time, live nights, and products, deleted ones too. */
export interface PatternRecords {
  schedule: Schedule;
  doses: Dose[];
  nights: Night[];
  products: Product[];
}

/** Reads all there is in one transaction, in parts that leave the page free between them. Rows that fail their schema are left out. */
export function readPatternRecords(db: RecordsDb): Promise<PatternRecords> {
  return db.transaction('r', [db.settings, db.doses, db.nights, db.products], async () => {
    const byDay = new Map<number, Dose[]>();
    const nights: Night[] = [];
    const [{ schedule }, products] = await Promise.all([
      readSettings(db),
      db.products.toArray(),
      inParts(db.doses, readableDose, (dose) => {
        if (dose.deletedAt === null) addToGroup(byDay, Math.floor(dose.atMs / millisecondsInDay), dose);
      }),
      inParts(db.nights, readableNight, (night) => night.deletedAt === null && nights.push(night)),
    ]);
    return {
      schedule,
      doses: joinGroups(byDay, 'rising', (a, b) => a.atMs - b.atMs),
      nights,
      products: readableProducts(products),
    };
  });
}

/**
 * How many rows fail their schema, deleted ones counted too. They stay stored and are in nothing that is worked out. Not in one
 * transaction, which a write would have to wait for; whoever follows the records counts anew after it.
 */
export async function countUnreadable(db: RecordsDb): Promise<number> {
  const [products, doses, nights] = await Promise.all([
    db.products.toArray(),
    inParts(db.doses, readableDose),
    inParts(db.nights, readableNight),
  ]);
  return products.length - readableProducts(products).length + doses + nights;
}

/** Hands on the readable rows of one table, in no order. @returns how many could not be read */
async function inParts<T extends { id: string }>(
  table: EntityTable<T, 'id'>,
  read: (row: unknown) => T | null,
  take: (record: T) => void = () => {},
): Promise<number> {
  let unreadable = 0;
  await readInParts(table, (rows) => {
    for (const row of rows) {
      const record = read(row);
      if (record === null) unreadable += 1;
      else take(record);
    }
    return true;
  });
  return unreadable;
}
