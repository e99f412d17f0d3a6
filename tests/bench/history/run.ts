import type { Page } from 'puppeteer-core';
import { machineNow } from '../machine.ts';
import { openWithYears } from '../open-with-years.ts';
import { median, quantile, show } from '../page/numbers.ts';
import { type Watch, watchTab } from '../watch-tab.ts';
import { type Opening, openOnce, type Scrolling, scrollFor } from './in-page.ts';

/**
 * What opening and scrolling the history costs with 50,000 doses, 4,000 nights and a pain check a week:
 *
 *     npm run build && npm run bench -- history [rounds] [folder of the built extension]
 *
 * Opening is paired with reading the same rows bare plus drawing the journal's empty page, round by round in one run. Scrolling takes
 * turns with doing nothing, so that late frames of the machine's own making are told from those of the table.
 */

const DOSES = 50_000;
const NIGHTS = 4_000;
const FRAMES = 60;
const FRAME_MS = 1000 / 60;
/** Pixels a frame: nothing, a turn of the wheel, a quick pull at the scroll bar, a new screen in every frame. */
const SPEEDS = [0, 60, 250, 900];

const rounds = Number(process.argv[2] ?? 7);
const extensionDir = process.argv[3];

const driver = await openWithYears(DOSES, NIGHTS, extensionDir);
try {
  const { page } = await driver.openExtensionPage('journal.html#/nothing');
  await page.setViewport({ width: 1200, height: 900 });
  const watch = await watchTab(page);
  console.log(`history, ${DOSES} doses, ${NIGHTS} nights, ${rounds} rounds; before: ${machineNow()}`);
  await benchOpening(page, watch);
  await benchScrolling(page, watch);
  console.log(`after: ${machineNow()}`);
} finally {
  await driver.close();
}

async function benchOpening(page: Page, watch: Watch): Promise<void> {
  // The first round fetches code and fills caches.
  await page.evaluate(openOnce, 0);
  const got: Opening[] = [];
  for (let round = 1; round <= rounds; round += 1) got.push(await page.evaluate(openOnce, round));
  const line = (what: string, of: (round: Opening) => number) => {
    const ratios = got.map((round) => of(round) / round.floorMs);
    const spread = `middle half ${show(quantile(ratios, 0.25))} to ${show(quantile(ratios, 0.75))}`;
    console.log(
      `${what.padEnd(36)} ${show(median(got.map(of)), 0).padStart(6)} ms   ratio ${show(median(ratios))} (${spread})`,
    );
  };
  line('bare read + empty page', ({ floorMs }) => floorMs);
  line('history, first rows', ({ firstRowsMs }) => firstRowsMs);
  line('history, every record', ({ wholeMs }) => wholeMs);

  const longest: number[] = [];
  for (let round = 1; round <= Math.max(3, Math.round(rounds / 2)); round += 1) {
    const tasks = await watch.tasksOf(() => openHistory(page));
    longest.push(tasks[0]?.cpuMs ?? 0);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/left-${round}`);
  }
  console.log(
    `${'history, longest task of opening'.padEnd(36)} ${show(median(longest), 0).padStart(6)} ms of processor time (most ${show(Math.max(...longest), 0)} ms)`,
  );
}

/** Until every record is counted. */
async function openHistory(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/history';
  });
  await page.waitForFunction(() => /\d records/.test(document.querySelector('[aria-live]')?.textContent ?? ''));
}

async function benchScrolling(page: Page, watch: Watch): Promise<void> {
  await openHistory(page);
  // The first pass compiles.
  for (const speed of SPEEDS) await page.evaluate(scrollFor, speed, FRAMES);
  const got = new Map<number, (Scrolling & { cpuMs: number })[]>(SPEEDS.map((speed) => [speed, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const speed of SPEEDS) {
      let scrolling: Scrolling | undefined;
      const { mainMs } = await watch.costOf(async () => {
        scrolling = await page.evaluate(scrollFor, speed, FRAMES);
        return 0;
      });
      if (scrolling) got.get(speed)?.push({ ...scrolling, cpuMs: mainMs / FRAMES });
    }
  }
  for (const [speed, passes] of got) {
    const gaps = passes.flatMap(({ gapsMs }) => gapsMs);
    const late = gaps.filter((gap) => gap > FRAME_MS * 1.5).length;
    const costs = passes.flatMap(({ costsMs }) => costsMs);
    const clock = `by the clock ${show(median(costs), 1)}, 95 % under ${show(quantile(costs, 0.95), 1)}`;
    const what = speed === 0 ? 'nothing to do' : `${speed} px a frame`;
    console.log(
      `${what.padEnd(16)} ${show(median(passes.map(({ cpuMs }) => cpuMs)), 1).padStart(5)} ms of processor time a frame; ${clock}; late ${late} of ${gaps.length}`,
    );
  }
  const tasks = await watch.tasksOf(() => page.evaluate(scrollFor, SPEEDS.at(-1) ?? 0, 4 * FRAMES));
  console.log(`longest task while screens go by: ${show(tasks[0]?.cpuMs ?? 0, 1)} ms of processor time`);
}
