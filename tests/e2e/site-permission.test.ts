import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as BrowserApi } from 'wxt/browser';
import { BROWSER_KINDS, type Driver } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { openSite, type Site } from './browsers/site.ts';
import { until } from './browsers/until.ts';

declare const browser: typeof BrowserApi;

const SHOW = { role: 'button', name: 'Show notes on this page' };
const ALWAYS = { role: 'button', name: 'Always on this site' };

describe.each(BROWSER_KINDS)('the permission for pages in %s', (kind) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await openSite({ '/': '<!doctype html><title>Page</title><p>Some words on kratom.</p>' });
    driver = await openBrowser(kind);
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });
  /** The background follows a new permission in its own time. */
  const runsOn = (match: string) =>
    until(`the notes to be registered for ${match}`, () =>
      driver.inExtension(async (wanted) => {
        const scripts = await browser.scripting.getRegisteredContentScripts();
        return scripts.some((script) => script.matches?.includes(wanted));
      }, match),
    );
  /** A page on which the notes have begun by themselves. */
  const markedPage = async (host?: string) => {
    const page = await driver.openPage(site.url('/', host));
    await until('marks', () => page.evaluate(() => CSS.highlights.size));
    return page;
  };
  const origins = () => driver.inExtension(async () => (await browser.permissions.getAll()).origins);

  it('is not there at first, and the toolbar button lends the page in front', async () => {
    expect(await origins()).toEqual([]);
    const popup = await driver.openPopup(await driver.openPage(site.url('/')));
    await popup.click(SHOW);
    await popup.waitForText(/On this page: 1 mention/);
    expect(await origins()).toEqual([]);
    await popup.close();
  });

  it('is asked for one site by a click, and for no other', async () => {
    const popup = await driver.openPopup(await driver.openPage(site.url('/')));
    await popup.click(SHOW);
    await popup.click(ALWAYS);
    await until('the permission', async () => (await origins())?.length);
    expect((await origins())?.toSorted()).toEqual(['http://localhost/*', 'https://localhost/*']);
    await popup.close().catch(() => {});
  });

  it('is not asked for again where it was given, for the site or for all', async () => {
    await runsOn('http://localhost/*');
    const popup = await driver.openPopup(await markedPage());
    await popup.waitForText(/On this page: 1 mention/);
    expect(await popup.count(ALWAYS)).toBe(0);
    await popup.close();
    await driver.grantHosts();
    await runsOn('http://*/*');
    const other = await driver.openPopup(await markedPage('other'));
    await other.waitForText(/On this page: 1 mention/);
    expect(await other.count(ALWAYS)).toBe(0);
    await other.close();
  });

  it('ends the notes when it is taken back', async () => {
    await driver.revokeHosts();
    const page = await driver.openPage(site.url('/', 'another'));
    const popup = await driver.openPopup(page);
    await popup.waitFor(SHOW);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await popup.close();
  });
});
