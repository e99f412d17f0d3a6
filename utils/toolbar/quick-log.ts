import type { RecordsDb } from '../records/database.ts';
import { type Outcome, refused } from '../records/outcome.ts';
import { lastPreset, type PresetWithProduct, readShelf } from '../records/queries.ts';
import { type Recorded, recordDose } from '../records/record-dose.ts';

/** One press of a preset, wherever it was made: popup button, keyboard, menu. */
export function logPreset(
  db: RecordsDb,
  { preset, product }: PresetWithProduct,
  nowMs: number,
  zone: string,
): Promise<Outcome<Recorded>> {
  return recordDose(
    db,
    { productId: product.id, presetId: preset.id, amount: preset.amount, atMs: nowMs, zone },
    nowMs,
  );
}

/** The preset pressed last, once more. Refuses when there is none yet. */
export async function logLastPreset(db: RecordsDb, nowMs: number, zone: string): Promise<Outcome<Recorded>> {
  const quick = await lastPreset(db);
  return quick ? logPreset(db, quick, nowMs, zone) : refused('product-missing', 'preset');
}

/** A preset by its id, from a menu that may be older than the presets. */
export async function logPresetById(
  db: RecordsDb,
  presetId: string,
  nowMs: number,
  zone: string,
): Promise<Outcome<Recorded>> {
  const { presets } = await readShelf(db);
  const quick = presets.find(({ preset }) => preset.id === presetId);
  return quick ? logPreset(db, quick, nowMs, zone) : refused('product-missing', 'preset');
}
