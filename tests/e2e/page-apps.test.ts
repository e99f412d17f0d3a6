import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { appPages } from './page/app-pages.ts';
import { editorPages } from './page/editor-pages.ts';
import { type NotesBrowser, openNotes } from './page/notes-browser.ts';
import { waitForMarks, washedStretches } from './page/seen-by-page.ts';
import { type EditorsPage, type Field, markedInFields, NAMES, TYPED, typeIn } from './page/type-in.ts';

describe.each(BROWSER_KINDS)('apps of others in %s', (kind) => {
  const pages: Record<string, string | { body: string; type: string }> = {};
  let notes: NotesBrowser;
  let editors: Page;
  const without = new Map<Field, unknown[][]>();
  const openEditors = async () => {
    editors = await notes.read('/editors');
    await editors.evaluate(() => (window as unknown as EditorsPage).openChat());
  };
  beforeAll(async () => {
    Object.assign(pages, await appPages(), await editorPages());
    notes = await openNotes(kind, pages);
    await openEditors();
    for (const field of NAMES) without.set(field, await typeIn(editors, field));
    await editors.close();
    await notes.allow();
    await openEditors();
    await waitForMarks(editors, 4);
  });
  afterAll(() => notes?.close());

  /** Waits until the marks equal those of a page that was loaded with the same content; answers with them. */
  const likeFresh = async (page: Page, path: string): Promise<string[]> => {
    const body = await page.evaluate(() => document.body.innerHTML.replace(/<script.*?<\/script>/gs, ''));
    pages[path] =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fresh</title><body>${body}</body></html>`;
    const fresh = await notes.read(path);
    await waitForMarks(fresh, 1);
    // Names are washed before claims, and only in the tab that is looked at: each takes its turn until both are done.
    const expected = await until('the marks of the page to be those of the fresh one', async () => {
      await fresh.bringToFront();
      const wanted = await washedStretches(fresh);
      await page.bringToFront();
      const seen = await washedStretches(page);
      if (wanted.length > 0 && seen.join('\n') === wanted.join('\n')) return wanted;
      throw new Error(`${JSON.stringify(seen)} beside ${JSON.stringify(wanted)}`);
    });
    await fresh.close();
    await page.bringToFront();
    return expected;
  };

  it.each(NAMES)(
    'leave what is typed in %s as typed, with caret, selection and undo as without notes',
    async (field) => {
      const held = await typeIn(editors, field);
      expect(held).toEqual(without.get(field));
      const [typed, more, selected, cut, undone] = held.map(([text]) => String(text).trim());
      expect(typed).toContain(TYPED);
      expect(more).toContain(`kratom ${TYPED}`);
      expect(selected).toBe(more);
      expect(cut).toContain('kratom ketum');
      expect(undone).not.toBe(cut);
    },
  );

  it('have no mark in a field, while what comes after the fields is marked', async () => {
    await editors.evaluate(() => (window as unknown as EditorsPage).closeWith());
    await until('the mark of the last paragraph', () =>
      editors.evaluate(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer }) => startContainer.parentElement?.className === 'fence'),
        ),
      ),
    );
    expect(await markedInFields(editors)).toEqual([]);
    await editors.close();
  });

  it('keep working as a Vue app, with the marks of a fresh page after each change', async () => {
    const page = await notes.read('/vue');
    await waitForMarks(page, 4);
    const counts = new Set<number>();
    for (let round = 1; round <= 3; round += 1) {
      for (let presses = 0; presses < round; presses += 1) await page.click('button');
      const text = await page.evaluate(() => document.querySelector('main')?.innerText ?? '');
      const at = (round * (round + 1)) / 2;
      expect(text).toContain(`Round ${at}: some say that kratom helps with pain`);
      expect(text.match(/mitragynine \d/g)).toEqual(
        Array.from({ length: 4 + (at % 3) }, (_, i) => `mitragynine ${(i + at) % 4}`),
      );
      counts.add((await likeFresh(page, `/vue-${round}`)).length);
    }
    expect(counts.size).toBeGreaterThan(1);
    await page.close();
  });

  it('are read anew after each visit of a Turbo page, and after going back', async () => {
    const page = await notes.read('/turbo');
    await waitForMarks(page, 2);
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    const visit = async (link: string, title: string) => {
      await page.evaluate((name) => {
        [...document.querySelectorAll('a')].find(({ textContent }) => textContent === name)?.click();
      }, link);
      await until(`page ${title}`, () => page.evaluate((wanted) => document.title === wanted, title));
    };
    const first = await likeFresh(page, '/fresh-one');
    await visit('two', 'Two');
    await until('the marks to go', () => page.evaluate(() => CSS.highlights.size === 0));
    await visit('three', 'Three');
    const third = await likeFresh(page, '/fresh-three');
    expect(third).not.toEqual(first);
    await page.evaluate(() => {
      history.go(-2);
    });
    await until('page One', () => page.evaluate(() => document.title === 'One'));
    expect(await likeFresh(page, '/fresh-again')).toEqual(first);
    expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
    await page.close();
  });
});
