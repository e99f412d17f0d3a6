import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Driver, type ExtensionTab } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { takeFirstSteps } from './first-steps.ts';
import { fillNight, goTo, logOne, lookAt, showPeriod, writeLastNight } from './notebook.ts';
import { everythingStored } from './stored.ts';

interface ClockChange {
  zone: string;
  /** The Saturday evening, 22:00 there. */
  evening: string;
  /** Eight on the Sunday morning, there. */
  morning: string;
  heading: RegExp;
  /** From 22:00 until a bedtime of 03:30, which lies after the change. */
  untilBed: string;
  /** Five hours before it by the clock on the wall. */
  windDownFrom: string;
  /** In bed from 23:00 to 07:00 by that clock. */
  inBed: string;
}

const CHANGES: ClockChange[] = [
  {
    zone: 'Europe/Berlin',
    evening: '2025-03-29T22:00+01:00',
    morning: '2025-03-30T08:00+02:00',
    heading: /^The night of March 29/,
    untilBed: '4 h 30 min',
    windDownFrom: '9:30 PM',
    inBed: '7 h',
  },
  {
    zone: 'Europe/Berlin',
    evening: '2025-10-25T22:00+02:00',
    morning: '2025-10-26T08:00+01:00',
    heading: /^The night of October 25/,
    untilBed: '6 h 30 min',
    windDownFrom: '11:30 PM',
    inBed: '9 h',
  },
  {
    zone: 'America/New_York',
    evening: '2025-03-08T22:00-05:00',
    morning: '2025-03-09T08:00-04:00',
    heading: /^The night of March 8/,
    untilBed: '4 h 30 min',
    windDownFrom: '9:30 PM',
    inBed: '7 h',
  },
  {
    zone: 'America/New_York',
    evening: '2025-11-01T22:00-04:00',
    morning: '2025-11-02T08:00-05:00',
    heading: /^The night of November 1/,
    untilBed: '6 h 30 min',
    windDownFrom: '11:30 PM',
    inBed: '9 h',
  },
];

/** As the browser writes it, a narrow no-break space before AM and PM. */
const plain = (text: string) => text.replaceAll('\u202f', ' ');

/** What pictures say to readers. */
const pictures = (tab: ExtensionTab) =>
  tab.evaluate(() => [...document.querySelectorAll('svg desc')].map(({ textContent }) => textContent ?? '').join('\n'));

