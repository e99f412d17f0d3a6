import type { Driver, ExtensionTab } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { PRESET } from './first-steps.ts';
import { liveDoses } from './stored.ts';

/**
 * The journal as a person uses it over days: one tab whose clock and time zone a test moves. Only this tab's clock is another, and the
 * tab must not be loaded anew: a new document has the machine's clock again.
 */

/** Sets the tab's clock to an instant, from where it runs on, and its zone. The page finds out as it does when it is looked at again. */
export async function lookAt(tab: ExtensionTab, instant: string, zone: string): Promise<void> {
  await tab.page.emulateTimezone(zone);
  // A page that is only just coming would read the new clock or the old one, as it happens.
  await tab.waitFor({ role: 'heading', name: /./ });
  await tab.evaluate(setClock, Date.parse(instant));
}

async function setClock(toMs: number): Promise<void> {
  const realm = globalThis as unknown as { Date: DateConstructor; trueDate?: DateConstructor };
  realm.trueDate ??= realm.Date;
  const True = realm.trueDate;
  const aheadMs = toMs - True.now();
  realm.Date = class extends True {
    constructor(...parts: [] | [number]) {
      super(...((parts.length === 0 ? [True.now() + aheadMs] : parts) as [number]));
    }
    static override now(): number {
      return True.now() + aheadMs;
    }
  } as DateConstructor;
  // What the page does after its first picture is done once two tasks have had their turn.
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setTimeout(resolve));
  dispatchEvent(new Event('focus'));
}

/** To another page of the journal, by its link in the navigation. */
export async function goTo(tab: ExtensionTab, page: string): Promise<void> {
  await tab.click({ role: 'link', name: page });
}

/** One press of the button on Today; comes back when the dose is stored and stands there, so that the button moves no more. */
export async function logOne(browser: Driver, tab: ExtensionTab): Promise<void> {
  const rows = () => tab.count({ role: 'button', name: /^Change Green powder/ });
  const before = { stored: (await liveDoses(browser)).length, rows: await rows() };
  await tab.click(PRESET);
  await until('the dose to be stored', async () => (await liveDoses(browser)).length === before.stored + 1);
  await until('the dose to be shown', async () => (await rows()) === before.rows + 1);
  await tab.waitForText(/^Logged /m);
}

export interface NightAnswers {
  bed?: string;
  tried?: string;
  untilAsleep?: number;
  timesAwake?: number;
  minutesAwake?: number;
  woke?: string;
  up?: string;
}

const FIELDS: Record<keyof NightAnswers, string> = {
  bed: 'wentToBedMs',
  tried: 'triedToSleepMs',
  untilAsleep: 'minutesToFallAsleep',
  timesAwake: 'timesAwake',
  minutesAwake: 'minutesAwake',
  woke: 'wokeForGoodMs',
  up: 'gotUpMs',
};

/** Fills in the sleep diary that is open. */
export async function fillNight(tab: ExtensionTab, answers: NightAnswers): Promise<void> {
  const values = Object.entries(answers).map(([answer, value]) => [FIELDS[answer as keyof NightAnswers], `${value}`]);
  await until('the nine questions', () => tab.evaluate(fillFields, values as [string, string][]));
}

function fillFields(values: [name: string, value: string][]): boolean {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  for (const [name, value] of values) {
    const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!field) return false;
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
}

/** Writes last night down on Morning and keeps it. @param heading of that night, so that no other is written over */
export async function writeLastNight(tab: ExtensionTab, heading: RegExp, answers: NightAnswers): Promise<void> {
  await goTo(tab, 'Morning');
  await tab.waitFor({ role: 'heading', name: heading });
  await fillNight(tab, answers);
  await tab.click({ role: 'button', name: 'Keep this night' });
  await tab.waitForText(/^Kept\. /m);
}

/** Has History show these days alone, both included. */
export async function showPeriod(tab: ExtensionTab, from: string, to: string): Promise<void> {
  await until('the two date fields', () => tab.evaluate(fillPeriod, from, to));
}

function fillPeriod(...dates: string[]): boolean {
  const fields = document.querySelectorAll<HTMLInputElement>('.history-filters input[type="date"]');
  for (const [n, field] of fields.entries()) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, dates[n]);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return fields.length === dates.length;
}
