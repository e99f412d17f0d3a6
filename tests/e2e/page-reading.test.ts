import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { browser as BrowserApi } from 'wxt/browser';
import { BROWSER_KINDS, type Driver } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { openSite, type Site } from './browsers/site.ts';
import { until } from './browsers/until.ts';
import { readingPages } from './page/pages.ts';
import { middleOf, seenByPage, waitForMarks, washedStretches } from './page/seen-by-page.ts';

declare const browser: typeof BrowserApi;

const ALLOW = { role: 'button', name: 'Allow on all pages' };

describe.each(BROWSER_KINDS)('notes on pages in %s', (kind) => {
  let driver: Driver;
  let site: Site;
  beforeAll(async () => {
    site = await openSite(await readingPages());
    driver = await openBrowser(kind, { grantHosts: true });
    const welcome = await driver.openExtensionPage('welcome.html');
    await welcome.click(ALLOW);
    await welcome.waitForText('Notes run on the pages you have allowed.');
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
  });

  const read = async (path: string, host?: string): Promise<Page> => {
    const page = await driver.openPage(site.url(path, host));
    await page.bringToFront();
    return page;
  };
  const card = (page: Page) => driver.closedRootText(page);
  const cardHas = (page: Page, text: string | RegExp) =>
    until(`a card with ${text}`, async () => new RegExp(text).test(await card(page)));
  const cardGone = (page: Page) => until('the card to go', async () => (await card(page)) === '');

  it('marks an article without changing a node of it', async () => {
    const page = await read('/article');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const seen = await waitForMarks(page, 5);
    expect(seen.names.join(' ')).not.toMatch(/kratom|night|leaf|note|claim|mention/i);
    expect(seen.hosts).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    await page.close();
  });

  it('shows nothing of itself to a page without a mention', async () => {
    const marked = await read('/article');
    const page = await read('/nothing');
    await page.evaluate(() => {
      document.body.append(document.createElement('p'));
    });
    // The other page was opened first and is marked: by now this one has been looked at as well.
    await marked.bringToFront();
    await waitForMarks(marked, 5);
    await page.bringToFront();
    await page.evaluate(
      () => new Promise<void>((resolve) => requestIdleCallback(() => requestIdleCallback(() => resolve()))),
    );
    expect(await seenByPage(page)).toEqual({ names: [], ranges: 0, sheets: 0, hosts: 0 });
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(['childList']);
    await page.close();
    await marked.close();
  });

  it('opens a card when the pointer rests on a mention, keeps it from the page, and lets Escape close it', async () => {
    const page = await read('/article');
    await waitForMarks(page, 5);
    const { x, y } = await middleOf(page, '#first', 'Kratom');
    await page.mouse.move(x - 60, y + 90);
    await page.mouse.move(x, y, { steps: 4 });
    await cardHas(page, 'More in the guide');
    expect(await card(page)).toMatch(/Kratom[\s\S]*\b[A-E]\b[\s\S]*Not on this site/);
    const readable = await page.evaluate(() =>
      [...document.querySelectorAll('*')].some((one) => one.shadowRoot !== null),
    );
    expect(readable).toBe(false);
    expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain('More in the guide');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect((await seenByPage(page)).hosts).toBe(0);
    await page.close();
  });

  it('says of what is sold beside kratom that it is not kratom', async () => {
    const page = await read('/beside');
    await waitForMarks(page, 4);
    const washed = (await washedStretches(page)).map((each) => each.replace(/^\d+ \d+ /, ''));
    expect(washed).toEqual(['kratom', 'phenibut', "Neptune's Fix", 'kava']);
    const { x, y } = await middleOf(page, '#other', "Neptune's Fix");
    await page.mouse.move(x - 20, y + 120);
    await page.mouse.move(x, y, { steps: 4 });
    await cardHas(page, 'This is not kratom');
    await page.close();
  });

  it.each([
    ['/lines', 'in the last lines of a long text', 'Line 499 '],
    ['/aside', 'in an aside that stays where it is', 'A leaf of '],
  ])('washes what is on the screen when %s is scrolled: %s', async (path, _, before) => {
    const page = await read(path);
    await waitForMarks(page, 5);
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await until('the wash on the screen', () =>
      page.evaluate(
        (words) =>
          [...CSS.highlights.values()].some((highlight) =>
            [...highlight].some(({ startContainer }) => startContainer.textContent?.startsWith(words)),
          ),
        before,
      ),
    );
    await page.close();
  });

  it('answers a claim with a verdict and its source', async () => {
    const page = await read('/article');
    await waitForMarks(page, 5);
    const { x, y } = await middleOf(page, '#claim', 'relieves chronic');
    await page.mouse.move(x - 20, y + 120);
    await page.mouse.move(x, y, { steps: 4 });
    await cardHas(page, /Partly supported|Not supported|False as stated/);
    await page.close();
  });

  it('walks the notes by keyboard: the card is a dialog that quotes, Escape gives the focus back', async () => {
    const page = await read('/fields');
    await waitForMarks(page, 5);
    await page.focus('input');
    await driver.runCommand('next-note');
    await cardHas(page, 'Kratom is a tree of Southeast Asia');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.close();
  });

  it('leaves fields alone: what is typed stays as typed, with the caret at its end', async () => {
    const page = await read('/fields');
    await waitForMarks(page, 5);
    const before = (await seenByPage(page)).ranges;
    const text = 'Kratom relieves pain, says the article on mitragynine.';
    for (const field of ['input', 'textarea', '#rich']) {
      await page.click(field);
      await page.keyboard.type(text);
    }
    const typed = await page.evaluate(() => {
      const line = document.querySelector('input');
      const area = document.querySelector('textarea');
      const rich = document.querySelector('#rich');
      const caret = getSelection();
      return {
        values: [line?.value, area?.value, rich?.textContent],
        carets: [line?.selectionStart, area?.selectionStart, caret?.anchorOffset],
        nodes: rich?.childNodes.length,
      };
    });
    expect(typed).toEqual({ values: [text, text, text], carets: [text.length, text.length, text.length], nodes: 1 });
    expect((await seenByPage(page)).ranges).toBe(before);
    await page.close();
  });

  it('works under the strictest content policy', async () => {
    const page = await read('/strict');
    await waitForMarks(page, 5);
    await driver.runCommand('next-note');
    await cardHas(page, 'More in the guide');
    await page.close();
  });

  it('marks paragraphs that come later and forgets those that go', async () => {
    const page = await read('/article');
    const { ranges } = await waitForMarks(page, 5);
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.id = 'late';
      late.textContent = 'A late line about ketum, which is kratom.';
      document.querySelector('h1')?.after(late);
    });
    await waitForMarks(page, ranges + 1);
    await page.evaluate(() => document.querySelector('#late')?.remove());
    await until('the late marks to go', async () => (await seenByPage(page)).ranges === ranges);
    await page.evaluate(() => {
      const body = document.createElement('body');
      body.innerHTML = '<p>Another page in the same place: kratom and mitragynine.</p>';
      document.body.replaceWith(body);
    });
    await until('the marks of the new body', async () => {
      const seen = await seenByPage(page);
      return seen.ranges >= 1 && seen.ranges < ranges;
    });
    await page.close();
  });

  it('keeps a React page working through re-renders', async () => {
    const page = await read('/react');
    await waitForMarks(page, 1);
    for (let round = 1; round <= 6; round += 1) {
      await page.click('button');
      const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
      expect(text).toContain(`Round ${round}: some kratom here.`);
      expect(text.includes('Kratom is a leaf.')).toBe(round % 2 === 0);
    }
    await waitForMarks(page, 1);
    await page.close();
  });

  it('comes back when the page clears all highlights', async () => {
    const page = await read('/article');
    await waitForMarks(page, 5);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('h1')?.append(' today');
    });
    await waitForMarks(page, 5);
    await page.close();
  });

  it('stops on a site that is switched off, there alone, and for good', async () => {
    const page = await read('/article', 'off');
    await waitForMarks(page, 5);
    await driver.runCommand('next-note');
    await cardHas(page, 'Not on this site');
    await until('the card to have the focus', () => page.evaluate(() => document.activeElement !== document.body));
    // Behind the closing cross, the note's one source and "More in the guide".
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the marks to go', async () => (await seenByPage(page)).ranges === 0);
    expect((await seenByPage(page)).hosts).toBe(0);
    await until('the site to be left out', () =>
      driver.inExtension(async () => {
        const [script] = await browser.scripting.getRegisteredContentScripts();
        return script?.excludeMatches?.includes('*://off.localhost/*');
      }),
    );
    await page.close();

    const again = await read('/article', 'off');
    const other = await read('/article', 'other');
    await waitForMarks(other, 5);
    await again.bringToFront();
    await again.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
    expect((await seenByPage(again)).ranges).toBe(0);
    const settings = await driver.openExtensionPage('journal.html#/settings');
    await settings.waitForText('off.localhost');
    await settings.click({ role: 'button', name: 'Switch notes on again on off.localhost' });
    // A page that nobody looks at is not read.
    await again.bringToFront();
    await waitForMarks(again, 5);
    const later = await read('/article', 'off');
    await waitForMarks(later, 5);
    for (const tab of [again, other, later]) await tab.close();
  });
});
