import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';
import { bundle } from './page/bundle.ts';
import { editAtRandom } from './page/edit-at-random.ts';
import { READING } from './page/reading.ts';

const STEPS = 3_000;
/** A page of many screens takes longer. */
const STEPS_OF_TALL = 1_500;

describe('marks after any edits of the page', () => {
  let browser: Browser;
  let reading: string;

  beforeAll(async () => {
    const executablePath = await findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium was found.');
    browser = await puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox', '--disable-quic'] });
    reading = await bundle(READING);
  });
  afterAll(() => browser?.close());

  const edit = async (seed: number, steps: number, style: string, size: { least: number; most: number }) => {
    const page = await browser.newPage();
    const thrown: unknown[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await page.setContent(
      `<!doctype html><style>${style}</style><body><p>Kratom is the leaf of <i>Mitragyna</i> <i>speciosa</i>.</p></body>`,
    );
    await page.evaluate(reading);
    const result = await page.evaluate(editAtRandom, seed, steps, size);
    await page.close();
    expect(thrown).toEqual([]);
    expect(result.difference).toBeUndefined();
    expect(result.steps).toBeGreaterThanOrEqual(steps);
    expect(result.mostMarks).toBeGreaterThan(15);
    return result;
  };

  it.each([1, 2, 3, 4, 23])(`equal those of a fresh reading (seed %i, ${STEPS} edits)`, async (seed) => {
    const { turns } = await edit(seed, STEPS, '', { least: 0, most: 400 });
    expect(turns).toBeGreaterThan(4);
  });

  it.each([5, 6, 7])(
    `are true, and complete once all is asked for, on a page of many screens (seed %i, ${STEPS_OF_TALL} edits)`,
    async (seed) => {
      const { held, late } = await edit(seed, STEPS_OF_TALL, 'p, div, ul, h2, section, table { min-height: 500px }', {
        least: 1_000,
        most: 2_000,
      });
      expect(held).toBeGreaterThan(20);
      expect(late).toBeGreaterThan(20);
    },
  );
});
