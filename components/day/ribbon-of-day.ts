import { bedtimeOf, windDownStart } from '../../utils/bedtime/bedtime-of.ts';
import { addNights, nightBounds } from '../../utils/bedtime/night-of.ts';
import { dotGrams } from '../../utils/kinetics/dot-grams.ts';
import { levelBand } from '../../utils/kinetics/level-band.ts';
import { levelDoseOf } from '../../utils/kinetics/level-dose.ts';
import type { DayView } from '../../utils/records/queries.ts';
import type { Dose, NightDate, Product } from '../../utils/records/types.ts';
import { amountName } from '../../utils/wording/time-text.ts';
import type { RibbonDay } from '../charts/day-ribbon-geometry.ts';

/** Fine enough that the rise of a dose, about an hour long, is a curve. */
const SAMPLE_MS = 10 * 60_000;

interface DayOf {
  night: NightDate;
  /** `null` for a day that is over. */
  nowMs: number | null;
  zone: string;
}

/** Everything that the ribbon of one logical day shows, from the records. */
export function ribbonOfDay(view: DayView, { night, nowMs, zone }: DayOf): RibbonDay {
  const { schedule } = view.settings;
  const { startMs, endMs } = nightBounds(night, zone, schedule.dayStartMin);
  const tonight = view.nights.find(({ date }) => date === night);
  const bedtimeMs = bedtimeOf(night, zone, schedule, tonight?.bedtimeOverrideMin ?? null);
  const morning = view.nights.find(({ date }) => date === addNights(night, -1))?.diary;
  const doses = view.doses.filter(({ atMs }) => startMs <= atMs && atMs < endMs);
  const pain = doses.filter((dose) => dose.painBefore !== null || dose.painAfter !== null);
  return {
    nowMs,
    zone,
    dayStartMs: startMs,
    dayEndMs: endMs,
    wakeMs: morning?.wokeForGoodMs ?? morning?.gotUpMs ?? null,
    bedtimeMs,
    windDownStartMs: bedtimeMs === null ? null : windDownStart(bedtimeMs, schedule),
    doses: doses.map((dose) => ribbonDose(dose, view.products.get(dose.productId))),
    band: bandOf(view, startMs, endMs),
    pain: pain.map(({ atMs, painBefore, painAfter }) => ({ atMs, before: painBefore, after: painAfter })),
  };
}

function ribbonDose(dose: Dose, product: Product | undefined): RibbonDay['doses'][number] {
  return {
    atMs: dose.atMs,
    grams: dotGrams(dose.amount, product),
    label: [product?.label ?? '', amountName(dose.amount)].join(' ').trim(),
  };
}

/** No band at all where no dose of the last weeks has a level: an empty curve would read as a low one. */
function bandOf(view: DayView, startMs: number, endMs: number): RibbonDay['band'] {
  const doses = view.doses.flatMap((dose) => {
    const product = view.products.get(dose.productId);
    return product ? [levelDoseOf(dose, product)] : [];
  });
  const times = Array.from(
    { length: Math.ceil((endMs - startMs) / SAMPLE_MS) + 1 },
    (_, step) => startMs + step * SAMPLE_MS,
  );
  const { points, families } = levelBand(doses, times);
  return families.length === 0 ? undefined : points;
}
