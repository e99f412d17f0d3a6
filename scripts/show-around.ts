import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { unpackedExtensionId } from '../tests/e2e/browsers/chromium.ts';
import { SAMPLE_ADDRESS } from '../utils/records/sample.ts';

export interface ShowAround {
  sampleUrl: string;
  extensionDir: string;
  /** Kept from start to start, so that what was written down stays. */
  profileDir: string;
  /** Open the journal with the sample diary too. */
  withSampleDiary: boolean;
}

/** Opens a window for a person, and comes back with 0 when they close it. */
export async function showAround({
  sampleUrl,
  extensionDir,
  profileDir,
  withSampleDiary,
}: ShowAround): Promise<number> {
  const id = unpackedExtensionId(extensionDir);
  pinToolbarButton(profileDir, id);
  const chromium = await puppeteer.launch({
    executablePath: process.env.NIGHTLEAF_CHROMIUM ?? '',
    headless: false,
    pipe: true,
    enableExtensions: [realpathSync(extensionDir)],
    userDataDir: profileDir,
    defaultViewport: null,
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', '--no-default-browser-check', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const closed = new Promise<void>((resolve) => chromium.once('disconnected', () => resolve()));
  const [first] = await chromium.pages();
  await (first ?? (await chromium.newPage())).goto(sampleUrl);
  const isWelcome = (url: string) => url.startsWith(`chrome-extension://${id}/welcome.html`);
  // At the first start the extension opens it by itself.
  await chromium
    .waitForTarget((target) => isWelcome(target.url()), { timeout: 3000 })
    .catch(async () => {
      await (await chromium.newPage()).goto(`chrome-extension://${id}/welcome.html`);
    });
  if (withSampleDiary) await (await chromium.newPage()).goto(`chrome-extension://${id}${SAMPLE_ADDRESS}#/patterns`);
  const diary = withSampleDiary ? ', a journal with three made-up months' : '';
  console.log(`Open: the welcome page${diary}, and a sample article at ${sampleUrl}.`);
  console.log(
    'The toolbar button is the small clock; if it is not there, look behind the puzzle piece. Close the window to end.',
  );
  console.log(`What you write down stays in ${profileDir}; \`npm start -- --fresh\` begins anew.`);
  await closed;
  return 0;
}

/** A new profile hides every extension's button behind a puzzle piece. */
function pinToolbarButton(profileDir: string, id: string): void {
  const preferences = path.join(profileDir, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(path.dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}
