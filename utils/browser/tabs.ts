import { browser } from './browser.ts';

export interface OpenTab {
  id: number;
  /** `null` where the browser does not show us the address. */
  host: string | null;
  isPrivate: boolean;
}

type BrowserTab = { id?: number | undefined; url?: string | undefined; incognito: boolean };

const toOpenTab = ({ id, url, incognito }: BrowserTab): OpenTab[] =>
  id === undefined
    ? []
    : [{ id, host: url && /^https?:/.test(url) ? new URL(url).hostname : null, isPrivate: incognito }];

/** The tab in front of the person. */
export async function activeTab(): Promise<OpenTab | null> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true });
  return tabs.flatMap(toOpenTab)[0] ?? null;
}

/** Tabs that are loaded; sleeping ones get the script when they wake. */
export async function loadedTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return tabs.flatMap(toOpenTab);
}

/** A tab as it is by now, `null` when it has gone. */
export async function tabNow(id: number): Promise<OpenTab | null> {
  try {
    return toOpenTab(await browser.tabs.get(id))[0] ?? null;
  } catch {
    return null;
  }
}

/** @param path inside the extension, e.g. `/journal.html#/guide/strains`. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export const ownPageUrl = (path: string): string => browser.runtime.getURL(path);

/** Whether this document of ours stands in a private window; Firefox opens no database there. */
export const isPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;
