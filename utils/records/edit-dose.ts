import type { RecordsDb } from './database.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { DoseInput, FUTURE_TOLERANCE_MS } from './schemas.ts';
import type { Dose } from './types.ts';
import { validate } from './validate.ts';
import { touched, write } from './write.ts';

export type DoseChange = Partial<Omit<DoseInput, 'presetId'>>;

/** Changes the named fields of one dose; what is not named stays. */
export async function editDose(db: RecordsDb, id: string, change: DoseChange, nowMs: number): Promise<Outcome<Dose>> {
  return write(db, async () => {
    const dose = await db.doses.get(id);
    // A dose that was deleted in another window has to be brought back before it can be changed.
    if (!dose || dose.deletedAt !== null) return refused('not-found', 'id');
    const valid = validate(DoseInput, { ...dose, ...change });
    if (!valid.ok) return valid;
    // Only a time that is being set is held against the clock: the clock itself may have been put back since.
    if (change.atMs !== undefined && valid.value.atMs > nowMs + FUTURE_TOLERANCE_MS)
      return refused('time-in-future', 'atMs');
    const next: Dose = { ...dose, ...valid.value, ...touched(dose, nowMs) };
    await db.doses.put(next);
    return done(next);
  });
}

/** The fields that a change names, as they stood; a time that was not set is not set back, since the clock may have moved since. */
export function asItWas(dose: Dose, change: DoseChange): DoseChange {
  const { productId, amount, painBefore, painAfter, note, atMs } = dose;
  return { productId, amount, painBefore, painAfter, note, ...(change.atMs === undefined ? {} : { atMs }) };
}
