import type { RecordsDb } from './database.ts';
import { type Outcome, refused } from './outcome.ts';
import { readSettings, saveSettings } from './settings.ts';
import type { Settings } from './types.ts';

/** The person agrees to keep health notes on this device. Before it, every act that writes such a note refuses. */
export function giveConsent(db: RecordsDb, nowMs: number): Promise<Outcome<Settings>> {
  return saveSettings(db, { consentAt: nowMs }, nowMs);
}

/** The person takes their agreement back. What is stored stays until they delete it; nothing new is added. */
export function withdrawConsent(db: RecordsDb, nowMs: number): Promise<Outcome<Settings>> {
  return saveSettings(db, { consentAt: null }, nowMs);
}

/** Runs what writes a health note, or refuses. Call it inside the act's own transaction. */
export async function withConsent<T>(db: RecordsDb, act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { consentAt } = await readSettings(db);
  return consentAt === null ? refused('no-consent', '') : act();
}
