import Dexie from 'dexie';
import { nightOf } from '../bedtime/night-of.ts';
import { sampleDiary } from '../patterns/sample-diary.ts';
import { createRecordsDb, type RecordsDb } from './database.ts';
import { done, type Outcome } from './outcome.ts';
import { SAMPLE_DATABASE } from './sample.ts';
import { FIRST_SETTINGS, readSettings } from './settings.ts';
import { write } from './write.ts';

/**
 * Puts the sample diary into its own database, unless today's is there already: what was tried out stays for the day, and the next day
 * the diary ends where that day begins. Refuses to touch any database but the sample's.
 * @param zone IANA zone, so that the sample's nights are nights here
 */
export function fillSample(db: RecordsDb, nowMs: number, zone: string): Promise<Outcome<null>> {
  if (db.name !== SAMPLE_DATABASE) throw new Error(`not the sample's database: ${db.name}`);
  return write(db, async () => {
    const { consentAt } = await readSettings(db);
    const today = (atMs: number) => nightOf(atMs, zone, FIRST_SETTINGS.schedule.dayStartMin);
    if (consentAt !== null && today(consentAt) === today(nowMs)) return done(null);
    const { schedule, ...tables } = sampleDiary(nowMs, zone);
    await Promise.all(db.tables.map((table) => table.clear()));
    await db.products.bulkAdd(tables.products);
    await db.presets.bulkAdd(tables.presets);
    await db.doses.bulkAdd(tables.doses);
    await db.nights.bulkAdd(tables.nights);
    await db.painChecks.bulkAdd(tables.painChecks);
    await db.settings.add({ ...FIRST_SETTINGS, consentAt: nowMs, schedule, updatedAt: nowMs });
    return done(null);
  });
}

/** Whether a sample diary lies on this device. */
export const sampleExists = (): Promise<boolean> => Dexie.exists(SAMPLE_DATABASE);

/** Removes the sample diary with its database. Other tabs that look at it are told by `onOutdated`. */
export async function removeSample(open: RecordsDb | null): Promise<void> {
  await (open?.name === SAMPLE_DATABASE ? open : createRecordsDb(SAMPLE_DATABASE)).delete();
}
