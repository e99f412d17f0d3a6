import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.ts';

/** One Chromium with one tab, in which methods run in isolated worlds of their own, as a content script does. */
export interface Desk {
  page: Page;
  /** Comes back when the page is loaded and its main thread has come to rest. */
  goto(url: string): Promise<void>;
  /** Runs a script in a fresh isolated world; nothing of it has been compiled before. Answers its value and the CPU it took. */
  run<T = unknown>(script: string): Promise<{ value: T; cpuMs: number; world: number }>;
  /** Runs in a world made before. */
  again<T = unknown>(world: number, script: string): Promise<{ value: T; cpuMs: number }>;
  /** CPU of the page's main thread so far, in ms. */
  cpu(): Promise<number>;
  close(): Promise<void>;
}

let salt = 0;

/** A page is at rest when its main thread takes less than this (ms of CPU) in so many ms, asking included. */
const REST = { cpuMs: 1, everyMs: 25, times: 20 };

export async function openDesk(): Promise<Desk> {
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found.');
  const browser: Browser = await puppeteer.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    defaultViewport: { width: 1280, height: 800 },
    protocolTimeout: 300_000,
  });
  const page = await browser.newPage();
  page.setDefaultNavigationTimeout(300_000);
  const cdp: CDPSession = await page.createCDPSession();
  // CPU time of the thread, not time on the wall: other programs on the machine do not count.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });

  async function cpu(): Promise<number> {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
  }

  async function evaluate<T>(script: string, contextId: number): Promise<{ value: T; cpuMs: number }> {
    const before = await cpu();
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      // A comment that differs each time keeps V8 from using what it has compiled before.
      expression: `/*${++salt}*/${script}`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return { value: result.value as T, cpuMs: (await cpu()) - before };
  }

  return {
    page,
    cpu,
    async goto(url) {
      await page.goto(url, { waitUntil: 'load' });
      let before = await cpu();
      for (let time = 0; time < REST.times; time++) {
        await new Promise((resolve) => setTimeout(resolve, REST.everyMs));
        const now = await cpu();
        if (now - before < REST.cpuMs) return;
        before = now;
      }
    },
    async run(script) {
      const { frameTree } = await cdp.send('Page.getFrameTree');
      const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
        frameId: frameTree.frame.id,
        worldName: `world ${++salt}`,
      });
      return { ...(await evaluate(script, executionContextId)), world: executionContextId } as never;
    },
    again: (world, script) => evaluate(script, world),
    close: () => browser.close(),
  };
}
