import { tellPage } from '../browser/send.ts';
import { allowedSites, registerPageScript, startInTab } from '../browser/sites.ts';
import { loadedTabs } from '../browser/tabs.ts';
import type { RecordsDb } from '../records/database.ts';
import { readSettings, saveSettings } from '../records/settings.ts';

/**
 * Brings the browser's registration in line with the person's settings and permissions; run at every start and after every
 * change of either. Open tabs follow at once: notes start where they are allowed now and end where they are not.
 */
export function syncPageNotes(db: RecordsDb, openTabsToo: boolean): Promise<void> {
  // One at a time, each with what is stored when its turn comes: of two that overlap, the older could undo the younger.
  const mine = lastTurn.then(() => sync(db, openTabsToo));
  lastTurn = mine.catch(() => {});
  return mine;
}

let lastTurn: Promise<void> = Promise.resolve();

async function sync(db: RecordsDb, openTabsToo: boolean): Promise<void> {
  const { pageNotes } = await readSettings(db);
  const matches = pageNotes.on ? await allowedSites() : [];
  await registerPageScript(matches, pageNotes.offHosts);
  if (!openTabsToo) return;
  for (const tab of await loadedTabs()) {
    const off =
      tab.host === null ||
      pageNotes.offHosts.includes(tab.host) ||
      !matches.some((match) => covers(match, tab.host ?? ''));
    if (off) await tellPage(tab.id, { type: 'stop' });
    else await startInTab(tab.id);
  }
}

/** The person has just allowed sites in the browser's own question, wherever it was asked: notes are on. */
export async function sitesAllowed(db: RecordsDb, nowMs: number): Promise<void> {
  await saveSettings(db, ({ pageNotes }) => ({ pageNotes: { ...pageNotes, on: true } }), nowMs);
  await syncPageNotes(db, true);
}

/** Whether a match pattern (any host, a host, or a domain with its subdomains) covers a host. */
export function covers(match: string, host: string): boolean {
  const pattern = /^(?:\*|https?):\/\/([^/]+)\//.exec(match)?.[1];
  if (pattern === undefined) return false;
  if (pattern === '*') return true;
  if (pattern.startsWith('*.')) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
  return host === pattern.replace(/:\d+$/, '');
}
