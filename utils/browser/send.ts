import * as v from 'valibot';
import { browser } from './browser.ts';
import { type FromExtensionPage, PageSummary, type ToPage } from './messages.ts';

/** Tells the background that records or settings changed. A background that cannot be reached catches up at its next minute. */
export async function tellBackground(message: FromExtensionPage): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch {
    // The write itself is durable; only the echo is lost.
  }
}

/** What the page script of a tab has marked, or `null` where none runs. */
export async function askSummary(tabId: number): Promise<PageSummary | null> {
  const answer = await tellPage(tabId, { type: 'summary' });
  const parsed = v.safeParse(PageSummary, answer);
  return parsed.success ? parsed.output : null;
}

/**
 * Sends to the page script of a tab; `null` where none listens. Notes run in every frame, so a stop or a step is for all of them;
 * the top document alone answers for the page and knows the ids that it gave.
 */
export async function tellPage(tabId: number, message: ToPage): Promise<unknown> {
  const everyFrame = message.type === 'stop' || message.type === 'step';
  try {
    return await browser.tabs.sendMessage(tabId, message, everyFrame ? {} : { frameId: 0 });
  } catch {
    return null;
  }
}
