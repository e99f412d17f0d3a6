import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { type ExtensionSwitch, extensionSwitch } from './page/extension-switch.ts';
import { type NotesBrowser, openNotes } from './page/notes-browser.ts';
import { readingPages } from './page/pages.ts';
import { middleOf, seenByPage, waitForMarks, washedStretches } from './page/seen-by-page.ts';

/** What a page's own scripts can see of notes once they have ended. Rules for names that nothing bears are all that Firefox may leave. */
const NOTHING = { names: [], ranges: 0, hosts: 0 };

describe.each(BROWSER_KINDS)('the end of the notes in %s', (kind) => {
  let notes: NotesBrowser;
  let extension: ExtensionSwitch;
  beforeAll(async () => {
    notes = await openNotes(kind, { ...(await readingPages()), '/favicon.ico': { body: '', type: 'image/x-icon' } });
    await notes.allow();
    extension = await extensionSwitch(notes.driver, await notes.driver.firstPage());
  });
  afterAll(() => notes?.close());

  const gone = (page: Page) =>
    until('every trace to go', async () => {
      const { sheets: _, ...seen } = await seenByPage(page);
      if (JSON.stringify(seen) === JSON.stringify(NOTHING)) return true;
      throw new Error(JSON.stringify(seen));
    });
  const openCard = async (page: Page) => {
    await page.bringToFront();
    const { x, y } = await middleOf(page, '#first', 'Kratom');
    await page.mouse.move(x - 60, y + 90);
    await page.mouse.move(x, y, { steps: 4 });
    await notes.cardWith(page, /More in the guide/);
  };
  const likeBefore = (page: Page, before: string[]) =>
    until('each word to be marked once', async () => {
      const now = await washedStretches(page);
      if (String(now) === String(before)) return true;
      throw new Error(JSON.stringify(now));
    });
  /** Neither the pointer nor the keyboard nor a new word brings anything back. */
  const quiet = async (page: Page) => {
    // A tab of the extension that closes brings another one to the front.
    await page.bringToFront();
    await page.mouse.move(200, 200);
    await page.mouse.move(220, 240, { steps: 3 });
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.body.append('Some more kratom, at the end.'));
    // Notes that still lived would have read by then: they wait for idle time half as long at most.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          requestIdleCallback(() => requestIdleCallback(() => resolve(), { timeout: 1_000 }), { timeout: 1_000 });
        }),
    );
    expect((await seenByPage(page)).ranges).toBe(0);
    await page.evaluate(() => document.body.lastChild?.remove());
  };

  it('leaves no wash, card, listener or error when the permission is taken back, and comes back with it', async () => {
    const page = await notes.read('/article');
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await waitForMarks(page, 5);
    const before = await washedStretches(page);
    await openCard(page);
    await notes.driver.revokeHosts();
    await gone(page);
    expect((await seenByPage(page)).sheets).toBe(0);
    await quiet(page);
    await notes.allow();
    await page.bringToFront();
    await waitForMarks(page, 5);
    await likeBefore(page, before);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('comes with the end of the extension, an open card included; switched on again, it marks each word of the open page once', async () => {
    const page = await notes.read('/article');
    await waitForMarks(page, 5);
    const before = await washedStretches(page);
    await openCard(page);
    await extension.set(false);
    await gone(page);
    await quiet(page);
    await extension.set(true);
    await page.bringToFront();
    await likeBefore(page, before);
    await page.close();
  });

  it('is a new beginning when the extension is loaded anew under an open page', async () => {
    const page = await notes.read('/article');
    await waitForMarks(page, 5);
    const before = await washedStretches(page);
    const { names } = await seenByPage(page);
    await openCard(page);
    await extension.reload();
    await page.bringToFront();
    await until('the old marks to go', async () => {
      const now = await seenByPage(page);
      return now.hosts === 0 && !now.names.some((name) => names.includes(name));
    });
    await likeBefore(page, before);
    await openCard(page);
    await page.close();
  });
});
