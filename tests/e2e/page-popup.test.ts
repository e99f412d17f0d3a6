import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as BrowserApi } from 'wxt/browser';
import { BROWSER_KINDS, type Surface } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { extensionSwitch } from './page/extension-switch.ts';
import { type NotesBrowser, openNotes } from './page/notes-browser.ts';
import { waitForMarks } from './page/seen-by-page.ts';
import { framePages } from './page/text-cases.ts';

declare const browser: typeof BrowserApi;

const SHOW = { role: 'button', name: 'Show notes on this page' };

const LONG = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title><body style="font: 16px sans-serif">
  <p>Kratom is a tree. Some kratom is sold as powder, and kratom tea is made of it.</p>
  <p>It holds mitragynine.</p><div style="height: 4000px"></div>
  <p id="claim">Users say that kratom relieves chronic pain.</p></body></html>`;

/** What the list says: each group by its name, with the names of its buttons. */
function listOf(popup: Surface): Promise<Record<string, string[]>> {
  return popup.evaluate(() => {
    const details = document.querySelector<HTMLDetailsElement>('.page-list');
    if (details) details.open = true;
    const groups = [...document.querySelectorAll('.page-items ul')].map((list) => [
      document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      [...list.querySelectorAll('button')].map((button) => button.getAttribute('aria-label') ?? button.textContent),
    ]);
    return Object.fromEntries(groups);
  });
}

describe.each(BROWSER_KINDS)('“On this page” in %s', (kind) => {
  let notes: NotesBrowser;
  const pages: Record<string, string> = { '/long': LONG };
  beforeAll(async () => {
    notes = await openNotes(kind, pages);
    Object.assign(pages, framePages(notes.site.url('/inner', 'other')));
  });
  afterAll(() => notes?.close());

  const inFrames = (page: Page, least: number) =>
    until('marks in the frames', () =>
      page.evaluate(
        (wanted) =>
          [...document.querySelectorAll('iframe')].filter(({ contentWindow }) => {
            try {
              return (contentWindow as unknown as typeof globalThis).CSS.highlights.size > 0;
            } catch {
              return false;
            }
          }).length >= wanted,
        least,
      ),
    );

  it('lends the page in front with the frames of its own site, where nothing was allowed', async () => {
    const page = await notes.read('/framed');
    const popup = await notes.driver.openPopup(page);
    await popup.click(SHOW);
    await popup.waitForText('On this page: 4 mentions, 1 claim to check');
    await popup.close();
    await page.close();
  });

  it('counts what all frames hold once every page is allowed, and leads into them', async () => {
    await notes.allow();
    const page = await notes.read('/framed');
    await inFrames(page, 2);
    const popup = await notes.driver.openPopup(page);
    await popup.waitForText('On this page: 5 mentions, 2 claims to check');
    expect(Object.keys(await listOf(popup))).toEqual([
      'Kratom relieves pain: 2',
      'Names of the plant: 4',
      'Alkaloids: 1',
    ]);
    await popup.click({ role: 'button', name: /^mitragynine: Some mitragynine in here/ });
    await until('the focus in the card of that frame', () =>
      page.evaluate(() => {
        const focused = document.querySelector<HTMLIFrameElement>('#srcdoc')?.contentDocument?.activeElement;
        return focused?.parentElement?.localName === 'html' && focused.localName === 'div';
      }),
    );
    await page.close();
  });

  it('lists by kind, names each item by its sentence, scrolls to the one that is pressed and opens its card', async () => {
    const page = await notes.read('/long');
    await waitForMarks(page, 2);
    const popup = await notes.driver.openPopup(page);
    await popup.waitForText('On this page: 5 mentions, 1 claim to check');
    const list = await listOf(popup);
    expect(Object.entries(list).map(([group, names]) => [group, names.length])).toEqual([
      ['Kratom relieves pain: 1', 1],
      ['Names of the plant: 4', 4],
      ['Alkaloids: 1', 1],
    ]);
    const names = Object.values(list).flat();
    expect(new Set(names).size).toBe(names.length);
    await popup.click({ role: 'button', name: 'Users say that kratom relieves chronic pain.' });
    await notes.cardWith(page, /Users say that kratom relieves chronic pain/);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(2000);
    await page.close();
  });

  it('says in a private window that notes do not run there, and none do', async () => {
    const url = notes.site.url('/long');
    const extension = await extensionSwitch(notes.driver, await notes.driver.firstPage());
    await extension.allowInPrivateWindows();
    const own = await notes.driver.openExtensionPage('manifest.json');
    await own.page.evaluate(async (address) => {
      await browser.windows.create({ incognito: true, url: address });
    }, url);
    const tab = await notes.driver.waitForTab('/long');
    const popup = await notes.driver.openPopup(tab.page);
    await popup.waitForText('Notes do not run in private windows.');
    expect(await popup.count(SHOW)).toBe(0);
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});
