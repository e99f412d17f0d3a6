import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { fellAsleepMs, measureDiary } from '../../../utils/patterns/diary-measures.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';

const HALF_HOUR_MS = 30 * millisecondsInMinute;
/** Around the expected bed: the evening with most of a wind-down before it, a long night and breakfast after it. */
const EVENING_MS = 6 * millisecondsInHour;
const MORNING_MS = 10.5 * millisecondsInHour;

export interface Stretch {
  fromMs: number;
  toMs: number;
}

/** A night as a bar. What the answers do not say is not in it. */
export interface NightBar {
  bedMs: number | null;
  upMs: number | null;
  /** From bed until up, when both are known. */
  inBed: Stretch | null;
  /** Trying to sleep and waking for good, where no other edge shows them. */
  edgesMs: number[];
  /** Where asleep, with the waking spread evenly: when in the night it came is not asked. */
  asleep: Stretch[];
  /** From falling asleep until waking, when how long the waking was is not known. */
  sleepOrWaking: Stretch | null;
}

export function nightBar(diary: SleepDiary): NightBar {
  const { wentToBedMs: bedMs, triedToSleepMs, wokeForGoodMs, gotUpMs: upMs } = diary;
  const edgesOf = (...moments: (number | null)[]) =>
    moments.filter((atMs) => atMs !== null).filter((atMs) => atMs !== bedMs && atMs !== upMs);
  // Answers that go against each other make no picture; their own marks still show where each of them lies.
  const measured = measureDiary(diary);
  if (!measured.ok) {
    const edgesMs = edgesOf(triedToSleepMs, wokeForGoodMs);
    return { bedMs, upMs, inBed: null, edgesMs, asleep: [], sleepOrWaking: null };
  }

  const { latencyMin, wakeAfterOnsetMin } = measured.measures;
  const onsetMs = fellAsleepMs(diary, latencyMin);
  const night = onsetMs === null || wokeForGoodMs === null ? null : { fromMs: onsetMs, toMs: wokeForGoodMs };
  return {
    bedMs,
    upMs,
    inBed: bedMs === null || upMs === null ? null : { fromMs: bedMs, toMs: upMs },
    edgesMs: edgesOf(triedToSleepMs, night ? null : wokeForGoodMs),
    asleep: night && wakeAfterOnsetMin !== null ? broken(night, wakeAfterOnsetMin, diary.timesAwake) : [],
    sleepOrWaking: wakeAfterOnsetMin === null ? night : null,
  };
}

/** The night in equal pieces of sleep with equal wakings between them; one waking where their number is not known. */
function broken(night: Stretch, awakeMin: number, timesAwake: number | null): Stretch[] {
  const wakings = awakeMin === 0 ? 0 : Math.max(timesAwake ?? 1, 1);
  const gapMs = wakings === 0 ? 0 : (awakeMin * millisecondsInMinute) / wakings;
  const pieceMs = (night.toMs - night.fromMs - wakings * gapMs) / (wakings + 1);
  return Array.from({ length: wakings + 1 }, (_, piece) => {
    const fromMs = night.fromMs + piece * (pieceMs + gapMs);
    return { fromMs, toMs: fromMs + pieceMs };
  }).filter(({ fromMs, toMs }) => toMs > fromMs);
}

/** What the picture spans, in whole half hours: the usual evening and morning, and every answer with room for its word. */
export function barSpan(expectedBedMs: number, diary: SleepDiary): Stretch {
  const { wentToBedMs, triedToSleepMs, wokeForGoodMs, gotUpMs } = diary;
  const moments = [wentToBedMs, triedToSleepMs, wokeForGoodMs, gotUpMs].filter((atMs) => atMs !== null);
  const fromMs = Math.min(expectedBedMs - EVENING_MS, ...moments.map((atMs) => atMs - millisecondsInHour));
  const toMs = Math.max(expectedBedMs + MORNING_MS, ...moments.map((atMs) => atMs + millisecondsInHour));
  return {
    fromMs: Math.floor(fromMs / HALF_HOUR_MS) * HALF_HOUR_MS,
    toMs: Math.ceil(toMs / HALF_HOUR_MS) * HALF_HOUR_MS,
  };
}
