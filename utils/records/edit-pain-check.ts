import type { RecordsDb } from './database.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { PainCheckInput } from './schemas.ts';
import type { PainCheck } from './types.ts';
import { validate } from './validate.ts';
import { touched, write } from './write.ts';

/** The three answers; when they were given stays. */
export type PainAnswers = Pick<PainCheck, 'pain' | 'enjoyment' | 'activity'>;

/** Changes the answers of one pain check. */
export function editPainCheck(
  db: RecordsDb,
  id: string,
  answers: PainAnswers,
  nowMs: number,
): Promise<Outcome<PainCheck>> {
  return write(db, async () => {
    const check = await db.painChecks.get(id);
    // One that was deleted in another window has to be brought back before it can be changed.
    if (!check || check.deletedAt !== null) return refused('not-found', 'id');
    const valid = validate(PainCheckInput, { ...check, ...answers });
    if (!valid.ok) return valid;
    const next: PainCheck = { ...check, ...valid.value, ...touched(check, nowMs) };
    await db.painChecks.put(next);
    return done(next);
  });
}
