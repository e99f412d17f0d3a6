import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver, ExtensionTab, Surface, Theme } from '../tests/e2e/browsers/driver.ts';
import { openBrowser } from '../tests/e2e/browsers/open-browser.ts';
import { until } from '../tests/e2e/browsers/until.ts';
import { PRESET, takeFirstSteps, zoneAt } from '../tests/e2e/first-steps.ts';
import { liveDoses } from '../tests/e2e/stored.ts';
import { SAMPLE_ADDRESS } from '../utils/records/sample.ts';

const THEMES: Theme[] = ['light', 'dark'];
/** When the day has doses behind it and bed is in sight. */
const EARLY_EVENING_HOUR = 17;
const MINUTES_UNTIL_BED = 5 * 60 + 30;
const WIND_DOWN_HOURS = 4;
/** A sentence of the sample that the notes know. */
const CLAIM = 'kratom relieves pain';
const MARKS_REST_MS = 400;

/** What the pages that read and work out something say once they are whole. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  morning: /When did you get up\?/,
  history: /\d+ records?|No records/,
  patterns: /(be anything from|Not enough)[\s\S]*Week by week|once it is over/,
};
const SAMPLE_STEP = 'The journal shows the sample diary';

/** What a step saw, in a few words. */
type Seen = string;

/**
 * The main job once, in a real browser that nobody looks at: first steps, one click that logs, the badge, the article with its notes. Says what
 * it saw, writes pictures, and comes back with 1 and a sentence when a step did not happen.
 * @param withSampleDiary look through the journal with three made-up months as well
 */
