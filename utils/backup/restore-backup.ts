import * as v from 'valibot';
import { withConsent } from '../records/consent.ts';
import type { RecordsDb } from '../records/database.ts';
import { done, type Outcome } from '../records/outcome.ts';
import { ScheduleSchema } from '../records/schemas.ts';
import { readSettings, saveSettings } from '../records/settings.ts';
import type { Night } from '../records/types.ts';
import { write } from '../records/write.ts';
import type { BackupRecords, ReadBackup } from './backup-file.ts';
import { merge } from './merge.ts';

export interface Restored {
  /** Records in the file that this device did not have, or had older. */
  changed: number;
  unreadable: number;
}

/**
 * Merges a backup into what is on this device: nothing here is lost, nothing is doubled, the later change of each record stays.
 * The bedtimes of the file are taken where this device has none. Consent is given here, never by a file.
 */
export function restoreBackup(
  db: RecordsDb,
  backup: Extract<ReadBackup, { ok: true }>,
  nowMs: number,
): Promise<Outcome<Restored>> {
  return write(db, () =>
    withConsent(db, async () => {
      let changed = 0;
      changed += await mergeTable(db, 'products', backup.records.products);
      changed += await mergeTable(db, 'presets', backup.records.presets);
      changed += await mergeTable(db, 'doses', backup.records.doses);
      changed += await mergeTable(db, 'painChecks', backup.records.painChecks);
      changed += await mergeNights(db, backup.records.nights);
      await takeSchedule(db, backup.settings, nowMs);
      return done({ changed, unreadable: backup.unreadable });
    }),
  );
}

async function mergeTable<T extends 'products' | 'presets' | 'doses' | 'painChecks'>(
  db: RecordsDb,
  table: T,
  theirs: BackupRecords[T],
): Promise<number> {
  type Row = BackupRecords[T][number];
  const rows = db.table<Row, string>(table);
  const ours = await rows.toArray();
  const before = new Set<unknown>(ours);
  const fresh = merge<Row>(ours, theirs as Row[]).filter((record) => !before.has(record));
  await rows.bulkPut(fresh);
  return fresh.length;
}

/** One record a date: of two devices' nights of the same date the one changed later stays. */
async function mergeNights(db: RecordsDb, theirs: readonly Night[]): Promise<number> {
  let changed = 0;
  for (const night of theirs) {
    const ours = await db.nights.where('date').equals(night.date).first();
    if (ours && ours.updatedAt >= night.updatedAt) continue;
    if (ours && ours.id !== night.id) await db.nights.delete(ours.id);
    await db.nights.put(night);
    changed += 1;
  }
  return changed;
}

async function takeSchedule(db: RecordsDb, settings: unknown, nowMs: number): Promise<void> {
  const theirs = v.safeParse(v.object({ schedule: ScheduleSchema }), settings);
  const { schedule } = await readSettings(db);
  if (!theirs.success || schedule.bedtimesMin.some((minutes) => minutes !== null)) return;
  await saveSettings(db, { schedule: theirs.output.schedule }, nowMs);
}
