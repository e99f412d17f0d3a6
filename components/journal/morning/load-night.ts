import { millisecondsInDay } from 'date-fns/constants';
import { addNights, calendarMs, nightBounds, nightOf } from '../../../utils/bedtime/night-of.ts';
import { records } from '../../../utils/records/database.ts';
import { dosesBetween } from '../../../utils/records/queries.ts';
import type { Dose, Night, NightDate, Product, Schedule } from '../../../utils/records/types.ts';
import { nightFacts } from '../../../utils/toolbar/night-facts.ts';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';
import { ribbonDose } from '../../day/ribbon-dose.ts';
import type { Whereabouts } from './night-zones.ts';

/** As far as a late morning may reach into the next day. */
const MORNING_MS = 12 * 3_600_000;

export interface NightRecords {
  /** The live record of the night, `null` when there is none. */
  night: Night | null;
  /** When the record was last written, also by what deleted it; 0 for none. */
  writtenAt: number;
  /** Doses from the start of its day until late in its morning, by the clock of where each was taken, oldest first. */
  doses: RibbonDose[];
  /** Where the person was about then, as far as doses tell. */
  whereabouts: Whereabouts[];
}

/** What is written down about one night. */
export async function loadNight(
  date: NightDate,
  schedule: Schedule,
  products: ReadonlyMap<string, Product>,
): Promise<NightRecords> {
  const { dayStartMin } = schedule;
  const next = addNights(date, 1);
  const [rows, near] = await Promise.all([
    // Doses of the next morning belong to the evening after.
    records.nights.where('date').anyOf(date, next).toArray(),
    dosesBetween(records, calendarMs(date) - millisecondsInDay, calendarMs(next) + 3 * millisecondsInDay),
  ]);
  const row = rows.find((night) => night.date === date);
  const live = rows.filter(({ deletedAt }) => deletedAt === null);
  const around = { products, schedule, nights: nightFacts(live) };
  const isNear = ({ atMs, zone }: Dose) => {
    const day = nightOf(atMs, zone, dayStartMin);
    return day === date || (day === next && atMs < nightBounds(date, zone, dayStartMin).endMs + MORNING_MS);
  };
  return {
    night: live.find((night) => night.date === date) ?? null,
    writtenAt: row?.updatedAt ?? 0,
    doses: near.filter(isNear).map((dose) => ribbonDose(dose, around)),
    whereabouts: near.map(({ atMs, zone }) => ({ atMs, zone })),
  };
}
