import type { Page, Target } from 'puppeteer-core';
import type { browser as BrowserApi } from 'wxt/browser';
import type { Ears } from './chromium-ears.ts';
import { until } from './until.ts';

declare const browser: typeof BrowserApi;

export interface Worker {
  /** Waits until it has run for the first time: events before that are lost, since it has not said yet which it wants. */
  ready(): Promise<void>;
  stop(): Promise<void>;
  /** Fires `commands.onCommand` inside, after starting the worker if it is stopped. */
  dispatchCommand(name: string): Promise<void>;
}

/** The extension's service worker, by way of `control`, any document of the extension. */
export async function workerOf(control: Page, ears: Ears, origin: string): Promise<Worker> {
  const session = await control.createCDPSession();
  let activated = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    activated ||= versions.some((each) => each.scriptURL.startsWith(origin) && each.status === 'activated');
  });
  await session.send('ServiceWorker.enable');
  const targets = () =>
    control
      .browser()
      .targets()
      .filter((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
  return {
    async ready() {
      await until('the service worker to be installed', () => activated);
    },
    stop: () =>
      ears.withoutWorkers(async () => {
        // A message may start it again at once, so it is the end of these very targets that counts.
        const ending = targets();
        const ended = new Set<Target>();
        const note = (target: Target) => ended.add(target);
        control.browser().on('targetdestroyed', note);
        // Asked again while it stands: one that was just starting does not hear the first time.
        await until('the service worker to stop', async () => {
          if (ending.every((target) => ended.has(target))) return true;
          await session.send('ServiceWorker.stopAllWorkers');
          return ending.every((target) => ended.has(target));
        });
        control.browser().off('targetdestroyed', note);
      }),
    async dispatchCommand(name) {
      if (targets().length === 0) await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      const target = await until('the service worker to run', () => targets()[0]);
      await evaluateOnce(target, `(${fireCommand})(${JSON.stringify(name)})`);
    },
  };
}

/** puppeteer's own worker handle would stay attached. */
async function evaluateOnce(target: Target, expression: string): Promise<void> {
  const session = await target.createCDPSession();
  const { exceptionDetails: wrong } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  await session.detach();
  if (wrong) throw new Error(wrong.exception?.description ?? wrong.text);
}

/** `dispatch` is how Chromium itself fires an event from inside; key events of the debugging protocol never reach commands. */
async function fireCommand(name: string) {
  const [active] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const event = browser.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void };
  event.dispatch(name, active);
}
