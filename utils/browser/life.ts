import { browser } from './browser.ts';

/** The moments at which the background wakes for reasons of the browser's own. */
export function onBrowserLife(life: { installed: (first: boolean) => void; started: () => void }): void {
  browser.runtime.onInstalled.addListener(({ reason }) => life.installed(reason === 'install'));
  browser.runtime.onStartup.addListener(() => life.started());
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
