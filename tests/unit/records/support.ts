import { giveConsent } from '../../../utils/records/consent.ts';
import { createRecordsDb, type RecordsDb } from '../../../utils/records/database.ts';
import type { Outcome } from '../../../utils/records/outcome.ts';
import { addProductWithPreset } from '../../../utils/records/products.ts';

export const NOW = Date.UTC(2026, 10, 19, 17, 48);
let made = 0;

/** A database of its own for each test. */
export function freshDb(): RecordsDb {
  made += 1;
  return createRecordsDb(`records-${made}`);
}

export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Consent and one button, `Green powder 2 g`. */
export async function withPowder(db: RecordsDb) {
  must(await giveConsent(db, NOW - 1000));
  const product = { label: 'Green powder', form: 'powder', unit: 'g' } as const;
  return must(await addProductWithPreset(db, product, { value: 2, unit: 'g' }, NOW - 900));
}

export const doseOf = (productId: string, more = {}) => ({
  productId,
  amount: { value: 2, unit: 'g' as const },
  atMs: NOW,
  zone: 'Europe/Berlin',
  ...more,
});
