import type { Driver } from '../e2e/browsers/driver.ts';
import { openBrowser } from '../e2e/browsers/open-browser.ts';
import { takeFirstSteps } from '../e2e/first-steps.ts';
import { seedRecords } from './seed-records.ts';

/**
 * Chromium with the built extension, past its first steps, and made-up years in its database. Whoever asks for it closes it.
 * @param extensionDir folder of the built extension; left out, the one of the last build
 */
export async function openWithYears(doses: number, nights: number, extensionDir?: string): Promise<Driver> {
  const driver = await openBrowser('chromium', {
    timezone: 'America/New_York',
    ...(extensionDir === undefined ? {} : { extensionDir }),
  });
  try {
    const welcome = await takeFirstSteps(driver, { windDownHours: 5 });
    await welcome.evaluate(seedRecords, doses, nights);
    await welcome.close();
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}
