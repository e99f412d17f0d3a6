import { randomNormal } from 'd3-random';
import { millisecondsInMinute, minutesInDay } from 'date-fns/constants';
import { addNights, calendarMs } from '../bedtime/night-of.ts';
import { instantOfWallClock } from '../bedtime/wall-clock.ts';
import type { Amount, Dose, Night, NightDate, Product, Schedule, SleepDiary, Stamped } from '../records/types.ts';
import { dayNumber, weekdayOfDay } from './dayed-doses.ts';
import { randomSource } from './random.ts';

/** How the person of a made-up diary lives, sleeps and writes. Lengths in minutes. */
export interface DiaryModel {
  nights: number;
  /** Correlation of one night's sleep with the next night's. */
  sleepLikeness: number;
  /** The same for the wish for a late dose. */
  lateLikeness: number;
  /** Chance of a late dose on an evening before a working day, and before a free day. */
  lateChance: { week: number; weekend: number };
  /** By how much the log-odds of a late dose rise from the first night to the last. */
  lateGrowth: number;
  /** What weekends add to the time it takes to fall asleep. */
  weekendLatencyMin: number;
  /** What the whole period adds to it, the season for one, little by little. */
  seasonLatencyMin: number;
  /** Size of slow swings of sleep (weeks long) that have nothing to do with doses. */
  slowSwingMin: number;
  /** What a late dose adds to the time it takes to fall asleep, and what it multiplies it by. */
  lateEffect: { addMin: number; times: number };
  /** How much larger doses are at the end than at the start, as a factor. */
  amountGrowth: number;
  /** Points of pain relief lost from the first day to the last. */
  reliefLoss: number;
  /** Part of the doses without an amount. */
  unknownAmounts: number;
  /** Part of the mornings that are not written down. */
  missingMornings: number;
  /** Days in a row, somewhere in the middle, without a word. */
  daysAway: number;
}

export interface SimulatedRecords {
  products: Product[];
  doses: Dose[];
  nights: Night[];
}

export const ORDINARY_LIFE: DiaryModel = {
  nights: 90,
  sleepLikeness: 0.4,
  lateLikeness: 0.3,
  lateChance: { week: 0.25, weekend: 0.55 },
  lateGrowth: 0,
  weekendLatencyMin: 10,
  seasonLatencyMin: 0,
  slowSwingMin: 0,
  lateEffect: { addMin: 0, times: 1 },
  amountGrowth: 1,
  reliefLoss: 0,
  unknownAmounts: 0.05,
  missingMornings: 0.1,
  daysAway: 5,
};

/** Bed at 23:00, at 23:45 before free days, a wind-down of five hours. */
export const SIMULATED_SCHEDULE: Schedule = {
  dayStartMin: 240,
  bedtimesMin: [1380, 1380, 1380, 1380, 1380, 1425, 1425],
  windDownMin: 300,
};

/** Ids of made-up records begin like this. A UUID drawn by chance does so once in 2^60. */
const ID_START = '5a3b1e00-0000-4000-8';
/** People answer in steps of five minutes. */
const ANSWER_STEP_MIN = 5;

export function isSimulatedId(id: string): boolean {
  return id.startsWith(ID_START);
}

/** Ids in order; each call begins at one again. `family` (0 to 15) keeps two runs of ids apart. */
export function simulatedIds(family: number): () => string {
  let count = 0;
  return () => `${ID_START}${family.toString(16)}00-${(++count).toString(16).padStart(12, '0')}`;
}

export function stampedAt(atMs: number, id: string): Stamped {
  return { id, createdAt: atMs, updatedAt: atMs, deletedAt: null };
}

