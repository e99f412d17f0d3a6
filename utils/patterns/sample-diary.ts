import { addNights, calendarMs, nightOf } from '../bedtime/night-of.ts';
import { instantOfWallClock } from '../bedtime/wall-clock.ts';
import type { PainCheck, Preset, Schedule } from '../records/types.ts';
import {
  ORDINARY_LIFE,
  SIMULATED_SCHEDULE,
  type SimulatedRecords,
  simulatedDiary,
  simulatedIds,
  stampedAt,
} from './simulated-diary.ts';

/** Three made-up months, to look around in. Every id answers to `isSimulatedId`. */
export interface SampleDiary extends SimulatedRecords {
  presets: Preset[];
  painChecks: PainCheck[];
  schedule: Schedule;
}

const SEED = 13;
const NIGHTS = 92;
/** A life in which doses grow and come later, and relief shrinks: small enough that not every picture shows it clearly. */
const SAMPLE_LIFE = {
  ...ORDINARY_LIFE,
  nights: NIGHTS,
  lateChance: { week: 0.38, weekend: 0.55 },
  lateGrowth: 1,
  // Weeks with an unknown amount are in no trend of grams; the sample is to show one.
  unknownAmounts: 0.012,
  lateEffect: { addMin: 10, times: 1 },
  amountGrowth: 1.35,
  reliefLoss: 0.7,
};

/**
 * The sample as it stands at `nowMs`: nothing in it lies in the future, and today has its doses so far.
 * @param zone the person's IANA zone, so that nights are nights
 */
export function sampleDiary(nowMs: number, zone: string): SampleDiary {
  const today = nightOf(nowMs, zone, SIMULATED_SCHEDULE.dayStartMin);
  const { products, doses, nights } = simulatedDiary(SAMPLE_LIFE, today, zone, SEED);
  const [powder, capsules] = products;
  const beginMs = products[0]?.createdAt ?? nowMs;
  const nextId = simulatedIds(1);
  const preset = (product: typeof powder, amount: Preset['amount'], position: number): Preset[] =>
    product === undefined ? [] : [{ ...stampedAt(beginMs, nextId()), productId: product.id, amount, position }];
  return {
    products,
    presets: [
      ...preset(powder, { value: 2, unit: 'g' }, 0),
      ...preset(powder, { value: 3, unit: 'g' }, 1),
      ...preset(capsules, { value: 4, unit: 'capsule' }, 2),
    ],
    doses: doses.filter((dose) => dose.atMs <= nowMs),
    nights: nights.filter((night) => night.createdAt <= nowMs),
    painChecks: painChecks(today, zone, nextId).filter((check) => check.atMs <= nowMs),
    schedule: SIMULATED_SCHEDULE,
  };
}

/** One every seventh evening; pain creeps up by a point or two, and two weeks are skipped. */
function painChecks(today: string, zone: string, nextId: () => string): PainCheck[] {
  const checks: PainCheck[] = [];
  for (let week = 0; week * 7 < NIGHTS; week++) {
    if (week === 4 || week === 9) continue;
    const date = addNights(today, 7 * week - NIGHTS + 3);
    const atMs = instantOfWallClock(calendarMs(date) + 19 * 3_600_000, zone);
    checks.push({
      ...stampedAt(atMs, nextId()),
      atMs,
      zone,
      pain: 5 + (week % 3 === 1 ? 1 : 0) + (week > 8 ? 1 : 0),
      enjoyment: 5 + (week % 4 === 2 ? 1 : 0),
      activity: 4 + (week % 2) + (week > 8 ? 1 : 0),
    });
  }
  return checks;
}
