import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';
import { bundle } from './page/bundle.ts';
import { editAtRandom } from './page/edit-at-random.ts';
import { READING } from './page/reading.ts';

const STEPS = 3_000;

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

  it.each([1, 2, 3, 4])(`equal those of a fresh reading (seed %i, ${STEPS} edits)`, async (seed) => {
    const page = await browser.newPage();
    const thrown: unknown[] = [];
    page.on('pageerror', (error) => thrown.push(error));
    await page.setContent('<!doctype html><body><p>Kratom is the leaf of <i>Mitragyna</i> <i>speciosa</i>.</p></body>');
    await page.evaluate(reading);
    const result = await page.evaluate(editAtRandom, seed, STEPS);
    expect(thrown).toEqual([]);
    expect(result.difference).toBeUndefined();
    expect(result.steps).toBeGreaterThanOrEqual(STEPS);
    expect(result.mostMarks).toBeGreaterThan(15);
    expect(result.turns).toBeGreaterThan(4);
    await page.close();
  });
});
