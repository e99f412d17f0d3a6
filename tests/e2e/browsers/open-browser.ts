import { openChromium } from './chromium.ts';
import type { BrowserKind, Driver, OpenOptions } from './driver.ts';
import { openFirefox } from './firefox.ts';

/**
 * The one driver for end-to-end tests. `driver.ts` says what it can do, in words common to both browsers.
 *
 *     describe.each(BROWSER_KINDS)('in %s', (kind) => {
 *       let browser: Driver;
 *       beforeAll(async () => { browser = await openBrowser(kind, { timezone: 'Europe/Berlin', grantHosts: true }); });
 *       afterAll(() => browser.close());
 *       it('logs', async () => {
 *         const popup = await browser.openPopup();
 *         await popup.click({ role: 'button', name: 'Log Green powder 2 g' });
 *         await popup.waitFor({ role: 'button', name: 'Undo' });
 *         expect((await browser.badge()).text).toBe('4h');
 *       });
 *     });
 *
 * - Build first (`npm run build`): the tests drive what is in `.output`.
 * - `openPage(url)` gives puppeteer's `Page`; serve pages with `openSite` of `site.ts` (STRICT_CSP is there).
 * - A test never sleeps: `until(what, look)` of `until.ts` waits for a condition and says what was seen instead.
 * - Prompts: `permissions.request()` from a click answers yes without asking in both browsers.
 * - Every browser runs behind a proxy that lets nothing out, so no test touches the network.
 * - Motion is reduced, so that a colour read right after a change is the final one.
 * - Time runs for real; to move it, write records with other instants, or choose `timezone`.
 */
export function openBrowser(kind: BrowserKind, options: OpenOptions = {}): Promise<Driver> {
  return kind === 'chromium' ? openChromium(options) : openFirefox(options);
}
