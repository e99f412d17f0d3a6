import { median } from 'simple-statistics';
import { calendarMs } from '../bedtime/night-of.ts';
import { wallClockOf } from '../bedtime/wall-clock.ts';
import type { Dose, DoseUnit, Night, NightDate, Product, Schedule } from '../records/types.ts';
import { amountOf, type ProductsById, productsById, type SubstanceKind } from './amounts.ts';
import { middleHalf } from './compare.ts';
import { type DayedDose, dayedDosesSteps, dayNumber } from './dayed-doses.ts';
import type { Steps } from './slices.ts';
import { type TrendPoint, type TrendResult, trendOf } from './trend.ts';
import { mondayOf, weekNumber, wholeWeeks } from './weeks.ts';

/** A middle value with its middle half. */
export interface Middle {
  median: number;
  quartiles: [number, number];
  count: number;
}

/** The sum of what may be added, for one kind in one unit. */
export interface KindTotal {
  kind: SubstanceKind;
  /** `null` for doses without an amount. */
  unit: DoseUnit | null;
  /** `null` where `unit` is. */
  total: number | null;
  doses: number;
}

export interface CreepWeek {
  week: number;
  monday: NightDate;
  /** From Monday to Sunday past, begun after the first record. Other weeks are drawn, but never in a trend. */
  whole: boolean;
  /** Whether anything was written down: a week without a word is unknown, not a week without doses. */
  written: boolean;
  doses: number;
  /** Grams of leaf with a known weight. */
  leafGrams: number;
  /** Doses of leaf without a weight; while there are any, `leafGrams` is only a part of the week. */
  leafUnknown: number;
  /** Everything but weighed leaf, each kind and unit for itself. */
  apart: KindTotal[];
  /** Minutes between neighbouring doses of one day. */
  gapMin: Middle | null;
  /** Clock time of each day's last dose, minutes after the midnight that begins its date; past 1440 for one after midnight. */
  lastDoseMin: Middle | null;
}

export interface CreepTrends {
  /** Grams of leaf a week, over weeks in which every dose of leaf had a weight. */
  leafGrams: TrendResult;
  doses: TrendResult;
  gapMin: TrendResult;
  lastDoseMin: TrendResult;
}

export interface CreepRecords {
  doses: readonly Dose[];
  /** What `dayedDoses` makes of them, where it is there already. */
  dayed?: readonly DayedDose[];
  nights: readonly Night[];
  /** Deleted products too. */
  products: readonly Product[];
  schedule: Schedule;
  /** The night that now belongs to; this day and its week are never in a rate. */
  todayDate: NightDate;
  /** Weeks that begin earlier are left out; `null` for all. */
  sinceDate: NightDate | null;
}

/** Each week from the first record (or `sinceDate`) to this one, empty weeks included, and the trend of each line over whole, written weeks. */
export function* creep(records: CreepRecords): Steps<{ weeks: CreepWeek[]; trends: CreepTrends }> {
  const weeks = yield* creepWeeks(records);
  const counted = weeks.filter((week) => week.whole && week.written);
  const trends = {
    leafGrams: yield* trendOf(pointsOf(counted, (week) => (week.leafUnknown > 0 ? null : week.leafGrams))),
    doses: yield* trendOf(pointsOf(counted, (week) => week.doses)),
    gapMin: yield* trendOf(pointsOf(counted, (week) => week.gapMin?.median ?? null)),
    lastDoseMin: yield* trendOf(pointsOf(counted, (week) => week.lastDoseMin?.median ?? null)),
  };
  return { weeks, trends };
}

function pointsOf(weeks: readonly CreepWeek[], read: (week: CreepWeek) => number | null): TrendPoint[] {
  return weeks.flatMap((week) => {
    const value = read(week);
    return value === null ? [] : [{ week: week.week, value }];
  });
}

function* creepWeeks(records: CreepRecords): Steps<CreepWeek[]> {
  const { doses, nights, products, schedule, todayDate, sinceDate } = records;
  const byId = productsById(products);
  const every = records.dayed ?? (yield* dayedDosesSteps(doses, schedule.dayStartMin));
  const dayed = every.filter(({ date }) => date <= todayDate);
  const diaryDates = nights.filter((night) => night.deletedAt === null && night.diary !== null).map(({ date }) => date);
  const firstDate = [...diaryDates, ...dayed.slice(0, 1).map(({ date }) => date)].sort()[0];
  if (firstDate === undefined || firstDate > todayDate) return [];

  const { first, last } = wholeWeeks(firstDate, todayDate);
  const dosesByWeek = Map.groupBy(dayed, ({ day }) => weekNumber(day));
  yield;
  const weeksWithDiary = new Set(diaryDates.map((date) => weekNumber(dayNumber(date))));
  const from = weekNumber(dayNumber(firstDate));
  const since = sinceDate === null ? from : wholeWeeks(sinceDate, todayDate).first;
  const weeks: CreepWeek[] = [];
  for (let week = Math.max(from, since); week <= last + 1; week++) {
    const own = dosesByWeek.get(week) ?? [];
    weeks.push({
      week,
      monday: mondayOf(week),
      whole: week >= first && week <= last,
      written: own.length > 0 || weeksWithDiary.has(week),
      doses: own.length,
      ...amounts(own, byId),
      ...times(own, todayDate),
    });
    yield;
  }
  return weeks;
}

function amounts(
  doses: readonly DayedDose[],
  products: ProductsById,
): Pick<CreepWeek, 'leafGrams' | 'leafUnknown' | 'apart'> {
  let leafGrams = 0;
  let leafUnknown = 0;
  const apart = new Map<string, KindTotal>();
  for (const { dose } of doses) {
    const { kind, unit, value } = amountOf(dose, products);
    if (kind === 'leaf' && value !== null) {
      leafGrams += value;
      continue;
    }
    if (kind === 'leaf') leafUnknown++;
    const key = `${kind} ${unit}`;
    const total = apart.get(key) ?? { kind, unit, total: value === null ? null : 0, doses: 0 };
    if (total.total !== null && value !== null) total.total += value;
    total.doses++;
    apart.set(key, total);
  }
  return { leafGrams, leafUnknown, apart: [...apart.values()] };
}

/** Today's gaps and last dose are not final, so today stays out. */
function times(doses: readonly DayedDose[], todayDate: NightDate): Pick<CreepWeek, 'gapMin' | 'lastDoseMin'> {
  const gaps: number[] = [];
  const lasts: number[] = [];
  doses.forEach(({ dose, date }, i) => {
    if (date === todayDate) return;
    const next = doses[i + 1];
    if (next?.date === date) gaps.push((next.dose.atMs - dose.atMs) / 60_000);
    else lasts.push((wallClockOf(dose.atMs, dose.zone) - calendarMs(date)) / 60_000);
  });
  return { gapMin: middleOf(gaps), lastDoseMin: middleOf(lasts) };
}

function middleOf(values: number[]): Middle | null {
  return values.length === 0 ? null : { median: median(values), quartiles: middleHalf(values), count: values.length };
}
