import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { FromExtensionPage, FromPage } from './messages.ts';

export interface Handlers {
  /** From an extension page of ours. */
  fromExtensionPage: (message: FromExtensionPage) => Promise<void>;
  /** From a page script; `host` and `tabId` are the browser's word about the sender, not the sender's own. The answer goes back. */
  fromPage: (message: FromPage, sender: { host: string; tabId: number; frameId: number }) => Promise<boolean>;
}

/** Listens for messages. Anything that does not parse, or comes from where it may not, is passed over in silence. */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const own = sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
    if (own) {
      const message = v.safeParse(FromExtensionPage, raw);
      return message.success ? handlers.fromExtensionPage(message.output) : undefined;
    }
    const message = v.safeParse(FromPage, raw);
    // A frame reports its own address; the switch is for the site that the tab shows.
    const url = sender.tab?.url ?? sender.url;
    if (!message.success || sender.tab?.id === undefined || url === undefined || !URL.canParse(url)) return undefined;
    return handlers.fromPage(message.output, {
      host: new URL(url).hostname,
      tabId: sender.tab.id,
      frameId: sender.frameId ?? 0,
    });
  });
}
