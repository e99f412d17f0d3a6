/**
 * `npm start`: builds the extension and opens a browser with it, its welcome page and a sample article. Where there is no display, or with
 * `--headless`, it does the main job once by itself and leaves pictures. `--fresh` forgets what an earlier start kept. `--sample` shows the
 * journal with the sample diary: in a tab of its own, or, without a window, in pictures of every page.
 */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowser } from './install-browser.ts';
import { cacheDir, PROJECT_DIR } from './places.ts';
import { runTool } from './run.ts';
import { openSample } from './sample/open-sample.ts';
import { showAround } from './show-around.ts';
import { walkThrough } from './walk-through.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = process.argv.includes('--headless') || !hasDisplay;
const withSampleDiary = process.argv.includes('--sample');
const profileDir = cacheDir('start-profile');

async function main(): Promise<number> {
  console.log('Building the extension.');
  const built = await runTool('wxt', ['build']);
  if (built.code !== 0) {
    console.error(`${built.output}\nThe build failed; its own words are above.`);
    return 1;
  }
  process.env.NIGHTLEAF_CHROMIUM = await ensureBrowser('chromium');
  if (process.argv.includes('--fresh')) rmSync(profileDir, { recursive: true, force: true });
  const sample = await openSample();
  try {
    if (headless) {
      console.log(
        hasDisplay
          ? 'Going through it once without a window.'
          : 'There is no display here, so this goes through it once without a window.',
      );
      return await walkThrough(sample.url, path.join(PROJECT_DIR, 'pictures'), withSampleDiary);
    }
    return await showAround({
      sampleUrl: sample.url,
      extensionDir: path.join(PROJECT_DIR, '.output/chrome-mv3'),
      profileDir,
      withSampleDiary,
    });
  } finally {
    sample.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
