import type { Page, Target } from 'puppeteer-core';
import type { browser as BrowserApi } from 'wxt/browser';
import { until } from './until.ts';

declare const browser: typeof BrowserApi;

export interface Worker {
  /** Waits until it has run for the first time: events before that are lost, since it has not said yet which it wants. */
  ready(): Promise<void>;
  stop(): Promise<void>;
  /** Fires `commands.onCommand` inside, after starting the worker if it is stopped. */
  dispatchCommand(name: string): Promise<void>;
}

const ASK_AGAIN_MS = 3_000;

/** The extension's service worker, by way of `control`, any document of the extension. */
export async function workerOf(control: Page, origin: string): Promise<Worker> {
  const session = await control.createCDPSession();
  let activated = false;
  let stops = 0;
  let runs = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const own = versions.filter((each) => each.scriptURL.startsWith(origin));
    activated ||= own.some(({ status }) => status === 'activated');
    if (own.some(({ runningStatus }) => runningStatus === 'stopped')) stops++;
    if (own.length > 0) runs = own.some(({ runningStatus }) => runningStatus === 'running');
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
    async stop() {
      // A message may start it again at once, so what counts is that it was stopped meanwhile.
      const before = stops;
      // Asked again, since one that was just starting does not hear it; not soon, since that could end its successor.
      let askedMs = -ASK_AGAIN_MS;
      await until('the service worker to stop', () => {
        if (stops > before) return true;
        if (performance.now() - askedMs < ASK_AGAIN_MS) return false;
        askedMs = performance.now();
        // Not waited for: now and then Chromium never answers.
        session.send('ServiceWorker.stopAllWorkers').catch(() => {});
        return false;
      });
    },
    async dispatchCommand(name) {
      if (!runs) await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
      const target = await until('the service worker to run', () => (runs ? targets().at(-1) : undefined));
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
