import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { type NotesBrowser, openNotes } from './page/notes-browser.ts';
import { readingPages } from './page/pages.ts';
import { middleOf, waitForMarks } from './page/seen-by-page.ts';
import { pageThatSaysIt, TEXT_CASES, textCasesPage } from './page/text-cases.ts';

/** The washed words of each case, as the page sees them. */
function washedByCase(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const found = [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight])
      .map((washed) => {
        const range = document.createRange();
        range.setStart(washed.startContainer, washed.startOffset);
        range.setEnd(washed.endContainer, washed.endOffset);
        const root = washed.startContainer.getRootNode();
        const element = root instanceof ShadowRoot ? root.host : washed.startContainer.parentElement;
        return { at: element?.closest('[data-case]')?.getAttribute('data-case') ?? '', range };
      });
    const cases: Record<string, Range[]> = {};
    for (const { at, range } of found) cases[at] = [...(cases[at] ?? []), range];
    const inOrder = (ranges: Range[]) =>
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map((range) => range.toString());
    return Object.fromEntries(Object.entries(cases).map(([at, ranges]) => [at, inOrder(ranges)]));
  });
}

const caseOf = (name: string) => String(TEXT_CASES.findIndex((each) => each.name === name));

/** What a person gets who copies the article, the words and the markup. */
async function copied(page: Page): Promise<unknown> {
  await page.evaluate(() => {
    Object.assign(window, { pasted: undefined });
    getSelection()?.selectAllChildren(document.body);
  });
  const selected = await page.evaluate(() => String(getSelection()));
  const chord = async (key: 'c' | 'v') => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  await chord('c');
  await page.evaluate(() => {
    addEventListener(
      'paste',
      ({ clipboardData }) => {
        const [html, text] = ['text/html', 'text/plain'].map((type) => clipboardData?.getData(type));
        Object.assign(window, { pasted: { html, text } });
      },
      { once: true },
    );
  });
  await chord('v');
  const pasted = await until('the clipboard', () => page.evaluate(() => (window as { pasted?: unknown }).pasted));
  await page.evaluate(() => getSelection()?.removeAllRanges());
  return { selected, pasted };
}

/** Every place that the browser's own search finds, and the page's tree while it does. */
function foundInPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const find = (window as unknown as { find(text: string): boolean }).find.bind(window);
    getSelection()?.removeAllRanges();
    const places: string[] = [];
    while (places.length < 50 && find('kratom')) {
      const at = getSelection();
      places.push(`${at?.anchorNode?.parentElement?.id}:${at?.anchorOffset} ${at}`);
    }
    getSelection()?.removeAllRanges();
    return [...places, document.documentElement.outerHTML];
  });
}

/** What is drawn on paper: every part of the file, unpacked, without its dates and the places of its parts. */
async function printed(page: Page): Promise<string[]> {
  const file = Buffer.from(await page.pdf());
  const parts = file.toString('latin1').match(/\d+ 0 obj[\s\S]*?endobj/g) ?? [];
  return (
    parts
      .map((part) => {
        const packed = /stream\r?\n([\s\S]*?)\r?\nendstream/.exec(part)?.[1];
        const isText = packed !== undefined && part.includes('/FlateDecode');
        return isText ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1') : part;
      })
      // Fonts are put in as they come to hand, with the bytes of one print other than those of the next; what is drawn is text.
      .filter((part) => !part.includes('\0') && !/Date|^\d+ 0 obj\s+\d+\s+endobj/.test(part))
  );
}

describe.each(BROWSER_KINDS)('the text of a page in %s', (kind) => {
  let notes: NotesBrowser;
  let article: Page;
  const without: Record<string, unknown> = {};
  const pages = { '/cases': textCasesPage, '/it': pageThatSaysIt };
  beforeAll(async () => {
    notes = await openNotes(kind, { ...pages, ...(await readingPages()) });
    article = await notes.read('/article');
    Object.assign(without, { copy: await copied(article), found: await foundInPage(article) });
    Object.assign(without, { print: await printed(article), screen: await article.screenshot({ encoding: 'base64' }) });
    await article.close();
    without.globals = await globalsOf('/nothing');
    await notes.allow();
    article = await notes.read('/article');
    await waitForMarks(article, 5);
  });
  afterAll(() => notes?.close());

  /** Every name that a script of the page finds on its window, document and body. */
  const globalsOf = async (path: string): Promise<string[]> => {
    const page = await notes.read(path);
    const names = await page.evaluate(() =>
      [window, document, document.documentElement, document.body].flatMap((each) => Object.getOwnPropertyNames(each)),
    );
    await page.close();
    // Firefox lists names in the order in which anything in the browser first asked for them.
    return names.sort();
  };

  it('is washed word for word, however the page holds it', async () => {
    const page = await notes.read('/cases');
    const wanted = Object.fromEntries(
      TEXT_CASES.flatMap(({ washed }, at) => (washed.length > 0 ? [[String(at), washed]] : [])),
    );
    await until('every case', async () => {
      const seen = await washedByCase(page);
      return Object.keys(wanted).every((at) => (seen[at]?.length ?? 0) >= (wanted[at]?.length ?? 0));
    });
    const seen = await washedByCase(page);
    for (const [at, { name, washed }] of TEXT_CASES.entries()) expect([name, seen[at] ?? []]).toEqual([name, washed]);

    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const skipped of document.querySelectorAll<HTMLElement>('.skipped')) skipped.style.contentVisibility = '';
    });
    for (const name of ['a closed <details>', 'skipped content']) {
      await until(`the marks of ${name}`, async () => String((await washedByCase(page))[caseOf(name)]) === 'kratom');
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = false;
    });
    await until('the marks to go', async () => !(caseOf('a closed <details>') in (await washedByCase(page))));
    await page.close();
  });

  it('answers a sentence that says "it" on a page about kratom, with a verdict', async () => {
    const page = await notes.read('/it');
    await waitForMarks(page, 2);
    const { x, y } = await middleOf(page, '#it', 'chronic');
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y, { steps: 3 });
    await notes.cardWith(page, /Kratom relieves pain/);
    await page.close();
  });

  it('is looked at without a trace where it does not speak of kratom', async () => {
    expect(await globalsOf('/nothing')).toEqual(without.globals);
  });

  it('is copied as without notes', async () => {
    await article.bringToFront();
    expect(await copied(article)).toEqual(without.copy);
  });

  it('is found as without notes, and searching adds nothing to it', async () => {
    await article.bringToFront();
    const found = await foundInPage(article);
    expect(found).toEqual(without.found);
    expect(found.length).toBeGreaterThan(2);
  });

  it('is printed as without notes', async () => {
    await article.bringToFront();
    expect(await article.screenshot({ encoding: 'base64' })).not.toBe(without.screen);
    const paper = await printed(article);
    expect(paper).toEqual(without.print);
    expect(paper.length).toBeGreaterThan(5);
    await waitForMarks(article, 5);
  });
});
