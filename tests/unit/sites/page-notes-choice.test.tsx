import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DataSettings } from '../../../components/journal/settings/data-settings.tsx';
import { PageNotesChoice } from '../../../components/setup/page-notes-choice.tsx';
import { records } from '../../../utils/records/database.ts';
import { readSettings, saveSettings } from '../../../utils/records/settings.ts';

const ALL = ['http://*/*', 'https://*/*'];
const NOW = Date.UTC(2026, 2, 1);
const RUNNING = 'Notes run on the pages you have allowed.';

let held: string[];
let answer: boolean;
const sent = vi.fn();

beforeEach(async () => {
  held = [];
  answer = true;
  const heard = new Set<(change: { origins: string[] }) => void>();
  const event = {
    addListener: (one: (change: { origins: string[] }) => void) => heard.add(one),
    removeListener: (one: (change: { origins: string[] }) => void) => heard.delete(one),
  };
  const change = (origins: string[]) => {
    held = origins;
    for (const one of heard) one({ origins });
    return true;
  };
  Object.assign(fakeBrowser, {
    action: { setBadgeText: vi.fn(), setTitle: vi.fn(), setBadgeBackgroundColor: vi.fn(), setBadgeTextColor: vi.fn() },
    permissions: {
      getAll: async () => ({ origins: held }),
      request: async ({ origins }: { origins: string[] }) => answer && change(origins),
      remove: async ({ origins }: { origins: string[] }) => change(held.filter((one) => !origins.includes(one))),
      onAdded: event,
      onRemoved: event,
    },
  });
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
  await saveSettings(records, { pageNotes: { on: false, offHosts: [] } }, NOW);
});

function Both() {
  const settings = useLiveQuery(() => readSettings(records));
  return (
    settings && (
      <>
        <PageNotesChoice pageNotes={settings.pageNotes} />
        <DataSettings agreed />
      </>
    )
  );
}

async function open({ running = false } = {}) {
  if (running) {
    held = ALL;
    await saveSettings(records, { pageNotes: { on: true, offHosts: [] } }, NOW);
  }
  render(<Both />);
  await screen.findByText(running ? RUNNING : /^The browser will ask you/);
  const person = userEvent.setup();
  return (name: string) => person.click(screen.getAllByRole('button', { name }).at(-1) ?? document.body);
}

describe('where notes run', () => {
  it('is all pages once the browser allowed it', async () => {
    const click = await open();
    await click('Allow on all pages');
    await screen.findByText(RUNNING);
    expect((await readSettings(records)).pageNotes.on).toBe(true);
    expect(sent).toHaveBeenCalledWith({ type: 'sync-page-notes' });
  });

  it('is said to be nowhere where the browser did not allow it', async () => {
    answer = false;
    const click = await open();
    await click('Allow on all pages');
    await screen.findByText(/^The browser did not allow it/);
    expect((await readSettings(records)).pageNotes.on).toBe(false);
  });

  it.each(['Only when I click the icon', 'Not now'])('goes back to the browser with “%s”', async (name) => {
    const click = await open({ running: true });
    await click(name);
    await screen.findByText(/^Notes run when you open the toolbar button/);
    await waitFor(() => expect(held).toEqual([]));
    expect((await readSettings(records)).pageNotes.on).toBe(false);
    expect(sent).toHaveBeenCalledWith({ type: 'sync-page-notes' });
  });

  it('is left as it is by “Not now” where nothing was allowed', async () => {
    const click = await open();
    const before = await readSettings(records);
    await click('Not now');
    await screen.findByText(/^Notes run when you open the toolbar button/);
    expect(await readSettings(records)).toEqual(before);
    expect(sent).not.toHaveBeenCalled();
  });

  it('is nowhere any more after everything was deleted', async () => {
    const click = await open({ running: true });
    HTMLDialogElement.prototype.showModal ??= () => {};
    for (const dialog of document.querySelectorAll('dialog')) dialog.open = true;
    await click('Delete everything');
    await screen.findByText(/^Everything is deleted/);
    await screen.findByText(/^The browser will ask you/);
    await waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'sync-page-notes' }));
    expect(held).toEqual([]);
  });

  it('stays as it was, and says why, where the answer could not be stored', async () => {
    const click = await open({ running: true });
    vi.spyOn(records, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await click('Only when I click the icon');
    await screen.findByText(/^The disk is full/);
    expect(held).toEqual(ALL);
  });
});

describe('a backup', () => {
  it('carries the day of the person’s own calendar in its name', async () => {
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    vi.stubEnv('TZ', 'Pacific/Auckland');
    // Five past midnight on the first of March there, and still February in Greenwich.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-02-28T11:05:00Z') });
    try {
      const click = await open();
      await click('Back up to a file');
      await screen.findByText(/handed to the browser's downloads/);
    } finally {
      vi.useRealTimers();
      vi.unstubAllEnvs();
    }
    expect(names).toEqual(['nightleaf-2026-03-01.json']);
  });

  it('that could not be made is said to be none', async () => {
    const click = await open();
    vi.spyOn(records, 'transaction').mockRejectedValue(new DOMException('gone', 'UnknownError'));
    await click('Back up to a file');
    await screen.findByText(/^No file was made/);
  });
});
