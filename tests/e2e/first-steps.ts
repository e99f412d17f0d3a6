import type { Driver, ExtensionTab } from './browsers/driver.ts';
import { until } from './browsers/until.ts';
import { storedWindDown } from './stored.ts';

/** What a person does on the welcome page, in one go; the surfaces' tests start from here. */

export const CONSENT = { role: 'checkbox', name: /^Keep my health notes in this browser/ };
export const PRESET = { role: 'button', name: 'Log Green powder 2 g' };
export const UNDO = { role: 'button', name: 'Undo' };

/** A zone in which it is now within half an hour of `hour`. The zones named after an offset count it backwards, from 12 west to 14 east. */
export function zoneAt(hour: number, nowMs: number): string {
  const ahead = hour - Math.round((nowMs / 3_600_000) % 24);
  const hoursEast = ahead > 14 ? ahead - 24 : ahead;
  return hoursEast === 0 ? 'Etc/GMT' : `Etc/GMT${hoursEast > 0 ? '-' : '+'}${Math.abs(hoursEast)}`;
}

/** Midday, so that a bedtime some hours from now lies on the same day, well clear of midnight and of the day's start. */
export const zoneAtMidday = (nowMs: number): string => zoneAt(12, nowMs);

/** `HH:MM` on the clock of that browser, so many minutes from now. */
export function clockIn(tab: Pick<ExtensionTab, 'evaluate'>, minutes: number): Promise<string> {
  return tab.evaluate((ahead) => new Date(Date.now() + ahead * 60_000).toTimeString().slice(0, 5), minutes);
}

export interface FirstSteps {
  /** Minutes from now until bedtime. Default 5 h 30 min. */
  minutesUntilBed?: number;
  /** A bedtime `HH:MM` instead of one so many minutes from now. */
  bedtime?: string;
  /** Hours of wind-down. Default none. */
  windDownHours?: number;
  /** Leave the button out. */
  withoutPreset?: boolean;
}

/** Consent, a bedtime, and a button "Green powder 2 g". Leaves the welcome page open and answers with it. */
export async function takeFirstSteps(browser: Driver, steps: FirstSteps = {}): Promise<ExtensionTab> {
  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.click(CONSENT);
  await until('the consent to be kept', () => welcome.evaluate(isChecked));
  await welcome.fill({ role: 'textbox', name: 'What' }, 'Green powder');
  await welcome.fill({ role: 'textbox', name: 'Amount' }, '2');
  if (!steps.withoutPreset) {
    await welcome.click({ role: 'button', name: 'Keep as a button' });
    await welcome.waitFor({ role: 'button', name: /^Remove Green powder 2 g|^remove Green powder 2 g/i });
  }
  await setBedtime(welcome, steps.bedtime ?? (await clockIn(welcome, steps.minutesUntilBed ?? 330)));
  if (steps.windDownHours !== undefined) {
    const { windDownHours } = steps;
    await welcome.fill({ role: 'spinbutton', name: /^Wind-down/ }, String(windDownHours));
    await until('the wind-down to be kept', async () => (await storedWindDown(browser)) === windDownHours * 60);
  }
  await until('the badge to follow', async () => (await browser.badge()).text !== '');
  return welcome;
}

/** The label of a native time field is its only name; it has no role of its own. */
async function setBedtime(welcome: ExtensionTab, clock: string): Promise<void> {
  await until('the bedtime field', () => welcome.evaluate(fillTimeField, clock));
}

function fillTimeField(clock: string): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type="time"]');
  if (!field) return false;
  field.focus();
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, clock);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.blur();
  return field.value === clock;
}

function isChecked(): boolean {
  return document.querySelector<HTMLInputElement>('input[type="checkbox"]')?.checked === true;
}
