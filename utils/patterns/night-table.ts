import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { bedtimeOf, eveningOf, placeInEvening, windDownStart } from '../bedtime/bedtime-of.ts';
import { calendarMs } from '../bedtime/night-of.ts';
import { wallClockOf } from '../bedtime/wall-clock.ts';
import type { Dose, Night, NightDate, Product, Schedule, SleepDiary } from '../records/types.ts';
import { amountOf, type ProductsById, productsById } from './amounts.ts';
import { type DayedDose, dayedDosesSteps, dayNumber } from './dayed-doses.ts';
import { type DiaryProblem, measureDiary, NO_MEASURES, type SleepMeasures } from './diary-measures.ts';
import { runAtOnce, type Steps } from './slices.ts';

/** One night with the day before it. */
export interface NightRow {
  date: NightDate;
  /** Days since 1970-01-01. */
  day: number;
  /** Where the person was, as far as the records tell. */
  zone: string;
  bedtimeMs: number | null;
  windDownStartMs: number | null;
  /**
   * Whether a dose lies inside the wind-down, by `placeInEvening` as everywhere else. `null` where it is on neither side: no bedtime, no
   * wind-down, or no dose in it but one after bedtime and before waking, which is neither a late evening nor an evening without.
   */
  late: boolean | null;
  doses: number;
  lastDoseMs: number | null;
  /** Grams of leaf with a known weight; `null` when there were none. */
  leafGrams: number | null;
  /** Doses of leaf without a weight. They are in no sum. */
  leafUnknown: number;
  /** Doses of anything but leaf. */
  notLeaf: number;
  /** Pain before less pain after, mean over the day's doses that have both; `null` when none has. */
  painRelief: number | null;
  diary: SleepDiary | null;
  measures: SleepMeasures;
  /** Why a written diary has no measures. */
  problem: DiaryProblem | null;
  quality: number | null;
  /** Clock time of waking for good, minutes after the midnight that follows the evening; can be negative. */
  wokeAtMin: number | null;
}

export interface NightRecords {
  doses: readonly Dose[];
  /** What `dayedDoses` makes of them, where it is there already. */
  dayed?: readonly DayedDose[];
  nights: readonly Night[];
  /** Deleted products too. */
  products: readonly Product[];
  schedule: Schedule;
  /** Where the person is now: for nights whose records name no zone. */
  zone: string;
}

/** Rows between two pauses. */
const ROWS_A_STEP = 200;

/** One row for each date that has a dose or a live night record, by date. Time and memory grow in proportion to the records. */
export function nightTable(records: NightRecords): NightRow[] {
  return runAtOnce(nightTableSteps(records));
}

/** The same in steps, for a page that has years to go through. */
export function* nightTableSteps(records: NightRecords): Steps<NightRow[]> {
  const { doses, nights, products, schedule, zone } = records;
  const byId = productsById(products);
  const dayed = records.dayed ?? (yield* dayedDosesSteps(doses, schedule.dayStartMin));
  yield;
  const dosesByDate = groupByDate(dayed);
  const nightsByDate = new Map(nights.filter((night) => night.deletedAt === null).map((night) => [night.date, night]));
  const dates = [...new Set([...dosesByDate.keys(), ...nightsByDate.keys()])].sort();
  yield;
  const rows: NightRow[] = [];
  for (const date of dates) {
    rows.push(rowOf(date, dosesByDate.get(date) ?? [], nightsByDate.get(date), byId, schedule, zone));
    if (rows.length % ROWS_A_STEP === 0) yield;
  }
  return rows;
}

function groupByDate(doses: readonly DayedDose[]): Map<NightDate, Dose[]> {
  const groups = new Map<NightDate, Dose[]>();
  for (const { dose, date } of doses) {
    const group = groups.get(date);
    if (group) group.push(dose);
    else groups.set(date, [dose]);
  }
  return groups;
}

function rowOf(
  date: NightDate,
  doses: readonly Dose[],
  night: Night | undefined,
  products: ProductsById,
  schedule: Schedule,
  hereZone: string,
): NightRow {
  const diary = night?.diary ?? null;
  const last = doses.at(-1);
  // A flight between the last dose and the morning: the evening, and its bedtime, were where the dose was.
  const zone = last?.zone ?? diary?.zone ?? hereZone;
  const bedtimeMs = bedtimeOf(date, zone, schedule, night?.bedtimeOverrideMin ?? null);
  const windDownStartMs = bedtimeMs === null ? null : windDownStart(bedtimeMs, schedule);
  const measured = diary === null ? null : measureDiary(diary);
  return {
    date,
    day: dayNumber(date),
    zone,
    bedtimeMs,
    windDownStartMs,
    late: isLate(doses, { date, zone, bedtimeMs, windDownStartMs, night, schedule }),
    doses: doses.length,
    lastDoseMs: last?.atMs ?? null,
    ...amountsOf(doses, products),
    painRelief: meanRelief(doses),
    diary,
    measures: measured?.ok ? measured.measures : NO_MEASURES,
    problem: measured === null || measured.ok ? null : measured.problem,
    quality: diary?.quality ?? null,
    wokeAtMin:
      diary === null || diary.wokeForGoodMs === null ? null : clockAfterEvening(diary.wokeForGoodMs, diary.zone, date),
  };
}

interface Evening extends Pick<NightRow, 'date' | 'zone' | 'bedtimeMs' | 'windDownStartMs'> {
  night: Night | undefined;
  schedule: Schedule;
}

/** Each dose by the bedtime of where it was taken: a day that ends in another zone than it began in has two. */
function isLate(doses: readonly Dose[], { date, zone, bedtimeMs, windDownStartMs, night, schedule }: Evening) {
  if (windDownStartMs === null) return null;
  const facts = [{ date, bedtimeOverrideMin: night?.bedtimeOverrideMin ?? null, recorded: false }];
  const wokeMs = night?.diary?.wokeForGoodMs ?? Number.POSITIVE_INFINITY;
  let afterBedtime = false;
  for (const dose of doses) {
    const place =
      dose.zone === zone
        ? placeInEvening(dose.atMs, bedtimeMs, windDownStartMs)
        : eveningOf(dose.atMs, dose.zone, schedule, facts).place;
    if (place === 'wind-down') return true;
    if (place === 'after-bedtime' && dose.atMs < wokeMs) afterBedtime = true;
  }
  return afterBedtime ? null : false;
}

function amountsOf(
  doses: readonly Dose[],
  products: ProductsById,
): Pick<NightRow, 'leafGrams' | 'leafUnknown' | 'notLeaf'> {
  let leafGrams: number | null = null;
  let leafUnknown = 0;
  let notLeaf = 0;
  for (const dose of doses) {
    const { kind, value } = amountOf(dose, products);
    if (kind !== 'leaf') notLeaf++;
    else if (value === null) leafUnknown++;
    else leafGrams = (leafGrams ?? 0) + value;
  }
  return { leafGrams, leafUnknown, notLeaf };
}

function meanRelief(doses: readonly Dose[]): number | null {
  let sum = 0;
  let count = 0;
  for (const { painBefore, painAfter } of doses) {
    if (painBefore === null || painAfter === null) continue;
    sum += painBefore - painAfter;
    count++;
  }
  return count === 0 ? null : sum / count;
}

function clockAfterEvening(atMs: number, zone: string, date: NightDate): number {
  return (wallClockOf(atMs, zone) - calendarMs(date) - millisecondsInDay) / millisecondsInMinute;
}