describe.each(BROWSER_KINDS)('in %s', (kind) => {
  let driver: Driver;
  let tab: ExtensionTab;
  beforeAll(async () => {
    driver = await openBrowser(kind, { timezone: 'America/New_York' });
    await (await takeFirstSteps(driver, { bedtime: '23:00', windDownHours: 5 })).close();
    tab = await driver.openExtensionPage('journal.html#/today');
  });
  afterAll(() => driver?.close());

  const setTonight = async (clock: string) => {
    await tab.click({ role: 'button', name: 'Change tonight' });
    await until('the field of tonight', () => tab.evaluate(fillTonight, clock));
    await tab.click({ role: 'button', name: 'Set' });
  };

  it.each(CHANGES)(
    'the clocks change in $zone after $evening: countdown, ribbon and night count the hours that pass',
    async (change) => {
      await goTo(tab, 'Today');
      await lookAt(tab, change.evening, change.zone);
      await tab.waitForText(/^1 h\s+until bed/m);
      await setTonight('03:30');
      await tab.waitForText(new RegExp(`^${change.untilBed}\\s+until bed`, 'm'));
      const ribbon = plain(await pictures(tab));
      expect(ribbon).toContain(`Wind-down from ${change.windDownFrom} to bed at 3:30 AM.`);

      await lookAt(tab, change.morning, change.zone);
      const answers = { bed: '23:00', tried: '23:00', untilAsleep: 30, timesAwake: 1, minutesAwake: 30 };
      await writeLastNight(tab, change.heading, { ...answers, woke: '07:00', up: '07:00' });
      const hours = Number.parseInt(change.inBed, 10);
      const text = await tab.text();
      expect(text).toContain(`asleep, out of ${change.inBed} in bed`);
      expect(text).toMatch(new RegExp(`Sleep efficiency\\s+${Math.round(((hours - 1) / hours) * 100)}\\s?%`));
      expect(plain(await pictures(tab))).toContain(`To bed at 11:00 PM. Up at 7:00 AM. In bed ${change.inBed}.`);
    },
  );

  it('a clock time that comes twice is the one after going to bed', async () => {
    await lookAt(tab, '2025-10-26T08:00+01:00', 'Europe/Berlin');
    await goTo(tab, 'Today');
    await goTo(tab, 'Morning');
    await tab.waitFor({ role: 'heading', name: /^The night of October 25/ });
    await fillNight(tab, { bed: '02:40', tried: '02:20', untilAsleep: 0, timesAwake: 0, minutesAwake: 0 });
    await tab.waitForText('asleep, out of 5 h 20 min in bed');
  });

  it('a flight from New York to Berlin: each record keeps its own day, and says where it was written', async () => {
    await goTo(tab, 'Today');
    await lookAt(tab, '2025-06-11T12:00-04:00', 'America/New_York');
    await tab.waitFor({ role: 'heading', name: /June 11$/ });
    await logOne(driver, tab);
    // Inside the wind-down there; in Berlin it is two in the morning.
    await lookAt(tab, '2025-06-11T20:00-04:00', 'America/New_York');
    await logOne(driver, tab);

    // Chromium gives one document of a process a zone of its own at a time.
    await tab.page.emulateTimezone();
    const popup = await driver.openExtensionPage('popup.html');
    await lookAt(popup, '2025-06-12T08:30:30+02:00', 'Europe/Berlin');
    await popup.waitForText('6 h 30 min since last dose');
    expect(plain(await popup.text())).toContain('Green powder 2 g, 8:00 PM on Wednesday in New York');
    await popup.waitForText('14 h 30 min until bed');
    await popup.page.emulateTimezone();
    await popup.close();

    await tab.page.bringToFront();
    await lookAt(tab, '2025-06-12T08:30+02:00', 'Europe/Berlin');
    await writeLastNight(tab, /^The night of June 11/, { bed: '02:30', tried: '02:30', woke: '06:00', up: '06:30' });
    await goTo(tab, 'Today');
    await lookAt(tab, '2025-06-12T13:00+02:00', 'Europe/Berlin');
    await tab.waitFor({ role: 'heading', name: /June 12$/ });
    await logOne(driver, tab);
    const { doses } = await everythingStored(driver);
    expect(doses?.map((dose) => (dose as { zone: string }).zone)).toEqual([
      'America/New_York',
      'America/New_York',
      'Europe/Berlin',
    ]);

    const rows = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('tr[data-index]')].map((row) => row.innerText.replace(/\s+/g, ' ')),
      );
    await goTo(tab, 'History');
    await showPeriod(tab, '2025-06-11', '2025-06-12');
    await tab.waitForText('4 records');
    expect((await rows()).map((row) => row.replace(/ (change|delete).*/, ''))).toEqual([
      'Thursday, June 12, 2025',
      '1:00 PM Green powder 2 g',
      'Wednesday, June 11, 2025',
      '2:30 AM Night up 6:30 AM',
      '8:00 PM Green powder New York time 2 g',
      '12:00 PM Green powder New York time 2 g',
    ]);

    await goTo(tab, 'Patterns');
    await lookAt(tab, '2025-06-13T09:00+02:00', 'Europe/Berlin');
    await tab.waitForText(/1 of \d+ nights had a dose inside the wind-down/);
  });
});

function fillTonight(clock: string): boolean {
  const field = document.querySelector<HTMLInputElement>('.tonight:popover-open input[type="time"]');
  if (!field) return false;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, clock);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
}
