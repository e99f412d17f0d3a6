import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS, type Driver, type ExtensionTab } from './browsers/driver.ts';
import { openBrowser } from './browsers/open-browser.ts';
import { until } from './browsers/until.ts';
import { takeFirstSteps } from './first-steps.ts';
import { goTo, logOne, lookAt, showPeriod, writeLastNight } from './notebook.ts';
import { everythingStored, liveDoses, storedDoses } from './stored.ts';

const ZONE = 'America/New_York';
/** Two weeks from a Monday: after which evenings there was a late dose, and how long it took to fall asleep. */
const LATE: Record<number, number> = { 1: 45, 3: 60, 4: 40, 6: 55, 9: 70, 10: 50, 12: 65 };
const OTHER: Record<number, number> = { 0: 15, 2: 20, 5: 10, 7: 25, 8: 30, 11: 20, 13: 15 };
const day = (n: number) => `2025-06-${String(2 + n).padStart(2, '0')}`;
/** Eastern daylight time. */
const at = (n: number, clock: string) => `${day(n)}T${clock}-04:00`;
const MIDDLE = /middle value/i;
/** What would make more late doses, or more writing down, a task. */
const TASK = /\b(need|needs|more|until|only|unlock|left|goal|complete|keep going|add|missing)\b/i;

