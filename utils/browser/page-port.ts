import { browser } from 'wxt/browser';
import type { FromPage } from './messages.ts';

/**
 * The page script's side of the messages. Takes the browser from WXT: the polyfill would be a third of the script, and both
 * browsers are native here.
 */
export const pagePort = {
  answer(onMessage: (message: unknown) => Promise<unknown>): () => void {
    const listener = (
      message: unknown,
      sender: { id?: string | undefined },
      respond: (answer: unknown) => void,
    ): true | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      onMessage(message).then(respond);
      return true;
    };
    browser.runtime.onMessage.addListener(listener);
    return () => {
      if (pagePort.isAlive()) browser.runtime.onMessage.removeListener(listener);
    };
  },

  /** Tells the background. An answer is not waited for, and a background that does not listen is no fault of the page. */
  tell(message: FromPage): void {
    if (pagePort.isAlive()) browser.runtime.sendMessage(message).catch(() => {});
  },

  /** False once the extension was reloaded, updated or removed. */
  isAlive(): boolean {
    try {
      return browser.runtime?.id !== undefined;
    } catch {
      return false;
    }
  },

  isPrivateWindow: (): boolean => browser.extension.inIncognitoContext,
};
