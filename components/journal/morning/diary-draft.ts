import { clockMinutes } from '../../../utils/bedtime/last-clock-time.ts';
import { isZone } from '../../../utils/records/schemas.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { minutesOfTimeField, timeFieldOf } from '../../controls/clock-input.ts';
import { type ClockAnswers, MOMENTS, type Moment, placeAnswers } from './place-answers.ts';

export const COUNTS = ['minutesToFallAsleep', 'timesAwake', 'minutesAwake'] as const satisfies (keyof SleepDiary)[];
export type Count = (typeof COUNTS)[number];
/** Answers that are typed into a one-line field. */
export type Typed = Moment | Count;
export const TYPED: readonly Typed[] = [...MOMENTS, ...COUNTS];

/** What stands in the fields of the form; an empty text is an answer left blank. */
export type DiaryDraft = Record<Typed, string> &
  Pick<SleepDiary, 'quality' | 'note'> & {
    /** IANA zone that the clock times are meant in; `null` while nothing is typed. */
    zone: string | null;
  };

const EMPTY: DiaryDraft = {
  wentToBedMs: '',
  triedToSleepMs: '',
  minutesToFallAsleep: '',
  timesAwake: '',
  minutesAwake: '',
  wokeForGoodMs: '',
  gotUpMs: '',
  quality: null,
  note: '',
  zone: null,
};

/** A stored diary as the form shows it, in the zone that it was written in. */
export function draftOf(diary: SleepDiary | null): DiaryDraft {
  if (!diary) return EMPTY;
  const draft: DiaryDraft = { ...EMPTY, quality: diary.quality, note: diary.note, zone: diary.zone };
  for (const field of MOMENTS) draft[field] = clockOf(diary[field], diary.zone);
  for (const field of COUNTS) draft[field] = diary[field] === null ? '' : String(diary[field]);
  return draft;
}

/** Whether a stored value is what this form leaves behind. */
export function isDiaryDraft(value: unknown): value is DiaryDraft {
  if (typeof value !== 'object' || value === null) return false;
  const { quality, note, zone, ...typed } = { ...value } as Partial<Record<keyof DiaryDraft, unknown>>;
  const isQuality = quality === null || (typeof quality === 'number' && [1, 2, 3, 4, 5].includes(quality));
  const isPlace = zone === null || (typeof zone === 'string' && isZone(zone));
  return isQuality && isPlace && typeof note === 'string' && TYPED.every((field) => typeof typed[field] === 'string');
}

function clockOf(atMs: number | null, zone: string): string {
  return atMs === null ? '' : timeFieldOf(clockMinutes(atMs, zone));
}

interface DraftPlace {
  /** About when bed was to be expected, as `expectedBedMs` gives it. */
  bedMs: number;
  /** IANA zone of the answers. */
  zone: string;
  /** The diary that is being corrected. */
  stored: SleepDiary | null;
}

/**
 * The diary that a draft says. What is no number is `NaN`, for the checks to name. While no clock answer was touched, the stored
 * instants stay to the millisecond, whatever the bedtimes have become since.
 */
export function diaryOf(draft: DiaryDraft, { bedMs, zone, stored }: DraftPlace): SleepDiary {
  const shown = draftOf(stored);
  const untouched = stored?.zone === zone && MOMENTS.every((field) => draft[field] === shown[field]);
  const answers = Object.fromEntries(MOMENTS.map((field) => [field, minutesOfTimeField(draft[field])])) as ClockAnswers;
  const placed = untouched ? stored : placeAnswers(answers, bedMs, zone);
  return {
    wentToBedMs: placed.wentToBedMs,
    triedToSleepMs: placed.triedToSleepMs,
    minutesToFallAsleep: countOf(draft.minutesToFallAsleep),
    timesAwake: countOf(draft.timesAwake),
    minutesAwake: countOf(draft.minutesAwake),
    wokeForGoodMs: placed.wokeForGoodMs,
    gotUpMs: placed.gotUpMs,
    quality: draft.quality,
    note: draft.note,
    zone,
  };
}

function countOf(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
