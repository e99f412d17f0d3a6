import type { RecordsDb } from './database.ts';
import { done, type Outcome } from './outcome.ts';
import { write } from './write.ts';

/** Removes every record, tombstone and setting from this device, consent included. There is no way back but a backup. */
export function deleteEverything(db: RecordsDb): Promise<Outcome<null>> {
  return write(db, async () => {
    await Promise.all(db.tables.map((table) => table.clear()));
    return done(null);
  });
}
