import { browser } from './browser.ts';

/** The moments at which the background wakes for reasons of the browser's own. */
export function onBrowserLife(life: { installed: (first: boolean) => void; started: () => void }): void {
  browser.runtime.onInstalled.addListener(({ reason }) => life.installed(reason === 'install'));
  browser.runtime.onStartup.addListener(() => life.started());
}

const LIFE = 'life';

/**
 * Runs `begin` once in each life of the extension: from its start with the browser, its loading or its being switched on until it
 * ends. Of being switched on again no event tells, so callers ask at every wake-up of the background.
 */
export async function onceInLife(begin: () => void): Promise<void> {
  const known = await browser.storage.session.get(LIFE);
  if (known[LIFE] === true) return;
  await browser.storage.session.set({ [LIFE]: true });
  begin();
}

export function onMinute(alarmName: string, tick: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === alarmName) tick();
  });
}

/** Coming back to a window is the moment to notice a laptop that slept or a clock that was changed. */
export function onWindowFocus(run: () => void): void {
  browser.windows?.onFocusChanged?.addListener(() => run());
}