/** The records of one made-up person, fixed by the seed. The last night is the one of `lastDate`; times are clock times in `zone`. */
export function simulatedDiary(model: DiaryModel, lastDate: NightDate, zone: string, seed: number): SimulatedRecords {
  const random = randomSource(seed);
  const normal = randomNormal.source(random)(0, 1);
  const nextId = simulatedIds(0);
  const firstDate = addNights(lastDate, 1 - model.nights);
  const at = (date: NightDate, clockMin: number) =>
    instantOfWallClock(calendarMs(date) + clockMin * millisecondsInMinute, zone);
  const products = makeProducts(at(firstDate, 8 * 60), nextId);
  const awayFrom = Math.floor(model.nights * (0.35 + 0.3 * random()));

  const doses: Dose[] = [];
  const nights: Night[] = [];
  let sleepWave = normal();
  let lateWave = normal();
  let swing = normal();
  let slowLate = normal();
  for (let n = 0; n < model.nights; n++) {
    const date = addNights(firstDate, n);
    const progress = model.nights === 1 ? 0 : n / (model.nights - 1);
    sleepWave = wave(sleepWave, model.sleepLikeness);
    lateWave = wave(lateWave, model.lateLikeness);
    swing = wave(swing, 0.95);
    slowLate = wave(slowLate, 0.95);
    const weekday = weekdayOfDay(dayNumber(date));
    const weekend = weekday === 5 || weekday === 6;
    const late = isLate(weekend, progress);
    const away = n >= awayFrom && n < awayFrom + model.daysAway;
    const evening = simulateDoses(date, late, progress);
    const diary = simulateNight(date, weekend, late, progress);
    const missing = random() < model.missingMornings;
    if (away) continue;
    doses.push(...evening);
    if (!missing) nights.push(diary);
  }
  doses.sort((a, b) => a.atMs - b.atMs);
  return { products, doses, nights };

  function wave(last: number, likeness: number): number {
    return likeness * last + Math.sqrt(1 - likeness ** 2) * normal();
  }

  function isLate(weekend: boolean, progress: number): boolean {
    const chance = weekend ? model.lateChance.weekend : model.lateChance.week;
    const wish = model.slowSwingMin > 0 ? (lateWave + slowLate) / Math.SQRT2 : lateWave;
    // A logistic curve in 1.7 times a normal wave is close to a normal one: `chance` is kept on average.
    return 1.7 * wish < Math.log(chance / (1 - chance)) + model.lateGrowth * (progress - 0.5);
  }

  function simulateDoses(date: NightDate, late: boolean, progress: number): Dose[] {
    const size = 1 + (model.amountGrowth - 1) * progress;
    const clocks = [8 * 60 + 15 + 20 * normal(), 13 * 60 + 25 * normal()];
    // The wind-down begins at 18:00.
    if (random() < 0.6) clocks.push(Math.min(17 * 60 + 12 * normal(), 17 * 60 + 45));
    if (late) clocks.push(20 * 60 + 75 * random());
    const relief = 2.2 - model.reliefLoss * progress;
    return clocks.map((clockMin, i): Dose => {
      const [powder, capsule, extract] = products;
      const kind = random();
      const product = kind < 0.05 ? extract : i === 1 ? capsule : powder;
      const painBefore = random() < 0.85 ? pain(5.2 + 1.3 * normal()) : null;
      const answered = painBefore !== null && random() < 0.7;
      const atMs = at(date, Math.round(clockMin));
      return {
        ...stampedAt(atMs, nextId()),
        productId: product.id,
        amount: random() < model.unknownAmounts ? 'unknown' : amountFor(product, size),
        atMs,
        zone,
        painBefore,
        painAfter: answered ? pain(painBefore - relief + 0.9 * normal()) : null,
        note: '',
        presetId: null,
      };
    });
  }

  function amountFor(product: Product, size: number): Amount {
    if (product.form === 'extract') return { value: 1, unit: 'ml' };
    if (product.form === 'capsule')
      return { value: Math.max(1, Math.round(4 * size + 0.5 * normal())), unit: 'capsule' };
    return { value: Math.max(0.5, Math.round(2 * (2 * size + 0.3 * normal())) / 2), unit: 'g' };
  }

  function simulateNight(date: NightDate, weekend: boolean, late: boolean, progress: number): Night {
    const plainMin =
      Math.exp(2.9 + 0.6 * sleepWave) +
      (weekend ? model.weekendLatencyMin : 0) +
      model.seasonLatencyMin * progress +
      model.slowSwingMin * (swing + 2) +
      5;
    const latency = inSteps(late ? plainMin * model.lateEffect.times + model.lateEffect.addMin : plainMin);
    const timesAwake = Math.max(0, Math.round(1.2 + 0.6 * sleepWave + 0.8 * normal()));
    const awake = timesAwake === 0 ? 0 : inSteps(timesAwake * 8 * Math.exp(0.4 * normal())) + ANSWER_STEP_MIN;
    const bedMin = Math.round(1375 + (weekend ? 45 : 0) + 18 * normal());
    const upMin = Math.round(minutesInDay + 410 + (weekend ? 50 : 0) + 22 * normal());
    const diary: SleepDiary = {
      wentToBedMs: at(date, bedMin),
      triedToSleepMs: at(date, bedMin + 10),
      minutesToFallAsleep: latency,
      timesAwake,
      minutesAwake: awake,
      wokeForGoodMs: at(date, upMin - 15),
      gotUpMs: at(date, upMin),
      quality: Math.min(5, Math.max(1, Math.round(3.4 - 0.7 * sleepWave - 0.3 * (timesAwake - 1) + 0.5 * normal()))),
      note: '',
      zone,
    };
    return { ...stampedAt(at(date, upMin + 20), nextId()), date, bedtimeOverrideMin: null, diary };
  }
}

function makeProducts(atMs: number, nextId: () => string): [Product, Product, Product] {
  const make = (label: string, form: Product['form'], unit: Product['unit'], gramsPerUnit: number | null): Product => ({
    ...stampedAt(atMs, nextId()),
    label,
    form,
    unit,
    gramsPerUnit,
    mitragynineMgPerUnit: null,
  });
  return [
    make('Green powder', 'powder', 'g', null),
    make('Capsules', 'capsule', 'capsule', 0.5),
    make('Small bottle', 'extract', 'ml', null),
  ];
}

function inSteps(minutes: number): number {
  return ANSWER_STEP_MIN * Math.round(minutes / ANSWER_STEP_MIN);
}

function pain(value: number): number {
  return Math.min(10, Math.max(0, Math.round(value)));
}
