import type { Page } from 'puppeteer-core';
import type { Driver } from '../../e2e/browsers/driver.ts';
import { machineNow } from '../machine.ts';
import { openWithYears } from '../open-with-years.ts';
import { median, quantile, show } from '../page/numbers.ts';
import { type Watch, watchTab } from '../watch-tab.ts';

/**
 * What opening the popup costs with 50,000 doses and 4,000 nights, against 50 doses of as many a day:
 *
 *     npm run build && npm run bench -- popup [rounds] [folder of the built extension]
 *
 * Two Chromiums, one with few records and one with many, are asked in turns; what is compared was taken in the same round.
 */

const FEW = { doses: 50, nights: 4 };
const MANY = { doses: 50_000, nights: 4_000 };
/** The countdown, a button, the last dose: the popup is of use. */
const SHOWN = ['[role="timer"] .vh', 'button.preset', 'section.since b'];

const rounds = Number(process.argv[2] ?? 25);
const extensionDir = process.argv[3];

interface Side {
  driver: Driver;
  page: Page;
  watch: Watch;
}

interface Opened {
  /** Until the first frame that shows it. */
  shownMs: number;
  /** Until the page is at rest. */
  restMs: number;
  mainMs: number;
  allMs: number;
  /** The first paint of the real popup, which the toolbar button opens. */
  popupMs: number;
}

async function openSide({ doses, nights }: typeof FEW): Promise<Side> {
  const driver = await openWithYears(doses, nights, extensionDir);
  const { page } = await driver.openExtensionPage('manifest.json');
  return { driver, page, watch: await watchTab(page) };
}

async function openOnce({ driver, page, watch }: Side): Promise<Opened> {
  const { shownMs, ms, mainMs, allMs } = await watch.opening(`${driver.origin}/popup.html`, SHOWN);
  const popup = await driver.openPopup(page);
  // Nothing is painted before the records are read, so the first paint is the popup with all of it.
  const popupMs = await popup.evaluate(async (selectors) => {
    const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    while (paint() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
    const missing = selectors.filter((selector) => !document.querySelector(selector));
    if (missing.length > 0) throw new Error(`painted without ${missing.join(', ')}`);
    return paint() ?? Number.NaN;
  }, SHOWN);
  await popup.close();
  return { shownMs, restMs: ms, mainMs, allMs, popupMs };
}

const few = await openSide(FEW);
const many = await openSide(MANY);
try {
  console.log(`popup, ${rounds} rounds; before: ${machineNow()}`);
  const pairs: { few: Opened; many: Opened }[] = [];
  // The first round fetches code and fills caches.
  for (let round = 0; round <= rounds; round += 1) {
    const order = round % 2 === 0 ? [few, many] : [many, few];
    const opened = new Map<Side, Opened>();
    for (const side of order) opened.set(side, await openOnce(side));
    const pair = { few: opened.get(few), many: opened.get(many) };
    if (round > 0 && pair.few && pair.many) pairs.push({ few: pair.few, many: pair.many });
  }
  const line = (what: string, of: (opened: Opened) => number) => {
    const ratios = pairs.map((pair) => of(pair.many) / of(pair.few));
    const values = [pairs.map((pair) => of(pair.few)), pairs.map((pair) => of(pair.many))];
    const [fewMs = 0, manyMs = 0] = values.map(median);
    console.log(
      `${what.padEnd(46)} few ${show(fewMs, 1).padStart(7)} ms   many ${show(manyMs, 1).padStart(7)} ms   ratio ${show(median(ratios))} (middle half ${show(quantile(ratios, 0.25))} to ${show(quantile(ratios, 0.75))})`,
    );
  };
  line('first frame with countdown, button, last dose', ({ shownMs }) => shownMs);
  line('until at rest', ({ restMs }) => restMs);
  line('processor time of its main thread', ({ mainMs }) => mainMs);
  line('processor time of the whole browser', ({ allMs }) => allMs);
  line('first paint of the real popup', ({ popupMs }) => popupMs);
  console.log(`after: ${machineNow()}`);
} finally {
  await few.driver.close();
  await many.driver.close();
}
