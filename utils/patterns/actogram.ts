import { millisecondsInDay, millisecondsInMinute } from 'date-fns/constants';
import { addNights, calendarMs } from '../bedtime/night-of.ts';
import { wallClockOf } from '../bedtime/wall-clock.ts';
import { dotGrams } from '../kinetics/dot-grams.ts';
import type { Dose, NightDate, Product, SleepDiary } from '../records/types.ts';
import { productsById } from './amounts.ts';
import { dayNumber, weekdayOfDay } from './dayed-doses.ts';
import type { NightRow } from './night-table.ts';

/**
 * Minutes after noon of the row's date by the clock on the wall there: 0 is noon, 720 midnight, 1440 noon again. Below 0 and above 1440
 * are before and after the row; only a picture cuts there.
 */
type AfterNoonMin = number;

export interface Span {
  fromMin: AfterNoonMin;
  toMin: AfterNoonMin;
}

export interface ActogramDose {
  id: string;
  atMin: AfterNoonMin;
  /** The size of its dot in grams of leaf (`dotGrams`); `null` for a ring. */
  grams: number | null;
}

/** The diary's clock times as they were answered, blank ones and those that contradict each other included. */
export interface AnsweredTimes {
  wentToBedMin: AfterNoonMin | null;
  triedToSleepMin: AfterNoonMin | null;
  wokeForGoodMin: AfterNoonMin | null;
  gotUpMin: AfterNoonMin | null;
}

/** One night from noon to noon. Nothing is cut: a night that lasts past noon has its own times. */
export interface ActogramRow {
  date: NightDate;
  /** 0 Sunday to 6 Saturday. */
  weekday: number;
  /** Whether a sleep diary was written. */
  written: boolean;
  answered: AnsweredTimes;
  /** From going to bed to getting up, or from the nearest answer to it where one is blank. */
  inBed: Span | null;
  /** From falling asleep to waking for good. Waking in between is in it: a diary says how long, not when. */
  asleep: Span | null;
  awakeInNightMin: number | null;
  windDown: Span | null;
  doses: ActogramDose[];
}

const NOON_MIN = 720;

export interface ActogramInput {
  rows: readonly NightRow[];
  doses: readonly Dose[];
  /** Deleted products too. */
  products: readonly Product[];
  fromDate: NightDate;
  toDate: NightDate;
}

/** A row for every date from `fromDate` to `toDate`, also for those with nothing written down. A dose before noon is in the row that began the noon before. */
export function actogram({ rows, doses, products, fromDate, toDate }: ActogramInput): ActogramRow[] {
  const byId = productsById(products);
  const rowByDate = new Map(rows.map((row) => [row.date, row]));
  const [fromDay, toDay] = [dayNumber(fromDate), dayNumber(toDate)];
  const dosesByDay = new Map<number, ActogramDose[]>();
  for (const dose of doses) {
    if (dose.deletedAt !== null) continue;
    const sinceNoon = wallClockOf(dose.atMs, dose.zone) - NOON_MIN * millisecondsInMinute;
    const day = Math.floor(sinceNoon / millisecondsInDay);
    if (day < fromDay || day > toDay) continue;
    const atMin = (sinceNoon - day * millisecondsInDay) / millisecondsInMinute;
    const mark = { id: dose.id, atMin, grams: dotGrams(dose.amount, byId.get(dose.productId)) };
    const marks = dosesByDay.get(day);
    if (marks) marks.push(mark);
    else dosesByDay.set(day, [mark]);
  }
  const result: ActogramRow[] = [];
  for (let day = fromDay; day <= toDay; day++) {
    const date = addNights('1970-01-01', day);
    const marks = (dosesByDay.get(day) ?? []).sort((a, b) => a.atMin - b.atMin);
    result.push(rowOf(date, rowByDate.get(date), marks));
  }
  return result;
}

function rowOf(date: NightDate, row: NightRow | undefined, doses: ActogramDose[]): ActogramRow {
  const diary = row?.problem === null ? row.diary : null;
  const asleepMs =
    diary?.triedToSleepMs == null || diary.minutesToFallAsleep === null
      ? null
      : diary.triedToSleepMs + diary.minutesToFallAsleep * millisecondsInMinute;
  const noonMs = calendarMs(date) + NOON_MIN * millisecondsInMinute;
  const minOf = (atMs: number, zone: string): AfterNoonMin => (wallClockOf(atMs, zone) - noonMs) / millisecondsInMinute;
  const span = (fromMs: number | null | undefined, toMs: number | null | undefined, zone: string | undefined) =>
    fromMs == null || toMs == null || zone === undefined || fromMs >= toMs
      ? null
      : { fromMin: minOf(fromMs, zone), toMin: minOf(toMs, zone) };
  return {
    date,
    weekday: weekdayOfDay(dayNumber(date)),
    written: row != null && row.diary !== null,
    answered: answeredTimes(row?.diary ?? null, minOf),
    inBed: span(diary?.wentToBedMs ?? diary?.triedToSleepMs, diary?.gotUpMs ?? diary?.wokeForGoodMs, diary?.zone),
    asleep: span(asleepMs, diary?.wokeForGoodMs, diary?.zone),
    awakeInNightMin: row?.measures.wakeAfterOnsetMin ?? null,
    windDown: span(row?.windDownStartMs, row?.bedtimeMs, row?.zone),
    doses,
  };
}

function answeredTimes(diary: SleepDiary | null, minOf: (atMs: number, zone: string) => AfterNoonMin): AnsweredTimes {
  const at = (atMs: number | null | undefined) => (diary === null || atMs == null ? null : minOf(atMs, diary.zone));
  return {
    wentToBedMin: at(diary?.wentToBedMs),
    triedToSleepMin: at(diary?.triedToSleepMs),
    wokeForGoodMin: at(diary?.wokeForGoodMs),
    gotUpMin: at(diary?.gotUpMs),
  };
}
