import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { browser as BrowserApi } from 'wxt/browser';
import { BROWSER_KINDS, type BrowserKind, type Driver } from './driver.ts';
import { openBrowser } from './open-browser.ts';
import { openSite, type Site } from './site.ts';
import { until } from './until.ts';

declare const browser: typeof BrowserApi;

const FIXTURE = path.resolve(import.meta.dirname, '../../fixtures/extension');

const PAGE = `<!doctype html><title>a page</title><p>words</p><div id="open"></div><div id="closed"></div>
<script>
  document.querySelector('#open').attachShadow({ mode: 'open' }).innerHTML = '<p>open words</p>';
  document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<style>p {}</style><p>closed words</p>';
</script>`;

/** The made-up extension with the manifest that this browser wants. */
function builtFor(kind: BrowserKind): string {
  const dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'nightleaf-harness-')));
  cpSync(FIXTURE, dir, { recursive: true });
  const background = kind === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Harness',
    version: '1',
    permissions: ['scripting', 'activeTab'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_popup: 'popup.html' },
    commands: { 'say-so': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Say so' } },
    background,
    ...(kind === 'firefox' ? { browser_specific_settings: { gecko: { id: 'harness@nightleaf.invalid' } } } : {}),
  };
  writeFileSync(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}

describe.each(BROWSER_KINDS)('the driver of %s', (kind) => {
  let dir: string;
  let driver: Driver;
  let site: Site;

  beforeAll(async () => {
    dir = builtFor(kind);
    site = await openSite({ '/': PAGE });
    driver = await openBrowser(kind, { extensionDir: dir, timezone: 'Asia/Tokyo' });
  });
  afterAll(async () => {
    await driver?.close();
    site?.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it('opens the real popup with rights on the tab under it, and clicks like a person', async () => {
    const page = await driver.openPage(site.url('/'));
    const popup = await driver.openPopup(page);
    expect(await popup.text()).toContain('Counter');
    await popup.click({ role: 'button', name: 'Count one' });
    await popup.waitForText('counted 1');
    await popup.click({ role: 'button', name: /^Count/ }, { times: 2 });
    await popup.waitForText('counted 3');
    expect((await driver.badge()).text).toBe('3');
    const title = await driver.inExtension(async () => {
      const [tab] = await browser.tabs.query({ url: undefined, active: true, lastFocusedWindow: true });
      const [ran] = await browser.scripting.executeScript({
        target: { tabId: tab?.id ?? 0 },
        func: () => document.title,
      });
      return ran?.result;
    });
    expect(title).toBe('a page');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  it('fills fields, finds them by their names and takes pictures', async () => {
    const popup = await driver.openPopup();
    await popup.fill({ role: 'textbox', name: 'Note' }, 'hello');
    await popup.waitForText('noted hello');
    expect(await popup.count({ role: 'button', name: 'No such button' })).toBe(0);
    await popup.setTheme('dark');
    const dark = () => matchMedia('(prefers-color-scheme: dark)').matches;
    await until('the dark theme', () => popup.evaluate(dark));
    const file = path.join(dir, 'popup.png');
    await popup.screenshot(file);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
    await popup.setTheme('light');
    await until('the light theme', async () => !(await popup.evaluate(dark)));
    await popup.close();
  });

  it('presses nothing before it stands still', async () => {
    const tab = await driver.openExtensionPage('popup.html');
    await tab.evaluate(() => {
      document.body.style.height = '5000px';
      const button = document.querySelectorAll('button').item(0);
      // As what was put off till the next frame would.
      let times = 3;
      addEventListener('scroll', () => {
        button.style.marginTop = `${(times % 2) * 80}px`;
        if (times > 0) scrollBy(0, times % 2 ? 30 : -30);
        times -= 1;
      });
      button.style.marginTop = '2000px';
      button.addEventListener('click', () => button.replaceWith('was pressed'));
    });
    const name = await tab.evaluate(() => document.querySelectorAll('button').item(0).textContent ?? '');
    await tab.click({ role: 'button', name });
    await tab.waitForText('was pressed');
    await tab.close();
  });

  it('knows the time zone, the badge colour and the title', async () => {
    await until('the background to have run', async () => (await driver.badge()).title === '09:00');
    expect(await driver.badge()).toMatchObject({ colour: '#123456', title: '09:00' });
    const tab = await driver.openExtensionPage('popup.html');
    expect(await tab.evaluate(() => new Date(0).getHours())).toBe(9);
    await tab.close();
  });

  describe('stopping the background', () => {
    let own: Driver;

    beforeEach(async () => {
      own = await openBrowser(kind, { extensionDir: dir });
    });
    afterEach(() => own?.close());

    it('has it start anew at the next event', async () => {
      const lives = () => own.inExtension(() => browser.runtime.sendMessage('lives'));
      const before = await lives();
      expect(await lives()).toBe(Number(before) + 1);
      await own.killBackground();
      expect(await lives()).toBe(1);
    });

    it('hears what goes wrong in it afterwards', async () => {
      await own.killBackground();
      await own.inExtension(() => void browser.runtime.sendMessage('fail').catch(() => {}));
      await until('the error to be heard', async () =>
        (await own.consoleErrors()).some((each) => each.includes('seeded background mistake')),
      );
    });

    it('keeps no keyboard command from it', async () => {
      await own.killBackground();
      await own.runCommand('say-so');
      await until('the command to arrive', async () => (await own.badge()).text === 'say');
    });
  });

  it('gives and takes the host permission, and answers a prompt with yes', async () => {
    const has = () =>
      driver.inExtension(() => browser.permissions.contains({ origins: ['https://*/*', 'http://*/*'] }));
    expect(await has()).toBe(false);
    await driver.grantHosts();
    expect(await has()).toBe(true);
    await driver.revokeHosts();
    expect(await has()).toBe(false);
    const tab = await driver.openExtensionPage('popup.html');
    await tab.click({ role: 'button', name: 'Allow pages' });
    await tab.waitForText('allowed true');
    expect(await has()).toBe(true);
    await tab.close();
  });

  it('sees a request that leaves, and lets none out', async () => {
    expect(await driver.requests()).toEqual([]);
    const tab = await driver.openExtensionPage('popup.html');
    await tab.click({ role: 'button', name: 'Ask outside' });
    await tab.waitForText('refused');
    await tab.close();
    expect(await driver.requests()).toEqual(['https://outside.example/beacon']);
    expect(driver.hostsAsked()).toContain('outside.example');
  });

  it('reads closed shadow roots and no other', async () => {
    const page = await driver.openPage(site.url('/'));
    expect(await driver.closedRootText(page)).toBe('closed words');
    await page.close();
  });

  it('collects what went wrong in the documents', async () => {
    const tab = await driver.openExtensionPage('popup.html');
    await tab.evaluate(() => {
      setTimeout(() => {
        throw new Error('seeded mistake');
      });
    });
    await until('the error to be heard', async () =>
      (await driver.consoleErrors()).some((each) => each.includes('seeded mistake')),
    );
    await tab.close();
  });
});
