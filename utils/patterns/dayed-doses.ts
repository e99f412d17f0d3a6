import { millisecondsInDay } from 'date-fns/constants';
import { calendarMs, nightBounds, nightOf } from '../bedtime/night-of.ts';
import type { Dose, NightDate } from '../records/types.ts';
import { runAtOnce, type Steps } from './slices.ts';

/** Doses between two pauses. */
const DOSES_A_STEP = 2000;

/** A dose and the night it precedes. */
export interface DayedDose {
  dose: Dose;
  date: NightDate;
  /** The date as a day number. */
  day: number;
}

/** Live doses by time, each with the night whose day it belongs to in the zone where it was logged. */
export function dayedDoses(doses: readonly Dose[], dayStartMin: number): DayedDose[] {
  return runAtOnce(dayedDosesSteps(doses, dayStartMin));
}

/** The same in steps. */
export function* dayedDosesSteps(doses: readonly Dose[], dayStartMin: number): Steps<DayedDose[]> {
  const live = doses.filter((dose) => dose.deletedAt === null);
  if (!inOrder(live)) live.sort((a, b) => a.atMs - b.atMs);
  // Neighbours mostly share their day, and asking for its bounds once is what keeps 50,000 doses cheap.
  let shared = { date: '', day: 0, zone: '', startMs: 0, endMs: 0 };
  const dayed: DayedDose[] = [];
  for (const dose of live) {
    if (dose.zone !== shared.zone || dose.atMs < shared.startMs || dose.atMs >= shared.endMs) {
      const date = nightOf(dose.atMs, dose.zone, dayStartMin);
      shared = { date, day: dayNumber(date), zone: dose.zone, ...nightBounds(date, dose.zone, dayStartMin) };
    }
    dayed.push({ dose, date: shared.date, day: shared.day });
    if (dayed.length % DOSES_A_STEP === 0) yield;
  }
  return dayed;
}

function inOrder(doses: readonly Dose[]): boolean {
  return doses.every((dose, i) => i === 0 || (doses[i - 1]?.atMs ?? 0) <= dose.atMs);
}

/** Days since 1970-01-01 on the calendar: the distance of two dates is the number of nights between them. */
export function dayNumber(date: NightDate): number {
  return Math.round(calendarMs(date) / millisecondsInDay);
}

/** 0 Sunday to 6 Saturday. 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}
