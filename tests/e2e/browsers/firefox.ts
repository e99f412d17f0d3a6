import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { browser as BrowserApi } from 'wxt/browser';
import { findBrowser } from '../../../scripts/browsers.ts';
import { ALL_HOSTS, type Driver, type ExtensionTab, type OpenOptions, type Theme } from './driver.ts';
import { firefoxPopup, hidePopup } from './firefox-popup.ts';
import {
  CHANGE_HOSTS,
  CLICK_ACTION,
  CLOSED_ROOT_TEXT,
  PRESS_SHORTCUT,
  privilegedIn,
  REQUESTS,
  SET_THEME,
  STOP_BACKGROUND,
  THROWN,
  WATCH_REQUESTS,
} from './firefox-privileged.ts';
import { readBadge } from './read-badge.ts';
import { openRefusingProxy } from './refusing-proxy.ts';
import { evaluateIn, tabFrom } from './tab.ts';
import { until } from './until.ts';

declare const browser: typeof BrowserApi;

const BUILT = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/** Firefox gives each installed extension a random address; this one is fixed, so that tests know it. */
const UUID = '6f2b1c1e-0b7a-4f5e-9a38-1d2c3b4a5f60';

/** Firefox notes by itself that a page closed while a message of its own was on the way. Nothing was lost and nothing can be done. */
const ANSWER_TO_A_CLOSED_PAGE = /^Promise (?:rejected|resolved) after context unloaded/;

export async function openFirefox(options: OpenOptions): Promise<Driver> {
  const dir = options.extensionDir ?? BUILT;
  if (!existsSync(path.join(dir, 'manifest.json')))
    throw new Error(`There is no built extension in ${dir}. Run \`npm run build\` first.`);
  const executablePath = await findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox was found. `npm test` installs one; NIGHTLEAF_FIREFOX names one.');
  const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const origin = `moz-extension://${UUID}`;
  const proxy = await openRefusingProxy();
  const firefox = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.headful,
    defaultViewport: null,
    // Without the first, WebDriver may not open moz-extension pages nor reach the browser's own window.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    env: { ...process.env, ...(options.timezone ? { TZ: options.timezone } : {}) },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'intl.locale.requested': options.locale ?? 'en-US',
      'intl.accept_languages': options.locale ?? 'en-US',
      'ui.prefersReducedMotion': 1,
      // The viewer for JSON has no browser.*; plain text has.
      'devtools.jsonview.enabled': false,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
    },
  });
  const privileged = await privilegedIn(firefox);
  await privileged.run(WATCH_REQUESTS, id);
  await firefox.installExtension(dir);
  const errors: string[] = [];

  const setTheme = (theme: Theme) => privileged.run<void>(SET_THEME, theme === 'dark' ? 0 : 1);
  const tab = (page: Page): ExtensionTab => {
    page.on('pageerror', (error) => errors.push(String(error instanceof Error ? error.message : error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    return tabFrom(page, setTheme);
  };
  const openOwn = async (file: string): Promise<Page> => {
    const page = await firefox.newPage();
    // puppeteer never hears that a moz-extension page has loaded, as it changes process on the way.
    page.goto(`${origin}/${file}`, { timeout: 1 }).catch(() => {});
    await until(`${file} to load`, () => page.evaluate(isLoadedExtensionPage));
    return page;
  };
  const control = await openOwn('manifest.json');
  const inExtension = evaluateIn(control);
  let lastPage: Page | undefined;

  const driver: Driver = {
    kind: 'firefox',
    origin,
    inExtension,
    async firstPage() {
      const first = (await firefox.pages()).find((page) => page !== control);
      return first ?? (await firefox.newPage());
    },
    openExtensionPage: async (file) => tab(await openOwn(file)),
    async openPage(url) {
      lastPage = await firefox.newPage();
      await lastPage.goto(url);
      return lastPage;
    },
    async openPopup(over) {
      lastPage = over ?? (lastPage && !lastPage.isClosed() ? lastPage : await firefox.newPage());
      await lastPage.bringToFront();
      await hidePopup(privileged);
      await privileged.run(CLICK_ACTION, id);
      return firefoxPopup(privileged, `${origin}/popup.html`);
    },
    waitForPopup: () => firefoxPopup(privileged, `${origin}/popup.html`),
    async waitForTab(part) {
      const found = await until(`a tab at ${part}`, async () => {
        for (const page of await firefox.pages()) {
          const address = await page
            .evaluate(() => document.readyState === 'complete' && location.href)
            .catch(() => '');
          if (String(address).includes(part)) return page;
        }
        return undefined;
      });
      return tab(found);
    },
    badge: () => inExtension(readBadge),
    async closedRootText(page) {
      await page.bringToFront();
      return privileged.run<string>(CLOSED_ROOT_TEXT);
    },
    async killBackground() {
      const state = await privileged.run<string>(STOP_BACKGROUND, id);
      if (state !== 'stopped') throw new Error(`The background is ${state} instead of stopped.`);
    },
    async runCommand(name) {
      const commands = await inExtension(() => browser.commands.getAll());
      const shortcut = commands.find((each) => each.name === name)?.shortcut;
      if (!shortcut) throw new Error(`${name} has no keyboard shortcut in the manifest.`);
      const parts = shortcut.toLowerCase().split('+');
      const key = (parts.pop() ?? '').toUpperCase();
      if (!(await privileged.run<boolean>(PRESS_SHORTCUT, key, parts.join(','))))
        throw new Error(`Firefox has no key for ${shortcut}.`);
    },
    grantHosts: () => privileged.run<void>(CHANGE_HOSTS, id, 'add', ALL_HOSTS),
    revokeHosts: () => privileged.run<void>(CHANGE_HOSTS, id, 'remove', ALL_HOSTS),
    async consoleErrors() {
      const all = new Set([...errors, ...(await privileged.run<string[]>(THROWN, origin))]);
      return [...all].filter((each) => !ANSWER_TO_A_CLOSED_PAGE.test(each));
    },
    requests: () => privileged.run<string[]>(REQUESTS),
    hostsAsked: () => proxy.hosts(),
    async close() {
      await firefox.close();
      proxy.close();
    },
  };
  if (options.grantHosts) await driver.grantHosts();
  return driver;
}

function isLoadedExtensionPage(): boolean {
  return location.protocol === 'moz-extension:' && document.readyState === 'complete';
}
