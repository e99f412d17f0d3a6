import * as v from 'valibot';
import { withConsent } from '../records/consent.ts';
import type { RecordsDb } from '../records/database.ts';
import { done, type Outcome } from '../records/outcome.ts';
import { ScheduleSchema } from '../records/schemas.ts';
import { saveSettings } from '../records/settings.ts';
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
      await takeSettings(db, backup.settings, nowMs);
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

/**
 * One record a date. Of two devices' nights of the same date each part is kept that only one of them has, the diary of one beside
 * the bedtime of the other; of a part that both have, the later one. The result is the same whichever side comes first.
 */
async function mergeNights(db: RecordsDb, theirs: readonly Night[]): Promise<number> {
  let changed = 0;
  for (const night of theirs) {
    const ours = await db.nights.where('date').equals(night.date).first();
    const both = ours ? nightOfTwo(ours, night) : night;
    if (ours && JSON.stringify(both) === JSON.stringify(ours)) continue;
    if (ours && ours.id !== both.id) await db.nights.delete(ours.id);
    await db.nights.put(both);
    changed += 1;
  }
  return changed;
}

function nightOfTwo(one: Night, other: Night): Night {
  const [winner] = merge([one], [{ ...other, id: one.id }]);
  const later = winner === one ? one : other;
  const earlier = later === one ? other : one;
  // What was deleted last is deleted; parts are only joined between two that stand.
  if (later.deletedAt !== null || earlier.deletedAt !== null) return later;
  return {
    ...later,
    // A diary that was deleted on one device does not come back from the other.
    diary: later.diary ?? (later.deletedDiary ? null : earlier.diary),
    bedtimeOverrideMin: later.bedtimeOverrideMin ?? earlier.bedtimeOverrideMin,
  };
}

const StoredSettings = v.object({ schedule: ScheduleSchema, discreet: v.boolean(), badgeOn: v.boolean() });

/** Bedtimes where there are none here; the discreet choices wherever either side made them, so that a restore gives nothing away. */
async function takeSettings(db: RecordsDb, settings: unknown, nowMs: number): Promise<void> {
  const theirs = v.safeParse(StoredSettings, settings);
  if (!theirs.success) return;
  const { schedule, discreet, badgeOn } = theirs.output;
  await saveSettings(
    db,
    (now) => ({
      ...(now.schedule.bedtimesMin.every((minutes) => minutes === null) ? { schedule } : {}),
      discreet: now.discreet || discreet,
      badgeOn: now.badgeOn && badgeOn,
    }),
    nowMs,
  );
}
