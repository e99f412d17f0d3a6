import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as BrowserApi } from 'wxt/browser';
import { BROWSER_KINDS, type Driver, type ExtensionTab } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { CONSENT, clockIn, PRESET, zoneAtMidday } from './first-steps.ts';
import { everythingStored, storedDoses } from './stored.ts';

declare const browser: typeof BrowserApi;

/** One after another, as a person goes through them; each needs the one before. */
describe.each(BROWSER_KINDS)('the first run in %s', (kind) => {
  let driver: Driver;
  let welcome: ExtensionTab;
  beforeAll(async () => {
    driver = await openBrowser(kind, { timezone: zoneAtMidday(Date.now()) });
  });
  afterAll(() => driver?.close());

  it('opens the welcome page by itself', async () => {
    welcome = await driver.waitForTab('/welcome.html');
    await welcome.waitForText('A quiet notebook for doses, pain and nights.');
  });

  it('says nothing on the badge yet', async () => {
    expect((await driver.badge()).text).toBe('');
  });

  it('offers no way to log before consent, and stores nothing about doses', async () => {
    const popup = await driver.openPopup();
    await popup.waitFor({ role: 'button', name: 'Open the first steps' });
    expect(await popup.count({ role: 'button', name: /^Log/ })).toBe(0);
    await popup.close();
    await driver.runCommand('log-last-preset');
    expect(await welcome.count({ role: 'button', name: 'Keep as a button' })).toBe(0);
    const stored = await everythingStored(driver);
    for (const table of ['doses', 'products', 'presets', 'nights', 'painChecks'])
      expect(stored[table] ?? [], table).toEqual([]);
  });

  it('keeps the journal shut until consent is given, and says why', async () => {
    await welcome.click({ role: 'button', name: 'Open the notebook' });
    await welcome.waitForText('Step 1 is not ticked yet.');
  });

  it('takes the consent', async () => {
    await welcome.click(CONSENT);
    await welcome.waitFor({ role: 'button', name: 'Keep as a button' });
    await until('the consent to be stored', async () => {
      const [settings] = (await everythingStored(driver)).settings as { consentAt: number | null }[];
      return settings?.consentAt;
    });
  });

  it('takes a bedtime, and the badge counts to it', async () => {
    const bedtime = await clockIn(welcome, 5 * 60 + 30);
    await welcome.evaluate((clock) => {
      const field = document.querySelector<HTMLInputElement>('input[type="time"]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, clock);
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    }, bedtime);
    await welcome.waitForText('Kept.');
    await until('the badge to count', async () => (await driver.badge()).text === '5h');
    expect((await driver.badge()).title).toMatch(/^Bedtime .+, in 5 hours \d+ minutes?\.$/);
  });

  it('refuses a button without an amount, in words, and keeps what was typed', async () => {
    await welcome.fill({ role: 'textbox', name: 'What' }, 'Green powder');
    await welcome.click({ role: 'button', name: 'Keep as a button' });
    await welcome.waitForText(/Amount: .+\. Write /);
    expect(await welcome.evaluate(() => document.querySelector<HTMLInputElement>('input[placeholder]')?.value)).toBe(
      'Green powder',
    );
  });

  it('takes a button in the person’s own words', async () => {
    await welcome.fill({ role: 'textbox', name: 'Amount' }, '2');
    await welcome.click({ role: 'button', name: 'Keep as a button' });
    await welcome.waitForText('2 g');
    const popup = await driver.openPopup();
    await popup.waitFor(PRESET);
    await popup.close();
  });

  it('asks the browser for pages only on a click, and has the permission after it', async () => {
    const has = () =>
      driver.inExtension(() => browser.permissions.contains({ origins: ['https://*/*', 'http://*/*'] }));
    expect(await has()).toBe(false);
    await welcome.click({ role: 'button', name: 'Allow on all pages' });
    await welcome.waitForText('Notes run on the pages you have allowed.');
    expect(await has()).toBe(true);
    // The background registers them a moment after the permission.
    await until('the notes to be registered', async () => {
      const registered = await driver.inExtension(() => browser.scripting.getRegisteredContentScripts());
      return registered.length === 1;
    });
  });

  it('opens the journal at the end', async () => {
    await welcome.click({ role: 'button', name: 'Open the notebook' });
    const journal = await driver.waitForTab('/journal.html');
    await journal.waitFor({ role: 'navigation', name: 'Journal' });
    expect(await storedDoses(driver)).toEqual([]);
  });

  it('went without an error', async () => {
    expect(await driver.consoleErrors()).toEqual([]);
  });
});
