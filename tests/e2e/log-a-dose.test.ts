import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as BrowserApi } from 'wxt/browser';
import { BROWSER_KINDS, type Driver, type Surface } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { PRESET, takeFirstSteps, UNDO, zoneAtMidday } from './first-steps.ts';
import { liveDoses, storedDoses } from './stored.ts';

declare const browser: typeof BrowserApi;

/** Whatever the page queued before this question has been written: the database answers in order. */
function isIdle(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('nightleaf');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('doses', 'readwrite');
      writing.oncomplete = () => {
        opening.result.close();
        resolve(true);
      };
    };
  });
}

/** A press right after another counts as its bounce; a person who means a second one takes about this long. */
function aSecond(): Promise<unknown> {
  const from = performance.now();
  return until('a second to pass', () => performance.now() - from >= 1000);
}

describe.each(BROWSER_KINDS)('logging in %s', (kind) => {
  const zone = zoneAtMidday(Date.now());
  let driver: Driver;
  beforeAll(async () => {
    driver = await openBrowser(kind, { timezone: zone });
    await takeFirstSteps(driver);
  });
  afterAll(() => driver?.close());
  beforeEach(async () => {
    // Each starts a while after the last press, as the program sees it.
    await until('the last press to be long past', async () => {
      const last = (await storedDoses(driver)).at(-1) as { createdAt?: number } | undefined;
      return Date.now() - (last?.createdAt ?? 0) > 1000;
    });
  });

  const live = async () => (await liveDoses(driver)).length;
  const opened = async (): Promise<Surface> => {
    const popup = await driver.openPopup();
    await popup.waitFor(PRESET);
    return popup;
  };

  it('opens with the countdown in place', async () => {
    const popup = await opened();
    expect(await popup.count({ role: 'timer', name: 'Time until bedtime' })).toBe(1);
    expect(await popup.text()).toMatch(/5 h \d+ min until bed/);
    await popup.close();
  });

  it('keeps its width when it is longer than there is room for', async () => {
    const popup = await opened();
    await popup.evaluate(() => document.querySelector<HTMLElement>('.other > summary')?.click());
    await popup.click({ role: 'button', name: 'Log dose' });
    await popup.waitForText('Amount: nothing is written.');
    expect(await popup.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual([380, 380]);
    await popup.close();
  });

  it('stores one dose by one click, with its amount, instant and zone', async () => {
    const popup = await opened();
    const beforeMs = Date.now();
    await popup.click(PRESET);
    await popup.waitForText(/Logged Green powder 2 g at/);
    const stored = await storedDoses(driver);
    expect(stored).toHaveLength(1);
    expect(stored[0]).toMatchObject({ amount: { value: 2, unit: 'g' }, zone, deletedAt: null });
    expect(stored[0]?.atMs).toBeGreaterThanOrEqual(beforeMs);
    expect(stored[0]?.atMs).toBeLessThanOrEqual(Date.now());
    await popup.close();
  });

  it('has the badge right after the click: time until bed, and the dose in its title', async () => {
    const popup = await opened();
    await popup.click(PRESET);
    await popup.waitForText(/Logged Green powder 2 g at/);
    await until('the badge', async () => (await driver.badge()).title.endsWith('Last dose less than a minute ago.'));
    expect((await driver.badge()).text).toBe('5h');
    await popup.close();
  });

  it('takes a double click for one dose', async () => {
    const before = await live();
    const popup = await opened();
    await popup.click(PRESET, { times: 2 });
    await until('a dose to be stored', async () => (await live()) > before);
    await until('the second press to have been answered', () => popup.evaluate(isIdle));
    expect(await live()).toBe(before + 1);
    await popup.close();
  });

  it('takes two clicks a second apart for two, and undo takes back the last alone', async () => {
    const before = await live();
    const popup = await opened();
    await popup.click(PRESET);
    await until('the first to be stored', async () => (await live()) === before + 1);
    await aSecond();
    await popup.click(PRESET);
    await until('the second to be stored', async () => (await live()) === before + 2);
    const [first, second] = (await liveDoses(driver)).slice(-2);
    await popup.click(UNDO);
    await until('the second to be taken back', async () => (await live()) === before + 1);
    expect((await liveDoses(driver)).at(-1)?.id).toBe(first?.id);
    await popup.waitForText('The one before it stays.');
    await aSecond();
    // The tombstone stays, so that History can bring it back.
    expect((await storedDoses(driver)).find((dose) => dose.id === second?.id)?.deletedAt).not.toBeNull();
    await popup.click(UNDO);
    await until('the first to be taken back as well', async () => (await live()) === before);
    await popup.close();
  });

  it('logs the last preset by keyboard command, once, and opens the popup with its undo', async () => {
    const before = await live();
    await driver.runCommand('log-last-preset');
    const popup = await driver.waitForPopup();
    await popup.waitForText(/Logged Green powder 2 g at/);
    expect(await live()).toBe(before + 1);
    await popup.click(UNDO);
    await until('the dose to be taken back', async () => (await live()) === before);
    await popup.close();
  });

  it('stores a dose of another amount and an unknown one, which is not zero', async () => {
    const before = await live();
    const popup = await opened();
    await popup.evaluate(() => document.querySelector('summary')?.click());
    await popup.fill({ role: 'textbox', name: 'Amount' }, '3.5');
    await popup.click({ role: 'button', name: 'Log dose' });
    await until('the dose', async () => (await live()) === before + 1);
    expect((await liveDoses(driver)).at(-1)?.amount).toEqual({ value: 3.5, unit: 'g' });
    await aSecond();
    await until('the form to close', () => popup.evaluate(() => !document.querySelector('details')?.open));
    await popup.evaluate(() => document.querySelector('summary')?.click());
    await popup.fill({ role: 'combobox', name: 'Unit' }, 'unknown');
    await popup.click({ role: 'button', name: 'Log dose' });
    await until('the other dose', async () => (await live()) === before + 2);
    expect((await liveDoses(driver)).at(-1)?.amount).toBe('unknown');
    await popup.close();
  });

  it('keeps what was typed when the popup closes, and gives it back at the next opening until it is logged', async () => {
    const before = await live();
    const openOther = (popup: Surface) =>
      popup.evaluate(() => document.querySelector<HTMLElement>('.other > summary')?.click());
    const first = await opened();
    await openOther(first);
    await first.fill({ role: 'textbox', name: 'Amount' }, '4.5');
    await first.close();
    const second = await opened();
    await second.waitForText('typed, not logged');
    await openOther(second);
    await second.waitForText(/You typed this at .* and have not logged it\./);
    await second.click({ role: 'button', name: 'Log dose' });
    await until('the dose', async () => (await live()) === before + 1);
    expect((await liveDoses(driver)).at(-1)?.amount).toEqual({ value: 4.5, unit: 'g' });
    await second.close();
    const third = await opened();
    expect(await third.text()).not.toContain('typed, not logged');
    await third.close();
  });

  it.each([
    ['Journal', '/journal.html#/today'],
    ['Guide', '/journal.html#/guide'],
    ['Help now', '/journal.html#/safety/now'],
  ])('leads from the popup to %s', async (name, address) => {
    const popup = await opened();
    await popup.click({ role: 'link', name });
    const journal = await driver.waitForTab(address);
    await journal.waitFor({ role: 'navigation', name: 'Journal' });
    await journal.close();
  });

  describe('when the background is killed', () => {
    it('between the click and the badge, loses no dose, doubles none, and the badge is right', async () => {
      const before = await live();
      const popup = await opened();
      await Promise.all([popup.click(PRESET), driver.killBackground()]);
      await until('the dose to be stored', async () => (await live()) > before);
      await until('the badge', async () => (await driver.badge()).title.endsWith('Last dose less than a minute ago.'));
      expect((await driver.badge()).text).toBe('5h');
      expect(await live()).toBe(before + 1);
      await popup.close();
    });

    it('paints the badge from the database alone when it starts again, and sees to its alarm', async () => {
      await driver.killBackground();
      await driver.inExtension(async () => {
        await browser.alarms.clearAll();
        await browser.action.setBadgeText({ text: '??' });
      });
      await driver.inExtension(() => browser.runtime.sendMessage({ type: 'refresh-badge' }));
      await until('the badge', async () => (await driver.badge()).text === '5h');
      await until('the alarm', () => driver.inExtension(async () => (await browser.alarms.getAll()).length === 1));
    });
  });

  it('went without an error', async () => {
    expect(await driver.consoleErrors()).toEqual([]);
  });
});
