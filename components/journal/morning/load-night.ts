import { nightBounds } from '../../../utils/bedtime/night-of.ts';
import { levelDoseOf } from '../../../utils/kinetics/level-dose.ts';
import { records } from '../../../utils/records/database.ts';
import { dosesBetween } from '../../../utils/records/queries.ts';
import type { Night, NightDate, Product } from '../../../utils/records/types.ts';
import { amountName } from '../../../utils/wording/time-text.ts';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';

/** As far as a late morning may reach into the next day. */
const MORNING_MS = 12 * 3_600_000;

export interface NightRecords {
  /** The live record of the night, `null` when there is none. */
  night: Night | null;
  /** Doses from the start of its day until late in its morning, oldest first. */
  doses: RibbonDose[];
}

/** What is written down about one night. */
export async function loadNight(
  date: NightDate,
  zone: string,
  dayStartMin: number,
  products: ReadonlyMap<string, Product>,
): Promise<NightRecords> {
  const { startMs, endMs } = nightBounds(date, zone, dayStartMin);
  const [night, doses] = await Promise.all([
    records.nights.where('date').equals(date).first(),
    dosesBetween(records, startMs, endMs + MORNING_MS),
  ]);
  return {
    night: night?.deletedAt === null ? night : null,
    doses: doses.map((dose) => {
      const product = products.get(dose.productId);
      const grams = product ? levelDoseOf(dose, product).gramsOfLeaf : null;
      return { atMs: dose.atMs, grams, label: [product?.label ?? '', amountName(dose.amount)].join(' ').trim() };
    }),
  };
}
