import { millisecondsInMinute, minutesInDay } from 'date-fns/constants';
import type { SleepDiary } from '../records/types.ts';

/**
 * What a diary says about a night, by the definitions of the consensus sleep diary (Carney et al. 2012, PMC3250369). A measure
 * whose answers are missing is `null`, never zero. Lengths are minutes that passed, so a change of the clocks does not bend them.
 */
export interface SleepMeasures {
  /** From going to bed to getting up. */
  timeInBedMin: number | null;
  /** From trying to sleep to falling asleep. */
  latencyMin: number | null;
  /** Awake between falling asleep and waking for good. */
  wakeAfterOnsetMin: number | null;
  /** From trying to sleep to waking for good, less latency and wake after onset. */
  sleepMin: number | null;
  /** Sleep time as a part of time in bed, 0 to 1. */
  efficiency: number | null;
}

export type DiaryField = Exclude<keyof SleepDiary, 'note' | 'zone'>;

/** Two answers that can't both be so. `field` is the one to look at, `against` the one it goes against. */
export interface DiaryProblem {
  field: DiaryField;
  kind: 'earlier-than' | 'longer-than-the-night' | 'longer-than-a-day' | 'awake-without-waking' | 'not-a-count';
  /** `null` when the answer is impossible by itself. */
  against: DiaryField | null;
}

export type MeasuredDiary = { ok: true; measures: SleepMeasures } | { ok: false; problem: DiaryProblem };

/** In the order in which a night happens. */
const MOMENTS = ['wentToBedMs', 'triedToSleepMs', 'wokeForGoodMs', 'gotUpMs'] as const;
const COUNTS = ['minutesToFallAsleep', 'timesAwake', 'minutesAwake'] as const;

export const NO_MEASURES: SleepMeasures = {
  timeInBedMin: null,
  latencyMin: null,
  wakeAfterOnsetMin: null,
  sleepMin: null,
  efficiency: null,
};

/** The instant of falling asleep, `null` where the answers do not tell it. */
export const fellAsleepMs = ({ triedToSleepMs }: SleepDiary, latencyMin: number | null): number | null =>
  triedToSleepMs === null || latencyMin === null ? null : triedToSleepMs + latencyMin * millisecondsInMinute;

/** The measures of one diary, or the first pair of answers that contradict each other. */
export function measureDiary(diary: SleepDiary): MeasuredDiary {
  const problem = impossibleCount(diary) ?? outOfOrder(diary) ?? awakeTooLong(diary);
  if (problem) return { ok: false, problem };

  const latencyMin = diary.minutesToFallAsleep;
  const wakeAfterOnsetMin = minutesAwake(diary);
  const timeInBedMin = minutesBetween(diary.wentToBedMs, diary.gotUpMs);
  const windowMin = minutesBetween(diary.triedToSleepMs, diary.wokeForGoodMs);
  const sleepMin =
    windowMin === null || latencyMin === null || wakeAfterOnsetMin === null
      ? null
      : windowMin - latencyMin - wakeAfterOnsetMin;
  const efficiency = sleepMin === null || timeInBedMin === null || timeInBedMin === 0 ? null : sleepMin / timeInBedMin;
  return { ok: true, measures: { timeInBedMin, latencyMin, wakeAfterOnsetMin, sleepMin, efficiency } };
}

/** Whoever was never awake in the night was awake for no minutes, also when the second question is left blank. */
function minutesAwake(diary: SleepDiary): number | null {
  return diary.minutesAwake ?? (diary.timesAwake === 0 ? 0 : null);
}

function impossibleCount(diary: SleepDiary): DiaryProblem | null {
  for (const field of COUNTS) {
    const value = diary[field];
    if (value !== null && !(value >= 0 && Number.isFinite(value))) return { field, kind: 'not-a-count', against: null };
  }
  if (diary.timesAwake === 0 && (diary.minutesAwake ?? 0) > 0) {
    return { field: 'minutesAwake', kind: 'awake-without-waking', against: 'timesAwake' };
  }
  return null;
}

function outOfOrder(diary: SleepDiary): DiaryProblem | null {
  let first: DiaryField | null = null;
  let before: DiaryField | null = null;
  for (const field of MOMENTS) {
    if (diary[field] === null) continue;
    if (before !== null && (minutesBetween(diary[before], diary[field]) ?? 0) < 0) {
      return { field, kind: 'earlier-than', against: before };
    }
    before = field;
    first ??= field;
    if ((minutesBetween(diary[first], diary[field]) ?? 0) > minutesInDay) {
      return { field, kind: 'longer-than-a-day', against: first };
    }
  }
  return null;
}

/** The minutes awake have to fit between trying to sleep (or going to bed) and waking (or getting up). */
function awakeTooLong(diary: SleepDiary): DiaryProblem | null {
  const from = diary.triedToSleepMs ?? diary.wentToBedMs;
  const windowMin = minutesBetween(from, diary.wokeForGoodMs ?? diary.gotUpMs);
  if (windowMin === null) return null;
  const against: DiaryField = diary.wokeForGoodMs === null ? 'gotUpMs' : 'wokeForGoodMs';
  const latencyMin = diary.minutesToFallAsleep ?? 0;
  if (latencyMin > windowMin) return { field: 'minutesToFallAsleep', kind: 'longer-than-the-night', against };
  if (latencyMin + (minutesAwake(diary) ?? 0) > windowMin) {
    return { field: 'minutesAwake', kind: 'longer-than-the-night', against };
  }
  return null;
}

function minutesBetween(fromMs: number | null, toMs: number | null): number | null {
  return fromMs === null || toMs === null ? null : (toMs - fromMs) / millisecondsInMinute;
}
