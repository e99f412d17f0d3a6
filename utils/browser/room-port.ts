import { browser } from 'wxt/browser';
import type { FromPage } from './messages.ts';
import { pagePort } from './page-port.ts';
import { readToPage } from './read-to-page.ts';

/** The second page script's side of the messages; without the polyfill, as the first one's. */
export const roomPort = {
  read: readToPage,
  isAlive: pagePort.isAlive,
  openGuide: (topic: string): void => pagePort.tell({ type: 'open-guide', topic }),
  async switchSiteOff(): Promise<boolean> {
    try {
      return (await browser.runtime.sendMessage({ type: 'switch-site-off' } satisfies FromPage)) === true;
    } catch {
      return false;
    }
  },
};
