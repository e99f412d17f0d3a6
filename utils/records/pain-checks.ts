import { withConsent } from './consent.ts';
import type { RecordsDb } from './database.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { FUTURE_TOLERANCE_MS, PainCheckInput } from './schemas.ts';
import type { PainCheck } from './types.ts';
import { validate } from './validate.ts';
import { newStamp, write } from './write.ts';

/** Stores one weekly pain check. All three answers are needed, each 0-10; every one that is missing is named. */
export async function savePainCheck(db: RecordsDb, input: PainCheckInput, nowMs: number): Promise<Outcome<PainCheck>> {
  const valid = validate(PainCheckInput, input);
  if (!valid.ok) return valid;
  if (valid.value.atMs > nowMs + FUTURE_TOLERANCE_MS) return refused('time-in-future', 'atMs');
  return write(db, () =>
    withConsent(db, async () => {
      const check: PainCheck = { ...newStamp(nowMs), ...valid.value };
      await db.painChecks.add(check);
      return done(check);
    }),
  );
}

/** The live pain check that is about the latest week, `null` when there is none. */
export async function lastPainCheck(db: RecordsDb): Promise<PainCheck | null> {
  const last = await db.painChecks
    .orderBy('atMs')
    .reverse()
    .filter(({ deletedAt }) => deletedAt === null)
    .first();
  return last ?? null;
}
