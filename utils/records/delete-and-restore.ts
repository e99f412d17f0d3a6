import type { EntityTable } from 'dexie';
import type { RecordsDb } from './database.ts';
import { done, type Outcome, refused } from './outcome.ts';
import type { Stamped } from './types.ts';
import { touched, write } from './write.ts';

export type DeletableTable = 'doses' | 'products' | 'presets' | 'nights' | 'painChecks';

/** Takes a record away by a tombstone; it stays restorable. Undo of a logged dose is this act. Twice changes nothing. */
export function deleteRecord(
  db: RecordsDb,
  table: DeletableTable,
  id: string,
  nowMs: number,
): Promise<Outcome<string>> {
  return setDeleted(db, table, id, nowMs, nowMs);
}

/** Brings a deleted record back as it was. */
export function restoreRecord(
  db: RecordsDb,
  table: DeletableTable,
  id: string,
  nowMs: number,
): Promise<Outcome<string>> {
  return setDeleted(db, table, id, null, nowMs);
}

function setDeleted(
  db: RecordsDb,
  table: DeletableTable,
  id: string,
  deletedAt: number | null,
  nowMs: number,
): Promise<Outcome<string>> {
  return write(db, async () => {
    const rows = db[table] as unknown as EntityTable<Stamped, 'id'>;
    const record = await rows.get(id);
    if (!record) return refused('not-found', 'id');
    if ((record.deletedAt === null) === (deletedAt === null)) return done(id);
    await rows.put({ ...record, deletedAt, ...touched(record, nowMs) });
    return done(id);
  });
}
