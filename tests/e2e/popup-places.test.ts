import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Driver, type Surface } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { PRESET, takeFirstSteps, zoneAtMidday } from './first-steps.ts';

/** A tea, an extract and something of no known content beside the powder, each with a button and taken today: as full as a popup gets. */
async function fillTheDay(): Promise<void> {
  const opening = indexedDB.open('nightleaf');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const nowMs = Date.now();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const stampAt = (atMs: number) => ({ id: crypto.randomUUID(), createdAt: atMs, updatedAt: atMs, deletedAt: null });
  const kinds = [
    { label: 'Tea', form: 'tea', unit: 'cup', gramsPerUnit: 3, mitragynineMgPerUnit: null },
    { label: 'Extract', form: 'extract', unit: 'capsule', gramsPerUnit: null, mitragynineMgPerUnit: 45 },
    { label: 'Something', form: 'other', unit: 'piece', gramsPerUnit: null, mitragynineMgPerUnit: null },
  ];
  const filling = db.transaction(['products', 'presets', 'doses'], 'readwrite');
  const products = filling.objectStore('products').getAll();
  const take = (productId: string, unit: string, hoursAgo: number) =>
    filling.objectStore('doses').add({
      ...stampAt(nowMs - hoursAgo * 3_600_000),
      productId,
      amount: { value: 1, unit },
      atMs: nowMs - hoursAgo * 3_600_000,
      zone,
      painBefore: null,
      painAfter: null,
      note: '',
      presetId: null,
    });
  products.onsuccess = () => {
    take(products.result[0]?.id, 'g', 5);
    for (const [position, kind] of kinds.entries()) {
      const product = { ...stampAt(nowMs), ...kind };
      filling.objectStore('products').add(product);
      const amount = { value: 1, unit: kind.unit };
      filling.objectStore('presets').add({ ...stampAt(nowMs), productId: product.id, amount, position: position + 1 });
      take(product.id, kind.unit, 4 - position);
    }
  };
  await new Promise<void>((resolve, reject) => {
    filling.oncomplete = () => resolve();
    filling.onerror = () => reject(filling.error);
  });
  db.close();
}

const tops = (popup: Surface): Promise<number[]> =>
  popup.evaluate(() => [...document.querySelectorAll('.preset')].map((button) => button.getBoundingClientRect().top));

/** Whether all of "Help now" shows, and a press on any of its corners would reach it. */
const helpIsWhole = (popup: Surface): Promise<boolean> =>
  popup.evaluate(() => {
    const help = document.querySelector('.help');
    if (!help) return false;
    const { left, right, top, bottom } = help.getBoundingClientRect();
    const corners = [left + 1, right - 1].flatMap((x) => [top + 1, bottom - 1].map((y) => [x, y] as const));
    return corners.every(([x, y]) => help.contains(document.elementFromPoint(x, y)));
  });

describe.each(BROWSER_KINDS)('what stands where in a full popup in %s', (kind) => {
  let driver: Driver;
  beforeAll(async () => {
    // In Chromium the screen has 600 pixels: the least room a popup gets.
    driver = await openBrowser(kind, { timezone: zoneAtMidday(Date.now()) });
    const welcome = await takeFirstSteps(driver, { windDownHours: 6 });
    await welcome.evaluate(fillTheDay);
    await welcome.close();
  });
  afterAll(() => driver?.close());

  it('leaves each button where it is when one is pressed, and shows “Help now” whole without scrolling', async () => {
    const popup = await driver.openPopup();
    await popup.waitFor(PRESET);
    const before = await tops(popup);
    expect(before).toHaveLength(4);
    expect(await helpIsWhole(popup), 'at rest').toBe(true);
    // Not by the mouse, which would bring the button into view first.
    await popup.evaluate(() => document.querySelector<HTMLElement>('.preset:last-child')?.click());
    await popup.waitForText('Logged all the same.');
    expect(await tops(popup)).toEqual(before);
    expect(await helpIsWhole(popup), 'after a press').toBe(true);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.other > summary')?.click());
    await popup.waitFor({ role: 'button', name: 'Log dose' });
    expect(await helpIsWhole(popup), 'beside the open form').toBe(true);
    await popup.close();
  });
});
