import type { Page } from 'puppeteer-core';

/**
 * What a test may do with a browser that has the extension loaded: the same words for Chromium and Firefox. The tricks that
 * make them true live in `chromium.ts` and `firefox.ts`; `open-browser.ts` chooses.
 */

export const BROWSER_KINDS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSER_KINDS)[number];

export type Theme = 'light' | 'dark';

export interface OpenOptions {
  /** Start with the optional permission for all http and https pages already given. Default `false`. */
  grantHosts?: boolean;
  /** IANA zone for every part of the browser, the background included. Default: the machine's. */
  timezone?: string;
  /** Language tag of the browser's interface, e.g. `en-GB`. Default `en-US`. */
  locale?: string;
  /** Folder of the built extension. Default: `.output/chrome-mv3` or `.output/firefox-mv3`. */
  extensionDir?: string;
  /** How large the screen is (Chromium without a window only), e.g. `1280x1024`. Default: 800x600, on which a popup has little room. */
  screen?: string;
  /** Show a window. Default `false`. */
  headful?: boolean;
  /** A profile to keep (Chromium only); default: a fresh one, removed on close. */
  profileDir?: string;
}

/** Arguments and answers cross as JSON, so only plain values come and go. The function must not use anything around it. */
export type InPage = <A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A) => Promise<Awaited<R>>;

/** A role from ARIA and an accessible name: a string must match whole, a pattern anywhere. */
export interface Named {
  role: string;
  name: string | RegExp;
}

export interface ClickOptions {
  /** 2 is a real double click: two presses with nothing in between. Default 1. */
  times?: 1 | 2;
}

/** One of the extension's own documents: a tab of it, or the popup that the toolbar button opens. Everything waits up to ten seconds. */
export interface Surface {
  evaluate: InPage;
  /** Waits until there is exactly one such element, brings it into view and clicks its middle with the mouse. */
  click(what: Named, options?: ClickOptions): Promise<void>;
  /** Puts a value into a field the way a person's typing would end up, input and change events included. */
  fill(what: Named, value: string): Promise<void>;
  /** How many such elements there are now, hidden ones left out. */
  count(what: Named): Promise<number>;
  /** Waits for at least one such element, or for none with `gone`. */
  waitFor(what: Named, options?: { gone?: boolean }): Promise<void>;
  /** The text of the document as a person sees it. */
  text(): Promise<string>;
  /** Waits until `text()` holds this. */
  waitForText(expected: string | RegExp): Promise<void>;
  /** Answers `prefers-color-scheme`. */
  setTheme(theme: Theme): Promise<void>;
  /** PNG of the document; written to `path` when given. */
  screenshot(path?: string): Promise<Uint8Array>;
  /** `false` once the document is gone: the popup closed, the tab closed. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A tab of the extension. `page` is puppeteer's handle, for what `Surface` has no word for. */
export interface ExtensionTab extends Surface {
  page: Page;
}

export interface Badge {
  text: string;
  /** `#rrggbb` */
  colour: string;
  title: string;
}

export interface Driver {
  kind: BrowserKind;
  /** `chrome-extension://...` or `moz-extension://...`, without a slash at the end. */
  origin: string;
  /** The first tab, before anything was opened. */
  firstPage(): Promise<Page>;
  /** A tab with one of the extension's documents, e.g. `journal.html#today`. */
  openExtensionPage(path: string): Promise<ExtensionTab>;
  /** A tab with a page of the web. */
  openPage(url: string): Promise<Page>;
  /** The real popup, opened by the toolbar button over `over` (default: the tab last opened by `openPage`, or a blank one), so it has `activeTab` there. */
  openPopup(over?: Page): Promise<Surface>;
  /** The popup that the extension opens by itself, e.g. after a command that logs; waits for it. */
  waitForPopup(): Promise<Surface>;
  /** Waits for a tab whose address holds `part`, e.g. the one that a link opened. */
  waitForTab(part: string): Promise<ExtensionTab>;
  badge(): Promise<Badge>;
  /** The text inside a page's closed shadow roots, which no script of that page can read; empty when there is none. Brings the page to the front. */
  closedRootText(page: Page): Promise<string>;
  /** Calls `browser.*` from a document of the extension's origin that runs none of the extension's code. */
  inExtension: InPage;
  /** Stops the service worker or event page at once, as the browser does when it has been idle. The next event starts it again. */
  killBackground(): Promise<void>;
  /** Fires a keyboard command of the manifest. */
  runCommand(name: string): Promise<void>;
  grantHosts(): Promise<void>;
  revokeHosts(): Promise<void>;
  /** Errors logged or thrown in the extension's documents so far. Chromium: the worker's too. Firefox: only what was thrown there. */
  consoleErrors(): Promise<string[]>;
  /** Addresses that the extension's own documents and background asked for, its own files and `data:` left out. */
  requests(): Promise<string[]>;
  /** Hosts that anything in this browser asked the network for. Nothing gets out: a local proxy notes and refuses. */
  hostsAsked(): string[];
  close(): Promise<void>;
}

export const ALL_HOSTS = ['https://*/*', 'http://*/*'];
