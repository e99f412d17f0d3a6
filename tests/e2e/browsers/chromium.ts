import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Page, type Target } from 'puppeteer-core';
import type { browser as BrowserApi } from 'wxt/browser';
import { findBrowser } from '../../../scripts/browsers.ts';
import { closedRootText } from './chromium-closed-roots.ts';
import { listen } from './chromium-ears.ts';
import { workerOf } from './chromium-worker.ts';
import { ALL_HOSTS, type Driver, type ExtensionTab, type OpenOptions, type Surface } from './driver.ts';
import { readBadge } from './read-badge.ts';
import { openRefusingProxy } from './refusing-proxy.ts';
import { evaluateIn, tabFrom } from './tab.ts';
import { until } from './until.ts';

declare const browser: typeof BrowserApi;

const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate',
  '--force-prefers-reduced-motion',
  '--no-first-run',
  '--no-default-browser-check',
  '--window-size=1280,900',
];

/** Chromium names an unpacked extension after its folder: 32 hex digits of the path's SHA-256, written in a to p. */
export function unpackedExtensionId(dir: string): string {
  const hex = createHash('sha256').update(realpathSync(dir)).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** With this, `permissions.request` answers yes to a click without a prompt, which a headless window could never answer. */
function rememberGrant(profileDir: string, id: string): void {
  const preferences = path.join(profileDir, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  mkdirSync(path.dirname(preferences), { recursive: true });
  const granted = { api: [], manifest_permissions: [], explicit_host: [...ALL_HOSTS], scriptable_host: [] };
  writeFileSync(
    preferences,
    JSON.stringify({ extensions: { settings: { [id]: { runtime_granted_permissions: granted } } } }),
  );
}

export async function openChromium(options: OpenOptions): Promise<Driver> {
  const dir = options.extensionDir ?? BUILT;
  if (!existsSync(path.join(dir, 'manifest.json')))
    throw new Error(`There is no built extension in ${dir}. Run \`npm run build\` first.`);
  const executablePath = await findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found. `npm test` installs one; NIGHTLEAF_CHROMIUM names one.');
  const id = unpackedExtensionId(dir);
  const origin = `chrome-extension://${id}`;
  const profileDir = options.profileDir ?? mkdtempSync(path.join(tmpdir(), 'nightleaf-chromium-'));
  rememberGrant(profileDir, id);
  const proxy = await openRefusingProxy();
  const asRoot = process.getuid?.() === 0;
  const chromium = await puppeteer.launch({
    executablePath,
    headless: !options.headful,
    pipe: true,
    enableExtensions: [realpathSync(dir)],
    userDataDir: profileDir,
    defaultViewport: null,
    args: [
      ...QUIET,
      `--lang=${options.locale ?? 'en-US'}`,
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      ...(options.screen ? [`--screen-info={${options.screen}}`] : []),
      ...(asRoot ? ['--no-sandbox'] : []),
    ],
    env: { ...process.env, ...(options.timezone ? { TZ: options.timezone } : {}), LANGUAGE: options.locale ?? 'en-US' },
  });
  const heard = listen(chromium, origin);
  const extension = await until('the extension to load', async () => (await chromium.extensions()).get(id));
  // A file of the extension that is no page: it has browser.* and runs none of the extension's code.
  const control = await chromium.newPage();
  await control.goto(`${origin}/manifest.json`);
  const inExtension = evaluateIn(control);
  const worker = await workerOf(control, origin);
  let lastPage: Page | undefined;

  const tab = (page: Page): ExtensionTab =>
    tabFrom(page, (theme) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]));
  const open = async (url: string) => {
    const page = await chromium.newPage();
    await page.goto(url);
    return page;
  };

  const isPopup = (target: Target) => target.type() === 'page' && target.url().startsWith(`${origin}/popup.html`);
  const popupFrom = async (target: Target): Promise<Surface> => {
    const popup = await target.asPage();
    heard.follow(popup);
    await popup.waitForFunction(() => document.readyState === 'complete');
    const { page: _page, ...surface } = tab(popup);
    return { ...surface, close: () => closePopup(popup, surface) };
  };

  const driver: Driver = {
    kind: 'chromium',
    origin,
    inExtension,
    async firstPage() {
      const first = (await chromium.pages()).find((page) => page !== control);
      return first ?? (await chromium.newPage());
    },
    openExtensionPage: async (file) => tab(await open(`${origin}/${file}`)),
    async openPage(url) {
      lastPage = await open(url);
      return lastPage;
    },
    async openPopup(over) {
      const page = over ?? (lastPage && !lastPage.isClosed() ? lastPage : await open('about:blank'));
      lastPage = page;
      await page.bringToFront();
      const before = new Set(chromium.targets());
      const isNew = (target: Target) => !before.has(target) && isPopup(target);
      const [target] = await Promise.all([chromium.waitForTarget(isNew), page.triggerExtensionAction(extension)]);
      return popupFrom(target);
    },
    waitForPopup: async () => popupFrom(await chromium.waitForTarget(isPopup)),
    async waitForTab(part) {
      const target = await chromium.waitForTarget((each) => each.type() === 'page' && each.url().includes(part));
      return tab(await target.asPage());
    },
    badge: () => inExtension(readBadge),
    closedRootText,
    async killBackground() {
      await worker.stop();
    },
    async runCommand(name) {
      await worker.dispatchCommand(name);
    },
    async grantHosts() {
      await inExtension((origins: string[]) => browser.permissions.request({ origins }), ALL_HOSTS);
    },
    async revokeHosts() {
      await inExtension((origins: string[]) => browser.permissions.remove({ origins }), ALL_HOSTS);
    },
    consoleErrors: async () => [...heard.errors],
    requests: async () => [...heard.requests],
    hostsAsked: () => proxy.hosts(),
    async close() {
      await chromium.close();
      proxy.close();
      if (!options.profileDir) rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await worker.ready();
  if (options.grantHosts) await driver.grantHosts();
  return driver;
}

async function closePopup(popup: Page, surface: Pick<Surface, 'isOpen'>): Promise<void> {
  await popup.evaluate(() => window.close()).catch(() => {});
  await until('the popup to close', async () => !(await surface.isOpen()));
}
