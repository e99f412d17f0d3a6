import type { RecordsDb } from './database.ts';
import type { Outcome } from './outcome.ts';
import { saveSettings } from './settings.ts';
import type { Settings } from './types.ts';

/** The person agrees to keep health notes on this device. Before it, `recordDose` refuses. */
export function giveConsent(db: RecordsDb, nowMs: number): Promise<Outcome<Settings>> {
  return saveSettings(db, { consentAt: nowMs }, nowMs);
}
