import { startInTab } from '../browser/frames.ts';
import { inTurn } from '../browser/in-turn.ts';
import { stopPage } from '../browser/send.ts';
import { allowedSites, registerPageScript } from '../browser/sites.ts';
import { loadedTabs, type OpenTab, tabNow } from '../browser/tabs.ts';
import type { RecordsDb } from '../records/database.ts';
import type { Outcome } from '../records/outcome.ts';
import { readSettings, saveSettings } from '../records/settings.ts';
import type { Settings } from '../records/types.ts';

/**
 * Brings the browser's registration in line with the person's settings and permissions; run at every start and after every
 * change of either. Open tabs follow at once: notes start where they are allowed now and end where they are not.
 */
export function syncPageNotes(db: RecordsDb, openTabsToo: boolean): Promise<void> {
  return inTurn('page-notes', () => sync(db, openTabsToo));
}

async function sync(db: RecordsDb, openTabsToo: boolean): Promise<void> {
  const { pageNotes } = await readSettings(db);
  const matches = pageNotes.on ? await allowedSites() : [];
  await registerPageScript(matches, pageNotes.offHosts);
  if (!openTabsToo) return;
  const isOn = ({ host }: OpenTab) =>
    host !== null && !pageNotes.offHosts.includes(host) && matches.some((match) => covers(match, host));
  for (const tab of await loadedTabs()) {
    if (isOn(tab)) await startInTab(tab.id);
    else await stopInTab(tab.id, isOn);
  }
}

/** A tab may go on to another page before it hears of the stop, and the page that heard it may be one where notes are on. */
async function stopInTab(id: number, isOn: (tab: OpenTab) => boolean): Promise<void> {
  await stopPage(id);
  const now = await tabNow(id);
  if (now && isOn(now)) await startInTab(id);
}

/**
 * Stores that notes are on for `origins` (match patterns). A host that is allowed by its own name is no exception any more, for that
 * is the later word about it; allowing every page leaves the exceptions as they are.
 */
export function switchSitesOn(db: RecordsDb, origins: readonly string[], nowMs: number): Promise<Outcome<Settings>> {
  const named = origins.map(hostOf);
  return saveSettings(
    db,
    ({ pageNotes }) => ({
      pageNotes: { on: true, offHosts: pageNotes.offHosts.filter((host) => !named.includes(host)) },
    }),
    nowMs,
  );
}

/** The person has just allowed sites in the browser's own question, wherever it was asked: notes are on there. */
export async function sitesAllowed(db: RecordsDb, origins: readonly string[], nowMs: number): Promise<void> {
  await switchSitesOn(db, origins, nowMs);
  await syncPageNotes(db, true);
}

/** What stands for the host in a match pattern, without a port: `*`, `*.example` or `a.example`. */
const hostOf = (match: string): string | undefined =>
  /^(?:\*|https?):\/\/([^/]+)\//.exec(match)?.[1]?.replace(/:\d+$/, '');

/** Whether a match pattern (any host, a host, or a domain with its subdomains) covers a host. */
export function covers(match: string, host: string): boolean {
  const pattern = hostOf(match);
  if (pattern === undefined) return false;
  if (pattern === '*') return true;
  if (pattern.startsWith('*.')) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
  return host === pattern;
}
