import { cpus, loadavg } from 'node:os';
import type { BrowserKind, Driver, ExtensionTab } from '../../e2e/browsers/driver.ts';
import { openBrowser } from '../../e2e/browsers/open-browser.ts';
import { takeFirstSteps } from '../../e2e/first-steps.ts';
import { type Opening, openOnce, type Scrolling, scrollFor } from './in-page.ts';
import { seedHistory } from './seed-history.ts';

/**
 * What opening and scrolling the history costs with 50,000 doses and 4,000 nights:
 *
 *     npm run build && node tests/bench/history/history.bench.ts [chromium|firefox] [folder of the built extension]
 *
 * Opening is paired with reading the same rows raw plus drawing the journal's empty page, round by round in one run; the ratios
 * carry over from machine to machine, the milliseconds do not.
 */

const DOSES = 50_000;
const NIGHTS = 4_000;
const ROUNDS = 7;
const FRAMES = 240;
/** A turn of the wheel, a quick pull at the scroll bar, and a new screen in every frame. */
const SPEEDS = [60, 250, 900];
const FRAME_MS = 1000 / 60;

const kind: BrowserKind = process.argv[2] === 'firefox' ? 'firefox' : 'chromium';
const extensionDir = process.argv[3];
const browser = await openBrowser(kind, {
  timezone: 'America/New_York',
  ...(extensionDir === undefined ? {} : { extensionDir }),
});
try {
  console.log(`${kind}, ${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}, ${DOSES} doses, ${NIGHTS} nights`);
  const tab = await seeded(browser);
  await benchOpening(tab);
  await benchScrolling(tab);
} finally {
  await browser.close();
}

async function seeded(driver: Driver): Promise<ExtensionTab> {
  const welcome = await takeFirstSteps(driver);
  await welcome.evaluate(seedHistory, DOSES, NIGHTS);
  const tab = await driver.openExtensionPage('journal.html#/nothing');
  await tab.page.setViewport({ width: 1200, height: 900 });
  return tab;
}

async function benchOpening(tab: ExtensionTab): Promise<void> {
  // The first round fetches code and fills caches.
  await tab.evaluate(openOnce, 0);
  const rounds: Opening[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) rounds.push(await tab.evaluate(openOnce, round));
  const row = (what: string, of: (round: Opening) => number) => {
    const ratio = middle(rounds.map((round) => of(round) / round.floorMs));
    console.log(`${what.padEnd(42)}${ms(middle(rounds.map(of)))}   ratio ${ratio.toFixed(2)}`);
  };
  row('raw read + empty page', ({ floorMs }) => floorMs);
  row('history, first rows', ({ firstRowsMs }) => firstRowsMs);
  row('history, every record', ({ wholeMs }) => wholeMs);
  if (kind === 'chromium')
    console.log(`longest task${' '.repeat(30)}${ms(middle(rounds.map((r) => r.longestTaskMs)))}`);
}

async function benchScrolling(tab: ExtensionTab): Promise<void> {
  await tab.evaluate(() => {
    location.hash = '#/history';
  });
  await tab.waitForText(/\d records/);
  report('frames with nothing to do', await tab.evaluate(scrollFor, 0, FRAMES));
  for (const speed of SPEEDS) report(`scrolling ${speed} px a frame`, await tab.evaluate(scrollFor, speed, FRAMES));
}

function report(what: string, { costsMs, gapsMs }: Scrolling): void {
  const late = gapsMs.filter((gap) => gap > FRAME_MS * 1.5).length;
  const costs = `cost ${ms(part(costsMs, 0.5))}, 95 % under ${ms(part(costsMs, 0.95))}`;
  console.log(`${what.padEnd(42)}${costs}; late ${late} of ${gapsMs.length}`);
}

function part(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function middle(values: readonly number[]): number {
  return part(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

function ms(value: number): string {
  return `${value.toFixed(1).padStart(7)} ms`;
}
