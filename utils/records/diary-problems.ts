import { measureDiary } from '../patterns/diary-measures.ts';
import type { Problem } from './outcome.ts';
import type { SleepDiary } from './types.ts';

/** The first pair of answers of a sleep diary that cannot both be so; none when all of them can. */
export function contradictionsIn(diary: SleepDiary): Problem[] {
  const measured = measureDiary(diary);
  if (measured.ok) return [];
  const { kind, field, against } = measured.problem;
  const goesAgainst = against === null ? {} : { against };
  if (kind === 'earlier-than') return [{ code: 'diary-order', field, ...goesAgainst }];
  return [{ code: kind === 'not-a-count' ? 'number-out-of-range' : kind, field, ...goesAgainst }];
}

/** Whether a sleep diary answers no question: it would be a night written down of which nothing is. */
export function isBlankDiary({ note, zone: _, ...answers }: SleepDiary): boolean {
  return note.trim() === '' && Object.values(answers).every((answer) => answer === null);
}
