import { browser } from './browser.ts';

export const MINUTE_ALARM = 'minute';
const MINUTE_MS = 60_000;

/**
 * Makes sure that something wakes the background at the next full minute. Alarms are lost on an update, and one that was set
 * before the clock was put back would come hours late: any alarm further off than two minutes is set anew.
 */
export async function ensureMinuteAlarm(nowMs: number): Promise<void> {
  const alarm = await browser.alarms.get(MINUTE_ALARM);
  if (alarm && alarm.scheduledTime > nowMs - MINUTE_MS && alarm.scheduledTime <= nowMs + 2 * MINUTE_MS) return;
  const nextMinuteMs = (Math.floor(nowMs / MINUTE_MS) + 1) * MINUTE_MS;
  browser.alarms.create(MINUTE_ALARM, { when: nextMinuteMs, periodInMinutes: 1 });
}
