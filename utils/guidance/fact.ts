import type { SourceKey } from './sources.ts';
import type { Fact, Grade } from './types.ts';

/** Month of the last pass over the sources; a fact checked later carries its own. */
export const REVIEWED = '2026-11';

/**
 * One row of a guidance table. `text` is written for a person (one sentence; two in a claim's note), `gradeWords` says what kind of
 * evidence it is, `sources` names two rows of `sources.ts` at most and none only for grade N.
 */
export function fact(
  grade: Grade,
  gradeWords: string,
  sources: readonly SourceKey[],
  text: string,
  reviewed: string = REVIEWED,
): Fact {
  return { text, grade, gradeWords, sources: [...sources], reviewed };
}
