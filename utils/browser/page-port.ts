import { browser } from 'wxt/browser';
import type { FromPage, ToPageHandlers } from './messages.ts';
import { readToPage } from './read-to-page.ts';

function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * The page script's side of the messages. Takes the browser from WXT: the polyfill would be a third of the script, and both
 * browsers are native here.
 */
export const pagePort = {
  /** Answers the extension's own pages and background until `signal` aborts; what is no known message stays unanswered. */
  answer(handlers: ToPageHandlers, signal: AbortSignal): void {
    const listener = (
      message: unknown,
      sender: { id?: string | undefined },
      sendResponse: (answer: unknown) => void,
    ): true | undefined => {
      if (sender.id !== browser.runtime.id) return undefined;
      const output = readToPage(message);
      if (output === undefined) return undefined;
      if (output.type === 'summary') {
        handlers.summary().then(sendResponse);
        return true;
      }
      if (output.type === 'step') {
        handlers.step(output.direction, output.anew).then(sendResponse);
        return true;
      }
      if (output.type === 'jump') handlers.jump(output.id);
      else handlers.stop();
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => {
      if (isAlive()) browser.runtime.onMessage.removeListener(listener);
    });
  },

  /** Tells the background. An answer is not waited for, and a background that does not listen is no fault of the page. */
  tell(message: FromPage): void {
    if (isAlive()) browser.runtime.sendMessage(message).catch(() => {});
  },

  async switchSiteOff(): Promise<boolean> {
    try {
      return (await browser.runtime.sendMessage({ type: 'switch-site-off' } satisfies FromPage)) === true;
    } catch {
      return false;
    }
  },

  /** False once the extension was reloaded, updated or removed. */
  isAlive,

  isPrivateWindow: (): boolean => browser.extension.inIncognitoContext,
};
