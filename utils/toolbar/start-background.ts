import { openLookoutIn, openRoomIn } from '../browser/frames.ts';
import { onBrowserLife, onceInLife, onMinute, onWindowFocus } from '../browser/life.ts';
import { ensureMinuteAlarm, MINUTE_ALARM } from '../browser/minute-alarm.ts';
import { onActionMenu, onCommand, openPopup } from '../browser/quick-ways.ts';
import { receive } from '../browser/receive.ts';
import { stepInTab, stopPage } from '../browser/send.ts';
import { onSitesChanged } from '../browser/sites.ts';
import { activeTab, loadedTabs, openOwnPage } from '../browser/tabs.ts';
import { records } from '../records/database.ts';
import { switchHostOff } from '../records/settings.ts';
import { sitesAllowed, syncPageNotes } from '../sites/sync-page-notes.ts';
import { deviceZone } from './device-zone.ts';
import { fillMenu } from './fill-menu.ts';
import { answerLines } from './omnibox.ts';
import { logLastPreset, logPresetById } from './quick-log.ts';
import { refreshBadge } from './refresh-badge.ts';

/** Wires the background. Nothing is kept between wake-ups: each derives what it shows from clock and database. */
export function startBackground(): void {
  const tick = () =>
    calmly(Promise.all([ensureMinuteAlarm(Date.now()), refreshBadge(records, Date.now(), deviceZone())]));
  const recordsChanged = () => Promise.all([tick(), calmly(fillMenu(records))]);

  onBrowserLife({
    installed: (first) => {
      void recordsChanged();
      if (first) void openOwnPage('/welcome.html');
    },
    started: () => void recordsChanged(),
  });
  // Open pages are followed here too: Chromium tells nobody that an extension was switched on again.
  void calmly(onceInLife(() => void calmly(syncPageNotes(records, true))));
  onMinute(MINUTE_ALARM, () => void tick());
  onWindowFocus(() => void tick());
  onSitesChanged(
    (allowed, origins) =>
      void calmly(allowed ? sitesAllowed(records, origins, Date.now()) : syncPageNotes(records, true)),
  );

  receive({
    fromExtensionPage: async (message) => {
      if (message.type === 'refresh-badge') await recordsChanged();
      else await syncPageNotes(records, true);
    },
    fromPage: async (message, { host, tabId, frameId }) => {
      if (message.type === 'open-lookout') await openLookoutIn(tabId, frameId);
      if (message.type === 'open-room') await openRoomIn(tabId, frameId);
      if (message.type === 'open-guide') await openOwnPage(`/journal.html#/guide/${message.topic}`);
      if (message.type !== 'switch-site-off') return true;
      const outcome = await switchHostOff(records, host, Date.now());
      if (!outcome.ok) return false;
      await calmly(syncPageNotes(records, false));
      for (const tab of await loadedTabs()) if (tab.host === host) await stopPage(tab.id);
      return true;
    },
  });

  /** Whatever became of it, the popup says so: what was logged, or that the records cannot be read. */
  const quickly = async (log: Promise<unknown>) => {
    await calmly(log);
    await recordsChanged();
    await openPopup();
  };
  onActionMenu((presetId) => void quickly(logPresetById(records, presetId, Date.now(), deviceZone())));
  answerLines(records, async (outcome) => {
    // A line that could not be stored is finished in the popup's form.
    if (outcome.ok) await recordsChanged();
    await openPopup();
  });
  onCommand((command) => {
    if (command === 'log-last-preset') void quickly(logLastPreset(records, Date.now(), deviceZone()));
    if (command === 'next-note') void calmly(stepNote(1));
    if (command === 'previous-note') void calmly(stepNote(-1));
  });
  void tick();
}

async function stepNote(direction: 1 | -1): Promise<void> {
  const tab = await activeTab();
  if (tab) await stepInTab(tab.id, direction);
}

/** A wake-up that cannot read the database (a newer program's, a full disk) shows nothing new and tries again at the next. */
async function calmly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.warn('Nightleaf could not refresh:', error instanceof Error ? error.name : 'unknown error');
  }
}
