import type { Page } from 'puppeteer-core';
import type { Driver } from '../browsers/driver.ts';
import { type Privileged, privilegedIn } from '../browsers/firefox-privileged.ts';

/** The browser's own list of extensions, as far as a person may switch ours off and on or have it loaded anew there. */
export interface ExtensionSwitch {
  set(on: boolean): Promise<void>;
  reload(): Promise<void>;
  /** Loads the extension anew. */
  allowInPrivateWindows(): Promise<void>;
}

interface ExtensionsPage {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(change: object): Promise<void>;
      reload(id: string, options: object): Promise<void>;
      updateExtensionConfiguration(change: object): Promise<void>;
    };
    management: { setEnabled(id: string, on: boolean): Promise<void> };
  };
}

/** `page`: any page of the browser. */
export function extensionSwitch(driver: Driver, page: Page): Promise<ExtensionSwitch> {
  return driver.kind === 'chromium' ? inChromium(driver, page) : inFirefox(page);
}

async function inChromium(driver: Driver, page: Page): Promise<ExtensionSwitch> {
  const id = new URL(driver.origin).host;
  const list = await page.browser().newPage();
  await list.goto('chrome://extensions');
  // Without it Chromium switches an extension off that comes from a folder and is loaded anew.
  await list.evaluate(() =>
    (window as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return {
    set: (on) =>
      list.evaluate(
        (own, wanted) => (window as unknown as ExtensionsPage).chrome.management.setEnabled(own, wanted),
        id,
        on,
      ),
    reload: () =>
      list.evaluate(
        (own) => (window as unknown as ExtensionsPage).chrome.developerPrivate.reload(own, { failQuietly: true }),
        id,
      ),
    allowInPrivateWindows: () =>
      list.evaluate(
        (own) =>
          (window as unknown as ExtensionsPage).chrome.developerPrivate.updateExtensionConfiguration({
            extensionId: own,
            incognitoAccess: true,
          }),
        id,
      ),
  };
}

const ADDON = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = (await AddonManager.getAddonsByTypes(['extension'])).find((each) => each.temporarilyInstalled);`;

async function inFirefox(page: Page): Promise<ExtensionSwitch> {
  const privileged: Privileged = await privilegedIn(page.browser());
  return {
    set: (on) => privileged.run(`${ADDON} await addon[args[0]]();`, on ? 'enable' : 'disable'),
    reload: () => privileged.run(`${ADDON} await addon.reload();`),
    allowInPrivateWindows: () =>
      privileged.run(`${ADDON}
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [], data_collection: [] };
        await ExtensionPermissions.add(addon.id, allowed);
        await addon.reload();`),
  };
}
