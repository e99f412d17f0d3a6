import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { CARD_PAGES } from './page/card-pages.ts';
import { type NotesBrowser, openNotes } from './page/notes-browser.ts';
import { middleOf, seenByPage, waitForMarks } from './page/seen-by-page.ts';

const CARD = /More in the guide/;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The box of the word on the screen, CSS px. */
function wordBox(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const text = document.querySelector('#word')?.firstChild;
    if (!(text instanceof Text)) throw new Error('There is no word.');
    const range = new Range();
    range.setStart(text, text.data.indexOf('kratom'));
    range.setEnd(text, text.data.indexOf('kratom') + 'kratom'.length);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/**
 * Where the page is told that something of the card lies: its element is hit where the card is, and nothing else of the page tells
 * where that is.
 */
function cardBox(page: Page): Promise<Box> {
  return page.evaluate(() => {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    const isHost = (hit: Element | null) =>
      hit !== null && hit.localName === 'div' && hit.childNodes.length === 0 && hit.attributes.length === 0;
    for (let y = 1; y < innerHeight; y += 4) {
      for (let x = 1; x < innerWidth; x += 8) {
        if (!isHost(document.elementFromPoint(x, y))) continue;
        box.left = Math.min(box.left, x);
        box.right = Math.max(box.right, x);
        box.top = Math.min(box.top, y);
        box.bottom = Math.max(box.bottom, y);
      }
    }
    return box;
  });
}

/** Whether the frame of a page has marks, or the focus in its card. */
function inFrame(page: Page, what: 'marks' | 'card'): Promise<boolean> {
  return page.evaluate((wanted) => {
    const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
    if (wanted === 'marks') return (inner?.CSS.highlights.size ?? 0) > 0;
    return inner?.document.activeElement?.matches('html > div') === true;
  }, what);
}

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

describe.each(BROWSER_KINDS)('the card on a page in %s', (kind) => {
  let notes: NotesBrowser;
  beforeAll(async () => {
    notes = await openNotes(kind, CARD_PAGES);
    await notes.allow();
  });
  afterAll(() => notes?.close());

  const read = async (path: string) => {
    const page = await notes.read(path);
    await waitForMarks(page, 1);
    return page;
  };
  const rest = async (page: Page) => {
    const { x, y } = await middleOf(page, '#word', 'kratom');
    await page.mouse.move(5, 5);
    await page.mouse.move(x, y, { steps: 3 });
    await notes.cardWith(page, CARD);
  };
  const viewOf = (page: Page) => page.evaluate(() => ({ width: innerWidth, height: innerHeight }));

  it.each(['/plain', '/bottom', '/corner', '/zoomed', '/wild', '/transformed', '/dialog'])(
    'stands whole and readable beside the word, never over it: %s',
    async (path) => {
      const page = await read(path);
      await rest(page);
      const word = await wordBox(page);
      const card = await until('the card on the screen', async () => {
        const box = await cardBox(page);
        return Number.isFinite(box.left) ? box : undefined;
      });
      const { width, height } = await viewOf(page);
      expect(apart(card, word)).toBe(true);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(width);
      expect(card.bottom).toBeLessThanOrEqual(height);
      expect(card.right - card.left).toBeGreaterThan(240);
      expect(card.bottom - card.top).toBeGreaterThan(100);
      await page.close();
    },
  );

  it('can be reached and closed by its cross, goes when the pointer leaves, and goes at Escape', async () => {
    const page = await read('/plain');
    await rest(page);
    const card = await cardBox(page);
    await page.mouse.move(card.right - 22, card.top + 22, { steps: 8 });
    expect(await notes.driver.closedRootText(page)).toMatch(CARD);
    await page.mouse.click(card.right - 22, card.top + 22);
    await notes.cardGone(page);
    await rest(page);
    await page.mouse.move(900, 700, { steps: 3 });
    await notes.cardGone(page);
    await rest(page);
    await page.keyboard.press('Escape');
    await notes.cardGone(page);
    await page.close();
  });

  it('stays, and the wash with it, beside a text that changes in every frame', async () => {
    const page = await read('/ticking');
    await rest(page);
    const { ranges } = await seenByPage(page);
    expect(ranges).toBeGreaterThan(1);
    const frames = await until('a hundred frames', () =>
      page.evaluate((least) => {
        const { seen } = window as unknown as { seen: Record<'counting' | 'frames' | 'bare' | 'closed', number> };
        seen.counting = least;
        return seen.frames >= 100 ? seen : undefined;
      }, ranges),
    );
    expect(frames).toMatchObject({ bare: 0, closed: 0 });
    expect(await notes.driver.closedRootText(page)).toMatch(CARD);
    await page.close();
  });

  it('opens on a page whose own timers throw, and that page is not asked for one', async () => {
    const page = await read('/timers');
    await rest(page);
    expect(await page.evaluate(() => (window as unknown as { calls: number }).calls)).toBe(0);
    await page.close();
  });

  it('follows the word when the page scrolls, and goes with it', async () => {
    const page = await read('/scrolled');
    await rest(page);
    const [word, card] = [await wordBox(page), await cardBox(page)];
    await page.evaluate(() => window.scrollBy({ top: 120, behavior: 'instant' }));
    await until('the card to follow', async () => {
      const moved = await cardBox(page);
      return Math.abs(card.top - moved.top - 120) <= 8;
    });
    expect((await wordBox(page)).top).toBeCloseTo(word.top - 120, 0);
    await page.evaluate(() => window.scrollBy({ top: 1500, behavior: 'instant' }));
    await notes.cardGone(page);
    await page.close();
  });

  it('opens at a tap and closes at one beside it, and the page hears every tap', async () => {
    const page = await read('/plain');
    const { x, y } = await middleOf(page, '#word', 'kratom');
    await page.touchscreen.tap(x, y);
    await notes.cardWith(page, CARD);
    await page.touchscreen.tap(900, 600);
    await notes.cardGone(page);
    const act = await middleOf(page, '#act', 'Act');
    await page.touchscreen.tap(act.x, act.y);
    const heard = () =>
      page.evaluate(() => {
        const { clicks, acted } = window as unknown as { clicks: number; acted?: boolean };
        return [clicks, acted];
      });
    await until('the taps', async () => String(await heard()) === '3,true');
    await page.close();
  });

  it('cannot be read or pressed by the page, which sees an empty element and made-up events go nowhere', async () => {
    const page = await read('/spying');
    const names = await page.evaluate(() => Object.keys(window).length);
    const tabs = notes.site.asked().length;
    await rest(page);
    const learnt = await page.evaluate(
      () => (window as unknown as { learnt: { hosts: number; texts: unknown[] } }).learnt,
    );
    expect(learnt.hosts).toBeGreaterThan(0);
    expect(new Set(learnt.texts)).toEqual(new Set([true, '', '<div></div>']));
    // Its "Enter", "Escape" and clicks were made up: the card is still there, and nothing was opened or switched off.
    expect(await notes.driver.closedRootText(page)).toMatch(CARD);
    expect((await seenByPage(page)).ranges).toBeGreaterThan(0);
    expect(await page.evaluate(() => Object.keys(window).length)).toBe(names);
    expect(notes.site.asked().length).toBe(tabs);
    await page.close();
  });

  it('takes Escape from the dialog that its word stands in, and is never that of a word behind the dialog', async () => {
    const page = await read('/dialog');
    const isDialogOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
    for (const open of [() => notes.driver.runCommand('next-note'), () => rest(page)]) {
      await open();
      await notes.cardWith(page, /Some kratom in a line of its own|More in the guide/);
      await page.keyboard.press('Escape');
      await notes.cardGone(page);
      expect(await isDialogOpen()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await until('the dialog to close', async () => !(await isDialogOpen()));
    await page.close();
  });

  it('brings its words into view inside a box that scrolls', async () => {
    const page = await read('/boxed');
    await notes.driver.runCommand('previous-note');
    await notes.cardWith(page, /Some kratom at its end/);
    const box = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('#word')?.getBoundingClientRect() ?? new DOMRect();
      return { top, bottom };
    });
    const word = await wordBox(page);
    expect(word.top).toBeGreaterThanOrEqual(box.top);
    expect(word.bottom).toBeLessThanOrEqual(box.bottom);
    await page.close();
  });

  it('is reached by keyboard in a frame when the page around it has no note', async () => {
    const page = await notes.read('/around');
    await until('marks in the frame', () => inFrame(page, 'marks'));
    await notes.driver.runCommand('next-note');
    await until('the focus in the card of the frame', () => inFrame(page, 'card'));
    await page.close();
  });

  it('goes on by keyboard from the last note of the page into its frame, back, and round', async () => {
    const page = await read('/both');
    await until('marks in the frame', () => inFrame(page, 'marks'));
    const isHere = () => page.evaluate(() => document.activeElement?.matches('html > div') === true);
    for (const command of ['next-note', 'previous-note'] as const) {
      await notes.driver.runCommand(command);
      await until('the focus in the card of the page', isHere);
      await notes.driver.runCommand(command);
      await until('the focus in the card of the frame', () => inFrame(page, 'card'));
      expect(await isHere()).toBe(false);
    }
    await notes.driver.runCommand('next-note');
    await until('the focus in the card of the page, round again', isHere);
    await page.close();
  });

  it('opens and closes in a page that has written itself anew', async () => {
    const page = await read('/plain');
    await page.evaluate(() => {
      document.open();
      document.write('<title>Leaf</title><p id="word" style="margin: 200px 40px">More kratom, written anew.</p>');
      document.close();
    });
    await until('the new words to be marked', () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].some((all) => [...all].some((each) => each.startContainer.isConnected)),
      ),
    );
    await rest(page);
    await page.keyboard.press('Escape');
    await notes.cardGone(page);
    await page.close();
  });

  it('says when a site could not be switched off, and the notes stay', async () => {
    const own = await notes.driver.openExtensionPage('manifest.json');
    // As an update in another window would: the database belongs to a newer program now.
    await own.page.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('nightleaf', 10_000);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
          opening.onerror = () => reject(opening.error);
        }),
    );
    const page = await read('/plain');
    const { ranges } = await seenByPage(page);
    await notes.driver.runCommand('next-note');
    await notes.cardWith(page, /Not on this site/);
    await until('the card to have the focus', () => page.evaluate(() => document.activeElement !== document.body));
    // Behind the closing cross, the note's one source and "More in the guide".
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await notes.cardWith(page, /This could not be saved, so notes stay on here/);
    expect((await seenByPage(page)).ranges).toBeGreaterThanOrEqual(ranges);
    await page.close();
  });
});
