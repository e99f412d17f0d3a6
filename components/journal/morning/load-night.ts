import { addNights, nightBounds } from '../../../utils/bedtime/night-of.ts';
import { records } from '../../../utils/records/database.ts';
import { dosesBetween } from '../../../utils/records/queries.ts';
import type { Night, NightDate, Product, Schedule } from '../../../utils/records/types.ts';
import { nightFacts } from '../../../utils/toolbar/night-facts.ts';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';
import { ribbonDose } from '../../day/ribbon-dose.ts';

/** As far as a late morning may reach into the next day. */
const MORNING_MS = 12 * 3_600_000;

export interface NightRecords {
  /** The live record of the night, `null` when there is none. */
  night: Night | null;
  /** When the record was last written, also by what deleted it; 0 for none. */
  writtenAt: number;
  /** Doses from the start of its day until late in its morning, oldest first. */
  doses: RibbonDose[];
}

/** What is written down about one night. */
export async function loadNight(
  date: NightDate,
  zone: string,
  schedule: Schedule,
  products: ReadonlyMap<string, Product>,
): Promise<NightRecords> {
  const { startMs, endMs } = nightBounds(date, zone, schedule.dayStartMin);
  const [rows, doses] = await Promise.all([
    // After a flight one of the doses may belong to the evening before or after.
    records.nights.where('date').between(addNights(date, -1), addNights(date, 1), true, true).toArray(),
    dosesBetween(records, startMs, endMs + MORNING_MS),
  ]);
  const row = rows.find((night) => night.date === date);
  const live = rows.filter(({ deletedAt }) => deletedAt === null);
  const around = { products, schedule, nights: nightFacts(live) };
  return {
    night: live.find((night) => night.date === date) ?? null,
    writtenAt: row?.updatedAt ?? 0,
    doses: doses.map((dose) => ribbonDose(dose, around)),
  };
}
