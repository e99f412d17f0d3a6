import { nightBounds } from '../../../utils/bedtime/night-of.ts';
import { dotGrams } from '../../../utils/kinetics/dot-grams.ts';
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
  /** When the record was last written, also by what deleted it; 0 for none. */
  writtenAt: number;
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
    writtenAt: night?.updatedAt ?? 0,
    doses: doses.map((dose) => {
      const product = products.get(dose.productId);
      const grams = dotGrams(dose.amount, product);
      return { atMs: dose.atMs, grams, label: [product?.label ?? '', amountName(dose.amount)].join(' ').trim() };
    }),
  };
}
