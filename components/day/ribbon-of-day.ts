import { bedtimeOf, windDownStart } from '../../utils/bedtime/bedtime-of.ts';
import { addNights, nightBounds } from '../../utils/bedtime/night-of.ts';
import { ofNight } from '../../utils/bedtime/of-night.ts';
import { type FamilyBand, familiesInView } from '../../utils/kinetics/families-in-view.ts';
import { levelBand } from '../../utils/kinetics/level-band.ts';
import { levelDoseOf } from '../../utils/kinetics/level-dose.ts';
import type { DayView } from '../../utils/records/queries.ts';
import type { NightDate } from '../../utils/records/types.ts';
import { nightFacts } from '../../utils/toolbar/night-facts.ts';
import type { RibbonDay } from '../charts/day-ribbon-geometry.ts';
import { ribbonDose } from './ribbon-dose.ts';

/** Fine enough that the rise of a dose, about an hour long, is a curve. */
const SAMPLE_MS = 10 * 60_000;
const HALF_HOUR_MS = 30 * 60_000;

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
  const doses = ofNight(view.doses, night, schedule.dayStartMin);
  const around = { products: view.products, schedule, nights: nightFacts(view.nights) };
  // A dose of this day that was taken in another zone may lie before it begins here, or after it ends.
  const instants = doses.map(({ atMs }) => atMs);
  const dayStartMs = Math.min(startMs, ...instants.filter((atMs) => atMs < startMs).map((atMs) => atMs - HALF_HOUR_MS));
  const dayEndMs = Math.max(endMs, ...instants.filter((atMs) => atMs >= endMs).map((atMs) => atMs + HALF_HOUR_MS));
  return {
    nowMs,
    zone,
    dayStartMs,
    dayEndMs,
    wakeMs: morning?.wokeForGoodMs ?? morning?.gotUpMs ?? null,
    bedtimeMs,
    windDownStartMs: bedtimeMs === null ? null : windDownStart(bedtimeMs, schedule),
    doses: doses.map((dose) => ribbonDose(dose, around)),
    bands: bandsOf(view, dayStartMs, dayEndMs),
  };
}

/** No band at all where no dose of the last weeks has a level: an empty curve would read as a low one. */
function bandsOf(view: DayView, startMs: number, endMs: number): FamilyBand[] {
  const doses = view.doses.flatMap((dose) => {
    const product = view.products.get(dose.productId);
    return product ? [levelDoseOf(dose, product)] : [];
  });
  const times = Array.from(
    { length: Math.ceil((endMs - startMs) / SAMPLE_MS) + 1 },
    (_, step) => startMs + step * SAMPLE_MS,
  );
  return familiesInView(levelBand(doses, times));
}
