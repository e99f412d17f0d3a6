import type { RecordsDb } from './database.ts';
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
}

/** The browser unpacks what it reads in one go; this many rows take it a few milliseconds. */
const ROWS_AT_ONCE = 2500;

/** Reads it in one transaction, in parts that leave the page free between them. */
export function readPatternRecords(db: RecordsDb): Promise<PatternRecords> {
  return db.transaction('r', [db.settings, db.doses, db.nights, db.products], async () => {
    const [{ schedule }, products, doses, nights] = await Promise.all([
      readSettings(db),
      db.products.toArray(),
      inParts((after) => db.doses.where('id').above(after).limit(ROWS_AT_ONCE).toArray()),
      inParts((after) => db.nights.where('id').above(after).limit(ROWS_AT_ONCE).toArray()),
    ]);
    doses.sort((a, b) => a.atMs - b.atMs);
    return { schedule, doses, nights, products };
  });
}

/** Live rows of one table, from id to id. */
async function inParts<T extends { id: string; deletedAt: number | null }>(
  read: (afterId: string) => Promise<T[]>,
): Promise<T[]> {
  const rows: T[] = [];
  for (let after = ''; ; ) {
    const part = await read(after);
    for (const row of part) if (row.deletedAt === null) rows.push(row);
    const last = part.at(-1);
    if (last === undefined || part.length < ROWS_AT_ONCE) return rows;
    after = last.id;
  }
}
