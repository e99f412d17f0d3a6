import type { Page } from 'puppeteer-core';
import type { BrowserKind, Driver } from '../browsers/driver.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { openSite, type Site, type SitePage } from '../browsers/site.ts';
import { until } from '../browsers/until.ts';

const ALLOW = { role: 'button', name: 'Allow on all pages' };

/** A browser with a site to read in it. Notes run nowhere until `allow`, so that a page can be seen without them first. */
export interface NotesBrowser {
  driver: Driver;
  site: Site;
  /** Lets notes run on all pages, as a person does on the welcome page. */
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
  const driver = await openBrowser(kind, { grantHosts: true });
  return {
    driver,
    site,
    async allow() {
      const welcome = await driver.openExtensionPage('welcome.html');
      await welcome.click(ALLOW);
      await welcome.waitForText('Notes run on the pages you have allowed.');
      await welcome.close();
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
