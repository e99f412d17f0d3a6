import type { Page } from 'puppeteer-core';
import { HORIZON_MS } from '../../../utils/kinetics/superpose.ts';
import { machineNow } from '../machine.ts';
import { openWithYears } from '../open-with-years.ts';
import { median, quantile, show } from '../page/numbers.ts';
import { type Cost, type Task, type Watch, watchTab } from '../watch-tab.ts';
import { readEveryRow, readRowsOfToday } from './raw-reads.ts';

/**
 * What opening Today and Patterns costs with 50,000 doses and 4,000 nights, until the page is whole and at rest:
 *
 *     npm run build && npm run bench -- journal [rounds] [folder of the built extension]
 *
 * Beside each stands its floor, taken in the same round: the journal opened at an address that has no page (all of React, no rows), plus
 * the page's rows read bare from IndexedDB. For Today these are the doses of the last 28 days and three nights; for Patterns every dose and
 * night there is, for it counts those that cannot be read, also while it shows four weeks. Patterns is taken twice: until its pictures are
 * drawn and the main thread has nothing to do, and until the counting is over too.
 */

const DOSES = 50_000;
const NIGHTS = 4_000;

const EMPTY = ['main .lead'];
const TODAY = ['.today figure svg', '#today-doses', 'button.preset', '#so-far'];
const PATTERNS = ['#p-nights', '#p-late', '#p-relief', '#p-weeks'].map(
  (id) => `[aria-labelledby="${id.slice(1)}"] figure svg`,
);

/** The counting goes on beside the pictures, and says when it is over. */
const PATTERNS_COUNTED = [...PATTERNS, '.patterns [role="status"][aria-busy="false"]'];

const rounds = Number(process.argv[2] ?? 9);
const extensionDir = process.argv[3];

const driver = await openWithYears(DOSES, NIGHTS, extensionDir);
try {
  const { page } = await driver.openExtensionPage('manifest.json');
  const watch = await watchTab(page);
  const journal = `${driver.origin}/journal.html`;
  console.log(`journal, ${DOSES} doses, ${NIGHTS} nights, ${rounds} rounds; before: ${machineNow()}`);
  await benchOpening(page, watch, journal);
  await benchTasks(page, watch, journal);
  console.log(`after: ${machineNow()}`);
} finally {
  await driver.close();
}

async function benchOpening(page: Page, watch: Watch, journal: string): Promise<void> {
  const costs: Record<'empty' | 'today' | 'todayRows' | 'patterns' | 'counted' | 'everyRow', Cost>[] = [];
  // The first round fetches code and fills caches.
  for (let round = 0; round <= rounds; round += 1) {
    const parts = {
      empty: () => watch.opening(`${journal}#/nothing`, EMPTY),
      today: () => watch.opening(`${journal}#/today`, TODAY),
      patterns: () => watch.opening(`${journal}#/patterns`, PATTERNS),
      counted: () => watch.opening(`${journal}#/patterns`, PATTERNS_COUNTED),
      todayRows: () => watch.costOf(() => page.evaluate(readRowsOfToday, HORIZON_MS)),
      everyRow: () => watch.costOf(() => page.evaluate(readEveryRow)),
    };
    const got = new Map<string, Cost>();
    const names = Object.keys(parts) as (keyof typeof parts)[];
    // Rows are read bare in a document of the extension's that does nothing else.
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      if (name.endsWith('Row') || name.endsWith('Rows')) await watch.opening(`${journal}#/nothing`, EMPTY);
      got.set(name, await parts[name]());
    }
    if (round > 0) costs.push(Object.fromEntries(got) as (typeof costs)[number]);
  }
  const line = (
    what: string,
    of: (cost: Cost) => number,
    page: 'today' | 'patterns' | 'counted',
    rows: 'todayRows' | 'everyRow',
  ) => {
    const [own, floor] = [costs.map((cost) => of(cost[page])), costs.map((cost) => of(cost.empty) + of(cost[rows]))];
    const ratios = own.map((value, n) => value / (floor[n] ?? Number.NaN));
    console.log(
      `${what.padEnd(52)} ${show(median(own), 0).padStart(5)} ms   floor ${show(median(floor), 0).padStart(5)} ms   ratio ${show(median(ratios))} (middle half ${show(quantile(ratios, 0.25))} to ${show(quantile(ratios, 0.75))})`,
    );
  };
  for (const [name, page, rows] of [
    ['Today', 'today', 'todayRows'],
    ['Patterns', 'patterns', 'everyRow'],
    ['Patterns counted', 'counted', 'everyRow'],
  ] as const) {
    line(`${name}, until at rest`, ({ ms }) => ms, page, rows);
    line(`${name}, processor time of the whole browser`, ({ allMs }) => allMs, page, rows);
    line(`${name}, processor time of its main thread`, ({ mainMs }) => mainMs, page, rows);
  }
}

async function benchTasks(page: Page, watch: Watch, journal: string): Promise<void> {
  const longest = (what: string, runs: readonly Task[][]) => {
    const first = runs.map(([task]) => task?.cpuMs ?? 0);
    const overWall = runs.map((tasks) => tasks.filter(({ wallMs }) => wallMs > 100).length);
    console.log(
      `${what.padEnd(44)} ${show(median(first), 0).padStart(5)} ms of processor time (most ${show(Math.max(...first), 0)} ms); over 100 ms by the clock: ${overWall.join(', ')}`,
    );
  };
  const opening: Task[][] = [];
  const all: Task[][] = [];
  for (let round = 0; round < Math.max(3, Math.round(rounds / 3)); round += 1) {
    await watch.opening(`${journal}#/nothing`, EMPTY);
    opening.push(
      await watch.tasksOf(async () => {
        await page.evaluate(() => {
          location.hash = '#/patterns';
        });
        await page.evaluate(restOf, PATTERNS_COUNTED);
      }),
    );
    all.push(
      await watch.tasksOf(async () => {
        await page.evaluate(() => {
          document.querySelector<HTMLButtonElement>('.patterns-period button:last-of-type')?.click();
        });
        await page.waitForFunction(longTrend, { polling: 200, timeout: 120_000 });
        await page.evaluate(restOf, PATTERNS_COUNTED);
      }),
    );
  }
  longest('Patterns, longest task of opening', opening);
  longest('Patterns, longest task of going on to all years', all);
}

/** Waits for these, then for the main thread to have nothing to do for a while: no part of a computation follows. */
async function restOf(selectors: readonly string[]): Promise<void> {
  while (!selectors.every((selector) => document.querySelector(selector))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  for (let quiet = 0; quiet < 10; quiet += 1) await new Promise((resolve) => requestIdleCallback(resolve));
}

/** Whether the pictures of weeks hold years of them. */
function longTrend(): boolean {
  const sliders = document.querySelectorAll<HTMLInputElement>('[aria-labelledby="p-weeks"] input[type="range"]');
  return [...sliders].some(({ max }) => Number(max) > 500);
}
