import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Driver, type ExtensionTab } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { PRESET, takeFirstSteps, UNDO, zoneAtMidday } from './first-steps.ts';
import { liveDoses } from './stored.ts';

const SIZES = [
  { width: 1280, height: 900 },
  { width: 820, height: 620 },
  { width: 360, height: 640 },
];
const CHANGE = { role: 'button', name: /^Change Green powder/ };

interface Place {
  x: number;
  y: number;
}

/** Where the button's middle is in the window, and whether a press there would reach it. */
function placeOfButton(): Place & { isHit: boolean } {
  const button = document.querySelector('.today .preset');
  if (!button) throw new Error('There is no button.');
  const { x, y, width, height } = button.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  return { ...middle, isHit: button.contains(document.elementFromPoint(middle.x, middle.y)) };
}

const openLastRow = () =>
  [...document.querySelectorAll<HTMLElement>('.ledger button')]
    .filter((button) => button.getAttribute('aria-label')?.startsWith('Change'))
    .at(-1)
    ?.click();

describe.each(BROWSER_KINDS)('the buttons of Today in %s', (kind) => {
  let driver: Driver;
  beforeAll(async () => {
    driver = await openBrowser(kind, { timezone: zoneAtMidday(Date.now()) });
    await (await takeFirstSteps(driver, { windDownHours: 7 })).close();
  });
  afterAll(() => driver?.close());

  /** One press at a place of the window, whatever is there now. */
  async function pressAt(tab: ExtensionTab, at: Place): Promise<void> {
    const before = (await liveDoses(driver)).length;
    const from = performance.now();
    // Sooner it would be taken for the bounce of the press before.
    await until('the last press to be long past', () => performance.now() - from > 700);
    await tab.page.mouse.click(at.x, at.y);
    await until('one dose more', async () => (await liveDoses(driver)).length === before + 1);
    await until('it to be shown', async () => (await tab.count(CHANGE)) === before + 1);
  }

  it.each(SIZES)('stay under the pointer at $width x $height, whatever is done to the doses', async (size) => {
    const tab = await driver.openExtensionPage('journal.html#/today');
    await tab.page.setViewport(size);
    await tab.waitFor(PRESET);
    const first = await tab.evaluate(placeOfButton);
    expect(first.isHit).toBe(true);
    const stays = async (after: string) => {
      const now = await tab.evaluate(placeOfButton);
      expect(now.isHit, after).toBe(true);
      expect(Math.hypot(now.x - first.x, now.y - first.y), `pixels moved by ${after}`).toBeLessThanOrEqual(1);
    };

    for (const nth of [1, 2, 3]) {
      await pressAt(tab, first);
      await tab.waitForText(/^Logged /m);
      await stays(`dose ${nth}`);
    }
    await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await stays('the end of the page');
    await pressAt(tab, first);
    await stays('a dose at the end of the page');

    await tab.evaluate(openLastRow);
    await tab.fill({ role: 'textbox', name: 'Amount' }, '2.5');
    await stays('a row that opened');
    await tab.click({ role: 'button', name: 'Keep changes' });
    await tab.waitForText(/^Changed: /m);
    await stays('a change');
    await tab.evaluate(openLastRow);
    await tab.click({ role: 'button', name: 'Delete dose' });
    await tab.waitForText(/^Deleted: /m);
    await stays('a dose that was deleted');
    await tab.click(UNDO);
    await tab.waitForText(/^Taken back: /m);
    await stays('a dose that came back');
    await tab.close();
  });
});
