import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Driver, type ExtensionTab, type Theme } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { PRESET, takeFirstSteps, zoneAtMidday } from './first-steps.ts';
import { liveDoses } from './stored.ts';

declare const axe: { run(root: Document, options: object): Promise<AxeResults> };

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const THEMES: Theme[] = ['light', 'dark'];

/** One line for each element that breaks a rule of axe-core. */
async function violations(tab: ExtensionTab): Promise<string[]> {
  await tab.page.bringToFront();
  if (!(await tab.evaluate(() => 'axe' in globalThis))) await tab.page.evaluate(AXE);
  return tab.evaluate(async () => {
    const results = await axe.run(document, { resultTypes: ['violations'] });
    return results.violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
    );
  });
}

async function inBothThemes(tab: ExtensionTab, what: string): Promise<void> {
  for (const theme of THEMES) {
    await tab.setTheme(theme);
    await until(
      `the ${theme} theme`,
      async () => (await tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)) === (theme === 'dark'),
    );
    expect(await violations(tab), `${what}, ${theme}`).toEqual([]);
  }
}

describe.each(BROWSER_KINDS)('axe in %s', (kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openBrowser(kind, { timezone: zoneAtMidday(Date.now()) });
  });
  afterAll(() => driver?.close());

  it('finds nothing on the welcome page and the popup before consent', async () => {
    const welcome = await driver.openExtensionPage('welcome.html');
    await welcome.waitFor({ role: 'checkbox', name: /./ });
    await inBothThemes(welcome, 'welcome');
    await welcome.close();
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor({ role: 'button', name: 'Open the first steps' });
    await inBothThemes(popup, 'popup before consent');
    await popup.close();
  });

  it('finds nothing on the welcome page after the first steps', async () => {
    const welcome = await takeFirstSteps(driver, { windDownHours: 6 });
    await inBothThemes(welcome, 'welcome with a button');
    await welcome.close();
  });

  it('finds nothing on the popup: at rest, with a dose just logged inside the wind-down, with its form open', async () => {
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor(PRESET);
    await inBothThemes(popup, 'popup at rest');
    await popup.click(PRESET);
    await until('the dose', async () => (await liveDoses(driver)).length === 1);
    await popup.waitForText('Logged all the same.');
    await inBothThemes(popup, 'popup after a log');
    await popup.evaluate(() => document.querySelector('summary')?.click());
    await popup.waitFor({ role: 'button', name: 'Log dose' });
    await inBothThemes(popup, 'popup with its form open');
    await popup.click({ role: 'button', name: 'Change tonight' });
    await popup.waitFor({ role: 'button', name: 'Set' });
    await inBothThemes(popup, 'popup changing tonight');
    await popup.close();
  });

  it('finds nothing on any page of the journal', async () => {
    const journal = await driver.openExtensionPage('journal.html#/today');
    await journal.waitFor({ role: 'navigation', name: 'Journal' });
    const pages = await journal.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('nav a')].map((link) => link.hash),
    );
    expect(pages.length).toBeGreaterThan(5);
    for (const hash of [...pages, '#/guide/kratom']) {
      await journal.evaluate((to) => {
        location.hash = to;
      }, hash);
      await until(`${hash} to show`, () => journal.evaluate(() => document.querySelector('main h1') !== null));
      await inBothThemes(journal, hash);
    }
    await journal.close();
  });
});
