import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { type NotesBrowser, openNotes } from './page/notes-browser.ts';
import { tallPages } from './page/tall-pages.ts';

/** The words that are washed now, in no order. */
const washed = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map(({ startContainer, startOffset, endOffset }) => (startContainer as Text).data.slice(startOffset, endOffset)),
  );

const waitForWash = (page: Page, words: string) =>
  until(`the wash of ${words}`, async () => {
    const now = await washed(page);
    if (now.includes(words)) return true;
    throw new Error(`washed: ${now.join(', ')}`);
  });

describe.each(BROWSER_KINDS)('a page of many screens in %s', (kind) => {
  let notes: NotesBrowser;
  beforeAll(async () => {
    notes = await openNotes(kind, { ...tallPages });
    await notes.allow();
  });
  afterAll(() => notes?.close());

  const read = async (path: string, first = 'Kratom') => {
    const page = await notes.read(path);
    await waitForWash(page, first);
    return page;
  };

  const scroll = (page: Page, to: string) =>
    page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView({ behavior: 'instant' }), to);

  it.each<[string, string, string, (page: Page) => Promise<unknown>]>([
    ['in its middle once that is scrolled to', '/tall', 'Red Bali', (page) => scroll(page, '#middle')],
    [
      'in its middle once a link leads there',
      '/tall',
      'Red Bali',
      (page) =>
        page.evaluate(() => {
          location.hash = 'middle';
        }),
    ],
    ['at its end once the End key was pressed', '/tall', 'mitragynine', (page) => page.keyboard.press('End')],
    ['in a box that scrolls', '/tall-box', 'mitragynine', (page) => scroll(page, '#end')],
    ['in a shadow tree far down', '/tall-shadow', 'mitragynine', (page) => scroll(page, '#end + p')],
    ['in what is not laid out before it comes near', '/tall-skipped', 'mitragynine', (page) => scroll(page, '#end')],
    ['in a fixed aside that the tree has far down', '/tall-aside', 'mitragynine', async () => {}],
    [
      'in a panel that slides in from far down',
      '/tall-panel',
      'mitragynine',
      (page) => page.evaluate(() => document.querySelector('aside')?.classList.add('open')),
    ],
  ])('has its wash %s', async (_name, path, words, go) => {
    const page = await read(path);
    await go(page);
    await waitForWash(page, words);
    await page.close();
  });

  it('has notes though its only certain name is far below', async () => {
    const page = await read('/tall-below', 'Red Bali');
    await scroll(page, '#end');
    await waitForWash(page, 'Kratom');
    await page.close();
  });

  it('is counted and listed to its end in the popup, without being scrolled', async () => {
    const page = await read('/tall');
    const popup = await notes.driver.openPopup(page);
    await popup.waitForText('On this page: 4 mentions, 1 claim to check');
    const listed = await popup.evaluate(() => {
      const details = document.querySelector<HTMLDetailsElement>('.page-list');
      if (details) details.open = true;
      return [...document.querySelectorAll('.page-items button')].map((button) => button.textContent?.trim() ?? '');
    });
    for (const words of ['Kratom', 'Bali', 'mitragynine', 'kratom relieves chronic pain'])
      expect(listed.join('\n')).toContain(words);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.close();
    await page.close();
  });

  it('is walked to its end in reading order', async () => {
    const page = await read('/tall');
    const tops: number[] = [];
    for (const said of [
      /Kratom is a tree/,
      /They sell Red Bali/,
      /Users say that kratom/,
      /Users say/,
      /there is mitragynine/,
    ]) {
      await notes.driver.runCommand('next-note');
      await notes.cardWith(page, said);
      tops.push(await page.evaluate(() => scrollY));
    }
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(tops.at(-1)).toBeGreaterThan(50_000);
    await page.close();
  });
});
