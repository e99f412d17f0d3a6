import { existsSync } from 'node:fs';
import path from 'node:path';
import { getInstalledBrowsers } from '@puppeteer/browsers';
import { cacheDir } from './places.ts';
import { run } from './run.ts';

export type BrowserKind = 'chromium' | 'firefox';

export interface BrowserNeed {
  /** Says in one variable which program to take. */
  variable: 'NIGHTLEAF_CHROMIUM' | 'NIGHTLEAF_FIREFOX';
  /** The manifest's own minimum. */
  leastVersion: number;
  /** Names on the PATH, best first. */
  names: string[];
  /** Usual places elsewhere, best first. */
  places: string[];
  /** Name for `@puppeteer/browsers`. */
  download: 'chrome' | 'firefox';
  /** Debian's package. */
  debian: string;
}

const programFiles = [process.env.LOCALAPPDATA, process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter(
  (dir) => dir !== undefined,
);
const windows = (...parts: string[]) => programFiles.map((dir) => path.join(dir, ...parts));

/**
 * Chromium and Chrome for Testing come before branded Chrome, which since version 137 ignores `--load-extension`. All of them load the extension
 * over the debugging pipe, so branded Chrome does too.
 */
export const BROWSER_NEEDS: Record<BrowserKind, BrowserNeed> = {
  chromium: {
    variable: 'NIGHTLEAF_CHROMIUM',
    leastVersion: 148,
    names: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Chromium', 'Application', 'chrome.exe'),
      ...windows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
    download: 'chrome',
    debian: 'chromium',
  },
  firefox: {
    variable: 'NIGHTLEAF_FIREFOX',
    leastVersion: 142,
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...windows('Mozilla Firefox', 'firefox.exe')],
    download: 'firefox',
    debian: 'firefox-esr',
  },
};

/** The path of a browser that is new enough, or `undefined`. Looks at the variable, the PATH, the usual places and the project's cache, in this order. */
export async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const need = BROWSER_NEEDS[kind];
  const named = process.env[need.variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${need.variable} names ${named}, and there is no such file.`);
    return named;
  }
  const installed = await getInstalledBrowsers({ cacheDir: cacheDir('browsers') }).catch(() => []);
  const cached = installed.filter((each) => each.browser === need.download).map((each) => each.executablePath);
  for (const candidate of [...need.names.flatMap(onPath), ...need.places, ...cached.toReversed()]) {
    if (existsSync(candidate) && (await isNewEnough(candidate, need.leastVersion))) return candidate;
  }
  return undefined;
}

function onPath(name: string): string[] {
  const dirs = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  // Ubuntu's snap packages may not read a profile in the cache or in a temporary folder.
  return dirs
    .filter((dir) => !dir.startsWith('/snap/'))
    .map((dir) => path.join(dir, process.platform === 'win32' ? `${name}.exe` : name));
}

/** Windows' browsers open a window instead of saying their version; there it is taken on trust. */
async function isNewEnough(file: string, least: number): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const said = await run(file, ['--version']);
  const version = Number(/(\d+)\.\d/.exec(said.output)?.[1]);
  return said.code === 0 && version >= least;
}
