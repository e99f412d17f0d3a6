import { contradictionsIn } from '../../../utils/records/diary-problems.ts';
import type { Problem } from '../../../utils/records/outcome.ts';
import { FUTURE_TOLERANCE_MS } from '../../../utils/records/schemas.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { MOMENTS } from './place-answers.ts';

/** Why a diary is not kept: the answer to look at, and the one that it goes against. */
export interface DiaryFault {
  code: Problem['code'] | 'not-yet' | 'half-typed';
  /** A field of the diary; empty for what is about none of them. */
  field: string;
  against: string | null;
}

/** What makes the answers impossible, before anything is written: a moment that has not come, or two that go against each other. */
export function diaryFaults(diary: SleepDiary, nowMs: number): DiaryFault[] {
  const ahead = MOMENTS.filter((field) => (diary[field] ?? 0) > nowMs + FUTURE_TOLERANCE_MS);
  if (ahead.length > 0) return ahead.map((field) => ({ code: 'not-yet', field, against: null }));
  return contradictionsIn(diary).map(faultOf);
}

/** A refusal of the records in the same shape. */
export const faultOf = ({ code, field, against }: Problem): DiaryFault => ({ code, field, against: against ?? null });
