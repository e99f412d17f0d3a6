import type { Page } from 'puppeteer-core';
import type { browser as BrowserApi } from 'wxt/browser';
import type { BrowserKind, Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { openSite, type Site, type SitePage } from '../browsers/site.ts';
import { until } from '../browsers/until.ts';

declare const browser: typeof BrowserApi;

/** A browser with a site to read in it. Notes run nowhere until `allow`, so that a page can be seen without them first. */
export interface NotesBrowser {
  driver: Driver;
  site: Site;
  /** Gives the permission for all pages and waits until notes run there. */
  allow(): Promise<void>;
  /** A page of the site, in front. */
  read(path: string, host?: string): Promise<Page>;
  /** Waits until the text of the open card matches; answers with it. */
  cardWith(page: Page, text: RegExp): Promise<string>;
  cardGone(page: Page): Promise<void>;
  close(): Promise<void>;
}

/** `pages` may be added to later. */
export async function openNotes(kind: BrowserKind, pages: Record<string, string | SitePage>): Promise<NotesBrowser> {
  const site = await openSite(pages);
  const driver = await openBrowser(kind);
  return {
    driver,
    site,
    async allow() {
      await driver.grantHosts();
      await until('the notes to run on all pages', () =>
        driver.inExtension(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0),
      );
    },
    async read(path, host) {
      const page = await driver.openPage(site.url(path, host));
      await page.bringToFront();
      return page;
    },
    cardWith: (page, text) =>
      until(`a card with ${text}`, async () => {
        const said = await driver.closedRootText(page);
        return text.test(said) ? said : undefined;
      }),
    async cardGone(page) {
      await until('the card to go', async () => (await driver.closedRootText(page)) === '');
    },
    async close() {
      await driver.close();
      site.close();
    },
  };
}