export async function walkThrough(sampleUrl: string, picturesDir: string, withSampleDiary: boolean): Promise<number> {
  rmSync(picturesDir, { recursive: true, force: true });
  mkdirSync(picturesDir, { recursive: true });
  const browser = await openBrowser('chromium', {
    timezone: zoneAt(EARLY_EVENING_HOUR, Date.now()),
    screen: '1280x1024',
  });
  let doing = '';
  try {
    const steps = stepsOf(browser, sampleUrl, picturesDir);
    for (const [name, step] of steps.filter(([name]) => withSampleDiary || name !== SAMPLE_STEP)) {
      doing = name;
      console.log(`${name}: ${await step()}`);
    }
    console.log(`Pictures, light and dark: ${picturesDir}`);
    return 0;
  } catch (error) {
    console.error(`This step did not happen: ${doing}. ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  } finally {
    await browser.close();
  }
}

function stepsOf(browser: Driver, sampleUrl: string, picturesDir: string): [string, () => Promise<Seen>][] {
  const take = (surface: Pick<Surface, 'setTheme' | 'screenshot'>, name: string) =>
    picture(surface, path.join(picturesDir, name));
  let article: Page;

  return [
    [
      'The welcome page opens by itself',
      async () => {
        const welcome = await browser.waitForTab('/welcome.html');
        await welcome.waitFor({ role: 'checkbox', name: /./ });
        const heading = await welcome.evaluate(() => document.querySelector('h1')?.textContent ?? '');
        await welcome.close();
        return `“${heading}”`;
      },
    ],
    [
      'Consent, a bedtime in 5 h 30 min, a wind-down of 4 h and a button are kept',
      async () => {
        const welcome = await takeFirstSteps(browser, {
          minutesUntilBed: MINUTES_UNTIL_BED,
          windDownHours: WIND_DOWN_HOURS,
        });
        await welcome.click({ role: 'button', name: 'Allow on all pages' });
        await welcome.waitForText('Notes run on the pages you have allowed.');
        await take(welcome, 'welcome');
        await welcome.close();
        return `badge “${(await browser.badge()).text}”`;
      },
    ],
    [
      'The sample article gets its marks',
      async () => {
        article = await browser.openPage(sampleUrl);
        const marks = await marksAtRest(article);
        await pagePicture(article, path.join(picturesDir, 'article'));
        return `${marks} marked places`;
      },
    ],
    [
      'A card opens where the mouse rests on a claim',
      async () => {
        const { x, y } = await article.evaluate(middleOfWords, CLAIM);
        await article.mouse.move(x - 40, y - 60);
        await article.mouse.move(x, y, { steps: 5 });
        const text = await until('the card', () => browser.closedRootText(article));
        await pagePicture(article, path.join(picturesDir, 'article-card'));
        await article.keyboard.press('Escape');
        await until('the card to close', async () => (await browser.closedRootText(article)) === '');
        return `“${text.replace(/\s+/g, ' ').slice(0, 110)} …”`;
      },
    ],
    [
      'One click in the popup logs one dose',
      async () => {
        const popup = await browser.openPopup(article);
        await popup.waitFor(PRESET);
        await take(popup, 'popup');
        await popup.click(PRESET);
        await until('one dose in the database', async () => (await liveDoses(browser)).length === 1);
        await popup.waitFor({ role: 'button', name: 'Undo' });
        await take(popup, 'popup-logged');
        const said = await popup.evaluate(() => document.querySelector('[role="status"]')?.textContent ?? '');
        await popup.close();
        return `“${said}”`;
      },
    ],
    [
      'The badge and its title follow',
      async () => {
        const follows = async () => (await browser.badge()).title.includes('Last dose');
        await until('the last dose in the title', follows);
        const { text, title } = await browser.badge();
        if (text !== '5h') throw new Error(`The badge says “${text}” instead of “5h”.`);
        return `“${text}”, “${title}”`;
      },
    ],
    [
      'The journal opens and shows the day',
      async () => {
        const pages = await journalPages(browser, 'journal.html', 'Green powder', (tab, page) =>
          take(tab, `journal-${page}`),
        );
        return pages.join(', ');
      },
    ],
    [
      SAMPLE_STEP,
      async () => {
        const address = SAMPLE_ADDRESS.replace(/^\//, '');
        const pages = await journalPages(browser, address, 'Capsules', (tab, page) => take(tab, `sample-${page}`));
        return pages.join(', ');
      },
    ],
    [
      'Nothing was asked of the network',
      async () => {
        const asked = await browser.requests();
        if (asked.length > 0) throw new Error(`These were asked for: ${asked.join(', ')}`);
        return 'no request of the extension’s own';
      },
    ],
  ];
}

/** Every page of the navigation, one picture each. */
async function journalPages(
  browser: Driver,
  address: string,
  firstText: string,
  take: (tab: ExtensionTab, page: string) => Promise<void>,
): Promise<string[]> {
  const journal = await browser.openExtensionPage(`${address}#/today`);
  await journal.waitForText(firstText);
  const pages = await journal.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('nav li a')].map((link) => link.hash.replace(/^#\//, '')),
  );
  for (const name of pages) {
    await journal.evaluate((to) => {
      location.hash = `#/${to}`;
    }, name);
    await until(`the page ${name}`, () =>
      journal.evaluate(
        (to) =>
          document.querySelector(`nav li a[href="#/${to}"]`)?.ariaCurrent === 'page' &&
          document.querySelector('main h1') !== null,
        name,
      ),
    );
    await journal.waitForText(WHOLE[name] ?? /./);
    await take(journal, name);
  }
  await journal.close();
  return pages;
}

async function picture(surface: Pick<Surface, 'setTheme' | 'screenshot'>, file: string): Promise<void> {
  for (const theme of THEMES) {
    await surface.setTheme(theme);
    await surface.screenshot(`${file}-${theme}.png`);
  }
  await surface.setTheme('light');
}

async function pagePicture(page: Page, file: string): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.screenshot({ path: `${file}-${theme}.png` });
  }
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
}

/** How many places are marked once no more are added: names are marked before what is said of them. */
async function marksAtRest(page: Page): Promise<number> {
  let before = -1;
  return until('marks on the article', async () => {
    await setTimeout(MARKS_REST_MS);
    const marks = await page.evaluate(countMarks);
    const rests = marks > 0 && marks === before;
    before = marks;
    return rests ? marks : 0;
  });
}

/** A page sees the highlights that lie on it, and nothing else of them. */
function countMarks(): number {
  return [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
}

function middleOfWords(words: string): { x: number; y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [box] = range.getClientRects();
    if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  throw new Error(`The article does not say “${words}”.`);
}
