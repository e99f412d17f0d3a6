import { withConsent } from './consent.ts';
import type { RecordsDb } from './database.ts';
import { done, type Outcome, refused } from './outcome.ts';
import { DoseInput, FUTURE_TOLERANCE_MS } from './schemas.ts';
import type { Dose } from './types.ts';
import { validate } from './validate.ts';
import { newStamp, write } from './write.ts';

/**
 * Two presses of the same preset closer than this are one press that bounced. A double click lies under 500 ms on every
 * desktop's default; a second deliberate press a second later is a second dose.
 */
export const BOUNCE_MS = 600;

export interface Recorded {
  dose: Dose;
  /** True when this press was taken for the bounce of the one before and nothing new was stored. */
  bounced: boolean;
}

/**
 * Stores one dose. `nowMs` is the instant of the click, not of the write, so that a slow disk does not turn a double click into
 * two doses; the look for the earlier press and the write are one transaction, so that two windows cannot both write.
 */
export async function recordDose(db: RecordsDb, input: DoseInput, nowMs: number): Promise<Outcome<Recorded>> {
  const valid = validate(DoseInput, input);
  if (!valid.ok) return valid;
  if (valid.value.atMs > nowMs + FUTURE_TOLERANCE_MS) return refused('time-in-future', 'atMs');
  return write<Recorded>(db, () =>
    withConsent<Recorded>(db, async () => {
      const product = await db.products.get(valid.value.productId);
      if (!product || product.deletedAt !== null) return refused('product-missing', 'productId');
      const earlier = await samePress(db, valid.value.presetId, nowMs);
      if (earlier) return done({ dose: earlier, bounced: true });
      const dose: Dose = { ...newStamp(nowMs), ...valid.value };
      await db.doses.add(dose);
      return done({ dose, bounced: false });
    }),
  );
}

async function samePress(db: RecordsDb, presetId: string | null, nowMs: number): Promise<Dose | undefined> {
  if (presetId === null) return undefined;
  const close = await db.doses
    .where('createdAt')
    .between(nowMs - BOUNCE_MS, nowMs + BOUNCE_MS, false, false)
    .toArray();
  return close.find((dose) => dose.presetId === presetId && dose.deletedAt === null);
}
