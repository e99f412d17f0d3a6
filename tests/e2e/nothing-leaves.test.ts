import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Driver } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { openSite, type Site } from './browsers/site.ts';
import { until } from './browsers/until.ts';
import { PRESET, takeFirstSteps, zoneAtMidday } from './first-steps.ts';
import { liveDoses } from './stored.ts';

/** Chromium and Firefox ask their makers for lists and updates of their own; nobody else may be asked for. */
const BROWSER_MAKERS =
  /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|mozilla\.(org|com|net)|firefox\.com|localhost)$/;

describe.each(BROWSER_KINDS)('what leaves %s', (kind) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await openSite({
      '/': '<!doctype html><title>Page</title><p>Kratom relieves pain, says a page about mitragynine.',
    });
    driver = await openBrowser(kind, { grantHosts: true, timezone: zoneAtMidday(Date.now()) });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  it('is nothing, through first steps, a log, every page of the journal, and a page with notes', async () => {
    const welcome = await takeFirstSteps(driver, { windDownHours: 4 });
    await welcome.close();
    const page = await driver.openPage(site.url('/'));
    await until('marks', () => page.evaluate(() => CSS.highlights.size));
    const popup = await driver.openPopup(page);
    await popup.click(PRESET);
    await until('the dose', async () => (await liveDoses(driver)).length === 1);
    await popup.close();
    await driver.killBackground();
    const journal = await driver.openExtensionPage('journal.html#/today');
    await journal.waitFor({ role: 'navigation', name: 'Journal' });
    const addresses = await journal.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => link.hash),
    );
    expect(addresses.length).toBeGreaterThan(5);
    for (const hash of addresses) {
      await journal.evaluate((to) => {
        location.hash = to;
      }, hash);
      await journal.waitFor({ role: 'heading', name: /./ });
    }
    expect(await driver.requests()).toEqual([]);
    expect(driver.hostsAsked().filter((host) => !BROWSER_MAKERS.test(host))).toEqual([]);
    expect(site.asked().filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual([]);
  });

  it('could be nothing: the browser refuses a request from a page of the extension', async () => {
    const journal = await driver.openExtensionPage('journal.html#/today');
    const ways = await journal.evaluate(async (address: string) => {
      const sent = await fetch(address).then(
        () => 'went out',
        () => 'refused',
      );
      const drawn = await new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('went out');
        image.onerror = () => resolve('refused');
        image.src = `${address}image.png`;
      });
      return [sent, drawn];
    }, site.url('/leak/'));
    expect(ways).toEqual(['refused', 'refused']);
    expect(site.asked().filter((path) => path.startsWith('/leak'))).toEqual([]);
  });
});
