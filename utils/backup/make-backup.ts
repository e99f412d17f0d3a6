import type { RecordsDb } from '../records/database.ts';
import { readSettings } from '../records/settings.ts';
import { writeBackup } from './backup-file.ts';

/** Everything on this device as one text, read in one transaction. */
export function makeBackup(db: RecordsDb, nowMs: number): Promise<string> {
  return db.transaction('r', db.tables, async () => {
    const [doses, nights, painChecks, presets, products, settings] = await Promise.all([
      db.doses.toArray(),
      db.nights.toArray(),
      db.painChecks.toArray(),
      db.presets.toArray(),
      db.products.toArray(),
      readSettings(db),
    ]);
    const { unreadable: _, ...stored } = settings;
    return writeBackup({ doses, nights, painChecks, presets, products }, stored, nowMs);
  });
}
