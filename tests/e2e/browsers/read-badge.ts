import type { browser as BrowserApi } from 'wxt/browser';
import type { Badge } from './driver.ts';

declare const browser: typeof BrowserApi;

/** Runs in a document of the extension. Without a tab's id the API answers what every tab shows. */
export async function readBadge(): Promise<Badge> {
  const colour = await browser.action.getBadgeBackgroundColor({});
  const [red = 0, green = 0, blue = 0] = Array.isArray(colour) ? colour : [];
  const hex = (value: number) => value.toString(16).padStart(2, '0');
  return {
    text: await browser.action.getBadgeText({}),
    colour: `#${hex(red)}${hex(green)}${hex(blue)}`,
    title: await browser.action.getTitle({}),
  };
}
