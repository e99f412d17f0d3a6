import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Driver, type ExtensionTab } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { PRESET, takeFirstSteps, zoneAtMidday } from './first-steps.ts';
import { goTo, logOne } from './notebook.ts';
import { everythingStored } from './stored.ts';

const PAGES = ['Today', 'Morning', 'History', 'Patterns', 'Safety', 'Guide', 'Settings', 'Help now'];
const MARK = { role: 'complementary', name: 'Sample data' };
const REMOVE = { role: 'button', name: 'Remove sample data' };

const databases = (driver: Driver) =>
  driver.inExtension(async () => (await indexedDB.databases()).map(({ name }) => name).sort());

describe.each(BROWSER_KINDS)('the sample diary in %s', (kind) => {
  let driver: Driver;
  let tab: ExtensionTab;
  let own: Awaited<ReturnType<typeof everythingStored>>;
  beforeAll(async () => {
    driver = await openBrowser(kind, { timezone: zoneAtMidday(Date.now()) });
    await (await takeFirstSteps(driver)).close();
    tab = await driver.openExtensionPage('journal.html#/today');
    await logOne(driver, tab);
    own = await everythingStored(driver);
  });
  afterAll(() => driver?.close());

  it('is entered from Settings, and marked on every page', async () => {
    await goTo(tab, 'Settings');
    await tab.click({ role: 'link', name: 'Look around with sample data' });
    await tab.waitFor(MARK);
    for (const page of PAGES) {
      await goTo(tab, page);
      await tab.waitFor({ role: 'heading', name: /./ });
      expect(await tab.count(MARK), page).toBe(1);
    }
  });

  it('says on Patterns what its nights show', async () => {
    await goTo(tab, 'Patterns');
    await tab.waitForText(/On the \d+ nights with a dose|there is no clear difference/);
  });

  it('takes what is tried out in it for itself, and leaves the own records and the popup alone', async () => {
    await goTo(tab, 'Today');
    await tab.click({ role: 'button', name: /^Log Capsules/ });
    await tab.waitForText(/^Logged /m);
    expect(await everythingStored(driver)).toEqual(own);
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor(PRESET);
    expect(await popup.text()).not.toContain('Capsules');
    await popup.close();
  });

  it('is gone with one click, and the own records are as they were', async () => {
    await tab.page.bringToFront();
    await tab.click(REMOVE);
    await tab.waitFor({ role: 'heading', name: 'Settings' });
    await tab.waitFor({ role: 'link', name: 'Look around with sample data' });
    await until('the sample to be gone', async () => (await databases(driver)).join() === 'nightleaf');
    expect(await tab.count(MARK)).toBe(0);
    expect(await everythingStored(driver)).toEqual(own);
    await goTo(tab, 'History');
    await tab.waitForText('1 record');
    expect(await driver.consoleErrors()).toEqual([]);
  });
});
