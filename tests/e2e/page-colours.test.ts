import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inClosedRoots } from './browsers/chromium-closed-roots.ts';
import { CARD_PAGES } from './page/card-pages.ts';
import { type NotesBrowser, openNotes } from './page/notes-browser.ts';
import { middleOf, waitForMarks } from './page/seen-by-page.ts';

describe('the card on a page in chromium', () => {
  let notes: NotesBrowser;
  beforeAll(async () => {
    notes = await openNotes('chromium', CARD_PAGES);
    await notes.allow();
  });
  afterAll(() => notes?.close());

  it.each(['light', 'dark'])('wears the colours that a person forces on every page: %s', async (scheme) => {
    const page = await notes.read('/plain');
    await waitForMarks(page, 1);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: scheme },
      ],
    });
    const { x, y } = await middleOf(page, '#word', 'kratom');
    await page.mouse.move(x, y, { steps: 3 });
    await notes.cardWith(page, /More in the guide/);
    const forced = await page.evaluate(() => {
      const probe = document.createElement('p');
      probe.style.cssText = 'color: CanvasText; background: Canvas; border: 1px solid ButtonBorder';
      document.body.append(probe);
      const { color, backgroundColor, borderTopColor } = getComputedStyle(probe);
      probe.remove();
      return { color, backgroundColor, borderTopColor };
    });
    const worn = await inClosedRoots(page, function () {
      const card = this.querySelector('.card');
      if (card === null) return undefined;
      const { color, backgroundColor, borderTopColor, boxShadow } = getComputedStyle(card);
      return { color, backgroundColor, borderTopColor, boxShadow };
    });
    expect(worn).toContainEqual({ ...forced, boxShadow: 'none' });
    await session.detach();
    await page.close();
  });
});
