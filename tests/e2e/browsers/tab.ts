import { writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { ExtensionTab, InPage } from './driver.ts';
import { type RawSurface, surfaceFrom } from './surface.ts';

/** puppeteer's own type wants a tuple that it can infer from the function; ours names it. */
export function evaluateIn(page: Page): InPage {
  const evaluate = page.evaluate.bind(page) as (fn: unknown, ...args: unknown[]) => Promise<unknown>;
  return ((fn: unknown, ...args: unknown[]) => evaluate(fn, ...args)) as InPage;
}

/** A document that puppeteer holds a handle of. */
export function tabFrom(page: Page, setTheme: RawSurface['setTheme']): ExtensionTab {
  const surface = surfaceFrom({
    evaluate: evaluateIn(page),
    addScript: async (source) => {
      await page.evaluate(source);
    },
    async press(x, y, times) {
      try {
        await page.mouse.click(x, y, { count: times });
      } catch (error) {
        // A press may close the window that it is in, before the browser has said that it was one.
        if ((error as Error).name !== 'TargetCloseError') throw error;
      }
    },
    setTheme,
    async screenshot(path) {
      const png = await page.screenshot({ fullPage: true });
      if (path) await writeFile(path, png);
      return png;
    },
    isOpen: () =>
      page
        .evaluate(() => true)
        .then(
          () => !page.isClosed(),
          () => false,
        ),
    close: () => page.close(),
  });
  return { ...surface, page };
}