describe.each(BROWSER_KINDS)('two weeks by hand in %s', (kind) => {
  let driver: Driver;
  let tab: ExtensionTab;
  beforeAll(async () => {
    driver = await openBrowser(kind, { timezone: ZONE });
    const welcome = await takeFirstSteps(driver, { bedtime: '23:00', windDownHours: 5 });
    await welcome.close();
    tab = await driver.openExtensionPage('journal.html#/today');
  });
  afterAll(() => driver?.close());

  const dayAndNight = async (n: number) => {
    await goTo(tab, 'Today');
    await lookAt(tab, at(n, n in LATE ? '20:00' : '12:00'), ZONE);
    await tab.waitFor({ role: 'heading', name: new RegExp(`June ${2 + n}$`) });
    await logOne(driver, tab);
    await lookAt(tab, at(n + 1, '08:00'), ZONE);
    await writeLastNight(tab, new RegExp(`^The night of June ${2 + n}`), {
      bed: '23:00',
      tried: '23:10',
      untilAsleep: LATE[n] ?? OTHER[n] ?? 0,
      timesAwake: 0,
      woke: '07:00',
      up: '07:15',
    });
  };

  const comparison = () =>
    tab.evaluate(() => {
      const figure = document.querySelector<HTMLElement>('figure[aria-labelledby="p-late"]');
      const paths = [...(figure?.querySelectorAll('path.late, path.other') ?? [])];
      return {
        text: figure?.innerText ?? '',
        dots: paths.map((path) => path.getAttribute('d')?.match(/M/g)?.length),
        middles: figure?.querySelectorAll('.ink-s, .interval').length,
      };
    });

  it('takes a night from the keyboard alone', async () => {
    await lookAt(tab, at(0, '12:00'), ZONE);
    await logOne(driver, tab);
    await lookAt(tab, at(1, '08:00'), ZONE);
    await goTo(tab, 'Morning');
    await tab.waitFor({ role: 'heading', name: /^The night of June 2/ });
    await tab.page.bringToFront();
    await tab.page.waitForSelector('input[name="wentToBedMs"]');
    await tab.page.focus('input[name="wentToBedMs"]');
    const { keyboard } = tab.page;
    await keyboard.type('1100PM');
    await tab.page.focus('input[name="triedToSleepMs"]');
    await keyboard.type('1110PM');
    await tab.page.focus('input[name="minutesToFallAsleep"]');
    await keyboard.type('15');
    await keyboard.press('Tab');
    await keyboard.type('0');
    await tab.page.focus('input[name="wokeForGoodMs"]');
    await keyboard.type('0700AM');
    await tab.page.focus('input[name="gotUpMs"]');
    await keyboard.type('0715AM');
    await tab.page.focus('textarea[name="note"]');
    await keyboard.type('typed');
    await tab.page.focus('input[name="minutesToFallAsleep"]');
    await keyboard.press('Enter');
    await tab.waitForText(/^Kept\. /m);
    const { nights } = await everythingStored(driver);
    expect(nights).toMatchObject([
      {
        date: '2025-06-02',
        diary: {
          wentToBedMs: Date.parse(at(0, '23:00')),
          triedToSleepMs: Date.parse(at(0, '23:10')),
          minutesToFallAsleep: 15,
          timesAwake: 0,
          wokeForGoodMs: Date.parse(at(1, '07:00')),
          gotUpMs: Date.parse(at(1, '07:15')),
          note: 'typed',
          zone: ZONE,
        },
      },
    ]);
  });

  it('says nothing at six nights of a kind: dots, no middle value, no sentence, no task', async () => {
    for (let n = 1; n < 13; n++) await dayAndNight(n);
    await goTo(tab, 'Patterns');
    await tab.waitForText('Not enough nights to compare');
    const { text, dots, middles } = await comparison();
    expect(text).toContain('7 nights');
    expect(text).toContain('6 nights');
    expect(text).not.toMatch(MIDDLE);
    expect(text).not.toContain('Difference');
    expect(text.replace('nothing is worked out from them', '')).not.toMatch(TASK);
    expect([dots, middles]).toEqual([[7, 6], 0]);
    expect(await tab.text()).not.toMatch(/longer than|shorter than|could be chance/);
    // Twelve days and nights, each by hand, also on a busy machine.
  }, 180_000);

  it('says at seven on both sides what differs, by how much, and what that cannot show', async () => {
    await dayAndNight(13);
    await goTo(tab, 'Patterns');
    await tab.waitForText(
      /On the 7 nights with a dose inside the wind-down, the time to fall asleep was about \d+ minutes longer than on the 7 others \(middle value 55 min against 20 min\)\./,
    );
    const { text } = await comparison();
    expect(text).toMatch(/could be anything from \d+ minutes longer to \d+ minutes longer/);
    expect(text).toContain('This shows they go together, not that one causes the other');
    await tab.fill({ role: 'combobox', name: 'Compare' }, 'wokeAt');
    await tab.waitForText('In your 14 nights there is no clear difference in waking for good.');
  });

  it('changes a dose and a night where they stand', async () => {
    await goTo(tab, 'History');
    await tab.waitForText('28 records');
    await showPeriod(tab, '2025-06-02', '2025-06-02');
    await tab.click({ role: 'button', name: /^Change Green powder 2 g, 12:00\sPM$/ });
    await tab.fill({ role: 'textbox', name: 'Amount' }, '2.5');
    await tab.click({ role: 'button', name: 'Keep changes' });
    await tab.waitForText('Changed: Green powder 2.5 g');
    await tab.click({ role: 'link', name: /^Change Night of Monday, June 2, 2025/ });
    await tab.waitFor({ role: 'heading', name: /^The night of June 2/ });
    await tab.page.waitForSelector('.q--wide input[type="radio"][value="4"]');
    await tab.page.focus('.q--wide input[type="radio"][value="4"]');
    await tab.page.keyboard.type(' ');
    await tab.click({ role: 'button', name: 'Keep this night' });
    await tab.waitForText(/^Kept\. /m);
    const { nights, doses } = await everythingStored(driver);
    expect(nights?.find((night) => (night as { date: string }).date === day(0))).toMatchObject({
      diary: { quality: 4, minutesToFallAsleep: 15, note: 'typed' },
    });
    expect(doses?.[0]).toMatchObject({ atMs: expect.any(Number), amount: { value: 2.5, unit: 'g' } });
  });

  it('takes a dose away and brings it back, and Patterns follows both', async () => {
    const live = async () => (await liveDoses(driver)).length;
    await goTo(tab, 'History');
    await tab.fill({ role: 'combobox', name: 'Kind' }, 'dose');
    await showPeriod(tab, '2025-06-14', '2025-06-14');
    await tab.waitForText('1 record');
    await tab.click({ role: 'button', name: /^Delete Green powder 2 g, 8:00\sPM$/ });
    await tab.waitForText('Deleted: Green powder 2 g');
    expect(await live()).toBe(13);
    await tab.click({ role: 'button', name: 'Undo' });
    await until('the dose to be back', async () => (await live()) === 14);
    await tab.click({ role: 'button', name: /^Delete Green powder 2 g, 8:00\sPM$/ });
    await until('the dose to be gone', async () => (await live()) === 13);
    await goTo(tab, 'Patterns');
    await tab.waitForText('Not enough nights to compare');
    await goTo(tab, 'History');
    await tab.fill({ role: 'combobox', name: 'Deleted records' }, 'only');
    await tab.click({ role: 'button', name: /^Bring back Green powder 2 g/ });
    await until('the dose to be back', async () => (await live()) === 14);
    expect(await storedDoses(driver)).toHaveLength(14);
    await goTo(tab, 'Patterns');
    await tab.waitForText('On the 7 nights with a dose inside the wind-down');
    expect(await driver.consoleErrors()).toEqual([]);
  });
});
