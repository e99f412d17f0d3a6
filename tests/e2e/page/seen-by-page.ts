import type { Page } from 'puppeteer-core';
import { until } from '../browsers/until.ts';

/** What the page's own scripts can tell of marks. */
export interface Seen {
  names: string[];
  ranges: number;
  sheets: number;
  hosts: number;
}

export function seenByPage(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const highlights = [...CSS.highlights.entries()];
    return {
      names: highlights.map(([name]) => name),
      ranges: highlights.reduce((sum, [, highlight]) => sum + highlight.size, 0),
      sheets: document.adoptedStyleSheets.length,
      hosts: [...document.documentElement.children].filter((child) => !['HEAD', 'BODY'].includes(child.nodeName))
        .length,
    };
  });
}

/** Waits until the page has at least so many marked stretches. */
export async function waitForMarks(page: Page, least = 1): Promise<Seen> {
  await until(`${least} marks`, async () => (await seenByPage(page)).ranges >= least);
  return seenByPage(page);
}

/** The middle of a word in the page, in CSS pixels. */
export function middleOf(page: Page, selector: string, word: string): Promise<{ x: number; y: number }> {
  return page.evaluate(
    (within, wanted) => {
      const walker = document.createTreeWalker(document.querySelector(within) ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      throw new Error(`There is no ${wanted} in ${within}.`);
    },
    selector,
    word,
  );
}

/**
 * Every washed stretch as the page sees it, in order: where in the page's text it begins, and its words. Text nodes may be cut another
 * way in another page of the same text.
 */
export function washedStretches(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const before = document.createRange();
    before.selectNodeContents(document.body);
    return [...CSS.highlights.values()]
      .flatMap((highlight) => [...highlight].map((range) => ({ range, priority: highlight.priority })))
      .map(({ range, priority }) => {
        before.setEnd(range.startContainer, range.startOffset);
        const from = before.toString().length;
        before.setEnd(range.endContainer, range.endOffset);
        return { priority, from, words: before.toString().slice(from) };
      })
      .sort((a, b) => a.from - b.from || a.priority - b.priority)
      .map(({ priority, from, words }) => `${from} ${priority} ${words}`);
  });
}
