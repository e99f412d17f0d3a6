import { browser } from './browser.ts';

export const ALL_SITES = ['https://*/*', 'http://*/*'];
const SCRIPT_ID = 'page-notes';
/** The first part of the page script, which runs wherever notes may. */
export const SCRIPT_FILE = 'page-notes.js';
const PAGE_SCRIPT = {
  id: SCRIPT_ID,
  js: [SCRIPT_FILE],
  runAt: 'document_idle' as const,
  allFrames: true,
  // Frames without an address of their own (srcdoc, about:blank) belong to the page that made them.
  matchOriginAsFallback: true,
  persistAcrossSessions: true,
};

/** The browser's own question; must be called straight from a click. True when the person allowed it. */
export const requestSites = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Sites that the person has allowed by the browser's permission, as match patterns. */
export async function allowedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => /^(\*|https?):\/\//.test(origin)).sort();
}

/** One host as the manifest's optional permissions spell it: a pattern with `*://` is wider than they are, and would never be given. */
export const originsOf = (host: string): string[] => [`https://${host}/*`, `http://${host}/*`];

/** Whether notes may already run on this host by themselves. */
export const isSiteAllowed = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(host) });

export const hasAllSites = (): Promise<boolean> => browser.permissions.contains({ origins: ALL_SITES });

/** Gives every site back to the browser, which may keep what an administrator has set: false then, and where there was none to give. */
export async function dropAllSites(): Promise<boolean> {
  const origins = await allowedSites();
  if (origins.length === 0) return false;
  try {
    return await browser.permissions.remove({ origins });
  } catch {
    return false;
  }
}

/**
 * Calls back when the person allows or takes back sites, here or in the browser's own settings, until the returned function is
 * called. `origins` are the match patterns that came or went.
 */
export function onSitesChanged(changed: (allowed: boolean, origins: string[]) => void): () => void {
  const added = ({ origins = [] }: { origins?: string[] }) => changed(true, origins);
  const removed = ({ origins = [] }: { origins?: string[] }) => changed(false, origins);
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}

/**
 * Has the browser run the page script on `matches` less `offHosts`, and nowhere when `matches` is empty. Without the permission a
 * registration would succeed and do nothing, so callers pass what `allowedSites` says.
 *
 * What stands is changed, never taken away and set up anew, and left alone when it says the same: a page that loads in between would
 * get no notes, and Chromium drops what it was about to run in loading pages at every change.
 */
export async function registerPageScript(matches: string[], offHosts: string[]): Promise<void> {
  const [standing] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (standing) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const excludeMatches = offHosts.map((host) => `*://${host}/*`);
  if (!standing) {
    const script = { ...PAGE_SCRIPT, matches, ...(excludeMatches.length > 0 ? { excludeMatches } : {}) };
    await browser.scripting.registerContentScripts([script]);
  } else if (!sameMembers(standing.matches, matches) || !sameMembers(standing.excludeMatches, excludeMatches)) {
    await browser.scripting.updateContentScripts([{ id: SCRIPT_ID, matches, excludeMatches }]);
  }
}

const sameMembers = (some: readonly string[] = [], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));
