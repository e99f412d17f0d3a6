import type { CDPSession, Page } from 'puppeteer-core';

/** What a stretch of work cost. */
export interface Cost {
  /** By the clock on the wall. */
  ms: number;
  /** Processor time of the tab's main thread. */
  mainMs: number;
  /** Processor time of every process of the browser: the database works in another one than the page. */
  allMs: number;
}

/** Looks at a tab of Chromium from outside. */
export interface Watch {
  /** Opens one of the extension's documents anew and waits until it shows all of these and is at rest. */
  opening(url: string, selectors: readonly string[]): Promise<Cost & { shownMs: number }>;
  /** Runs `work` in the document that is open; it answers how long it took by the page's own clock. */
  costOf(work: () => Promise<number>): Promise<Cost>;
  /** Processor time of each task of the main thread that `work` led to, longest first. */
  tasksOf(work: () => Promise<unknown>): Promise<Task[]>;
}

export interface Task {
  cpuMs: number;
  wallMs: number;
}

/** Set when the tab's document shows what was waited for, and when it is at rest after it. */
declare global {
  interface Window {
    benchShownMs?: number;
    benchIdleMs?: number;
  }
}

export async function watchTab(page: Page): Promise<Watch> {
  const tab = await page.createCDPSession();
  const whole = await page.browser().target().createCDPSession();
  // Time of the thread, not time on the wall: other programs on the machine do not count.
  await tab.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    async opening(url, selectors) {
      // Another document of the extension, so that its process is there already.
      await page.goto(new URL('/manifest.json', url).href);
      const { identifier } = await page.evaluateOnNewDocument(waitUntilShown, selectors);
      const all = await processesMs(whole);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => window.benchIdleMs !== undefined, { polling: 50, timeout: 60_000 });
      const [mainMs, allMs] = [await mainThreadMs(tab), (await processesMs(whole)) - all];
      await page.removeScriptToEvaluateOnNewDocument(identifier);
      const times = () => ({ shownMs: window.benchShownMs ?? Number.NaN, ms: window.benchIdleMs ?? Number.NaN });
      // The main thread's account begins anew with each document.
      return { ...(await page.evaluate(times)), mainMs, allMs };
    },
    async costOf(work) {
      const [main, all] = [await mainThreadMs(tab), await processesMs(whole)];
      const ms = await work();
      return { ms, mainMs: (await mainThreadMs(tab)) - main, allMs: (await processesMs(whole)) - all };
    },
    async tasksOf(work) {
      await page.tracing.start({
        categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
      });
      await page.evaluate(() => {
        performance.mark('bench-begins');
      });
      await work();
      return tasksIn(await page.tracing.stop());
    },
  };
}

async function mainThreadMs(tab: CDPSession): Promise<number> {
  const { metrics } = await tab.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

async function processesMs(whole: CDPSession): Promise<number> {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((total, { cpuTime }) => total + cpuTime, 0) * 1000;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
}

function tasksIn(trace: Uint8Array | undefined): Task[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === 'bench-begins');
  if (!mark) throw new Error('the trace does not hold its mark');
  return traceEvents
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'RunTask' && ph === 'X' && pid === mark.pid && tid === mark.tid && ts >= mark.ts,
    )
    .map(({ dur = 0, tdur = 0 }) => ({ cpuMs: tdur / 1000, wallMs: dur / 1000 }))
    .sort((a, b) => b.cpuMs - a.cpuMs);
}

/**
 * Runs in the page, sent there alone: waits for a frame in which all of these are there, then for the main thread to have nothing to do.
 * Both times are by the page's clock, which begins with the document.
 */
export function waitUntilShown(selectors: readonly string[]): Promise<void> {
  delete window.benchShownMs;
  delete window.benchIdleMs;
  return new Promise((resolve) => {
    const look = () => {
      if (!selectors.every((selector) => document.querySelector(selector))) {
        requestAnimationFrame(look);
        return;
      }
      // A message posted in a frame's callback is delivered when that frame has been drawn.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        window.benchShownMs = performance.now();
        requestIdleCallback(() => {
          window.benchIdleMs = performance.now();
          resolve();
        });
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}
