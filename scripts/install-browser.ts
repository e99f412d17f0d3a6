import { readFileSync } from 'node:fs';
import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { BROWSER_NEEDS, type BrowserKind, findBrowser } from './browsers.ts';
import { cacheDir } from './places.ts';
import { type Ran, run } from './run.ts';

const TRIES = 3;
/** Another package manager may hold the lock for as long as it installs something large. */
const LOCK_PATIENCE_S = 180;

/** Finds a browser or installs one; says what it does. Throws a sentence when there is none in the end. */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  const need = BROWSER_NEEDS[kind];
  const why: string[] = [];
  const prefix = await rootPrefix();
  if (isDebian() && prefix) {
    console.log(`No ${kind} ${need.leastVersion} or newer on this machine: installing Debian's ${need.debian}.`);
    const installed = await aptInstall(need.debian, prefix);
    if (installed.code !== 0) why.push(`apt-get could not install ${need.debian}: ${lastLine(installed.output)}`);
    const now = await findBrowser(kind);
    if (now) return now;
  }
  console.log(`Downloading ${need.download} into ${cacheDir('browsers')}.`);
  await download(kind).catch((error: unknown) =>
    why.push(`the download failed: ${error instanceof Error ? error.message : String(error)}`),
  );
  const now = await findBrowser(kind);
  if (now) return now;
  throw new Error(
    `There is no ${kind} to run: ${why.join('; ') || 'the one that was installed does not start (is a system library missing?)'}. ` +
      `Install ${kind} ${need.leastVersion} or newer, or name one in ${need.variable}.`,
  );
}

function isDebian(): boolean {
  try {
    // Not Ubuntu: its packages of these names only fetch a snap.
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** What to put before a command that needs root: nothing, `sudo -n`, or `undefined` when neither is possible. */
async function rootPrefix(): Promise<string[] | undefined> {
  if (process.getuid?.() === 0) return [];
  return (await run('sudo', ['-n', 'true'])).code === 0 ? ['sudo', '-n'] : undefined;
}

async function aptInstall(name: string, prefix: string[]): Promise<Ran> {
  const apt = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    '-y',
    '-o',
    `DPkg::Lock::Timeout=${LOCK_PATIENCE_S}`,
  ];
  let last: Ran = { code: 1, output: '' };
  for (let tried = 1; tried <= TRIES; tried++) {
    last = await runAll([...apt, 'update'], [...apt, 'install', '--no-install-recommends', name]);
    if (last.code === 0) break;
    console.log(`apt-get failed (${lastLine(last.output)}), try ${tried} of ${TRIES}.`);
    if (tried < TRIES) await new Promise((resolve) => setTimeout(resolve, tried * 10_000));
  }
  return last;
}

async function runAll(...commands: string[][]): Promise<Ran> {
  let last: Ran = { code: 0, output: '' };
  for (const [program = '', ...args] of commands) {
    last = await run(program, args);
    if (last.code !== 0) break;
  }
  return last;
}

async function download(kind: BrowserKind): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no build for ${process.platform} ${process.arch}`);
  const browser = BROWSER_NEEDS[kind].download as Parameters<typeof install>[0]['browser'];
  const buildId = await resolveBuildId(browser, platform, 'stable');
  await install({ browser, buildId, platform, cacheDir: cacheDir('browsers') });
}

function lastLine(output: string): string {
  return output.trim().split('\n').at(-1) ?? '';
}
