import { calendarMs } from '../bedtime/night-of.ts';
import { MARGIN_MS } from '../patterns/recent-records.ts';
import type { RecordsDb } from './database.ts';
import type { PatternRecords } from './read-all.ts';
import { readableDose, readableNight, readableProducts } from './readable.ts';
import { readSettings } from './settings.ts';
import type { Night, NightDate } from './types.ts';

/**
 * The records from a date on, and of those before it the first ones only, which tell when records began: `recentRecords` of all there is,
 * without reading all there is. In one transaction; rows that fail their schema are left out.
 */
export function readRecentRecords(db: RecordsDb, sinceDate: NightDate): Promise<PatternRecords> {
  const { doses, nights } = db;
  return db.transaction('r', [db.settings, doses, nights, db.products], async () => {
    const fromMs = calendarMs(sinceDate) - MARGIN_MS;
    const [{ schedule }, products, firstDose, recentDoses, firstNight, firstDiary, recentNights] = await Promise.all([
      readSettings(db),
      db.products.toArray(),
      firstReadable(doses.where('atMs').below(fromMs), liveDose),
      doses.where('atMs').aboveOrEqual(fromMs).toArray(),
      firstReadable(nights.where('date').below(sinceDate), liveNight),
      firstReadable(nights.where('date').below(sinceDate), liveDiary),
      nights.where('date').aboveOrEqual(sinceDate).toArray(),
    ]);
    return {
      schedule,
      doses: [firstDose, ...recentDoses.map(liveDose)].filter((dose) => dose !== null),
      nights: [
        firstNight,
        firstDiary?.id === firstNight?.id ? null : firstDiary,
        ...recentNights.map(liveNight),
      ].filter((night) => night !== null),
      products: readableProducts(products),
    };
  });
}

const live = <T extends { deletedAt: number | null }>(record: T | null): T | null =>
  record?.deletedAt === null ? record : null;
const liveDose = (row: unknown) => live(readableDose(row));
const liveNight = (row: unknown) => live(readableNight(row));

function liveDiary(row: unknown): Night | null {
  const night = liveNight(row);
  return night?.diary ? night : null;
}

interface Rows {
  filter(wanted: (row: unknown) => boolean): { first(): PromiseLike<unknown> };
}

/** Row by row from the first, for nearly always the first will do. */
async function firstReadable<T>(rows: Rows, read: (row: unknown) => T | null): Promise<T | null> {
  return read(await rows.filter((row) => read(row) !== null).first());
}
