import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver, ExtensionTab } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { takeFirstSteps } from './first-steps.ts';

/** What each frame of the opening popup held, from its very first on. */
interface Opening {
  frames: { anything: boolean; countdown: boolean; height: number }[];
  shift: number;
}
declare global {
  interface Window {
    opening?: Opening;
  }
}

/** Runs before the popup's own scripts. */
function watchFrames(): void {
  const opening: Opening = { frames: [], shift: 0 };
  window.opening = opening;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) opening.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const timer = document.querySelector('[role="timer"]');
    opening.frames.push({
      anything: (document.body?.innerText ?? '').trim() !== '',
      countdown: /\d+ min/.test(timer?.textContent ?? ''),
      height: document.body?.offsetHeight ?? 0,
    });
    if (opening.frames.length < 60) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

describe('the opening popup', () => {
  let driver: Driver;
  let opening: Opening;
  beforeAll(async () => {
    driver = await openBrowser('chromium');
    await takeFirstSteps(driver);
    const tab: ExtensionTab = await driver.openExtensionPage('popup.html');
    await tab.page.evaluateOnNewDocument(watchFrames);
    await tab.page.reload();
    await until('sixty frames', () => tab.evaluate(() => (window.opening?.frames.length ?? 0) >= 60));
    opening = await tab.evaluate(() => window.opening as Opening);
  });
  afterAll(() => driver?.close());

  it('shows the countdown in the first frame that shows anything', () => {
    const first = opening.frames.find(({ anything }) => anything);
    expect(first).toMatchObject({ countdown: true });
  });

  it('moves nothing afterwards', () => {
    expect(opening.shift).toBe(0);
    const heights = opening.frames.filter(({ anything }) => anything).map(({ height }) => height);
    expect(new Set(heights).size).toBe(1);
  });
});
