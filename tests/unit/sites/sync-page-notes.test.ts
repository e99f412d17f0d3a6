import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startInTab } from '../../../utils/browser/frames.ts';
import { stopPage } from '../../../utils/browser/send.ts';
import { allowedSites, registerPageScript } from '../../../utils/browser/sites.ts';
import { loadedTabs, type OpenTab, tabNow } from '../../../utils/browser/tabs.ts';
import { createRecordsDb } from '../../../utils/records/database.ts';
import { readSettings, saveSettings } from '../../../utils/records/settings.ts';
import { covers, sitesAllowed, syncPageNotes } from '../../../utils/sites/sync-page-notes.ts';

vi.mock('../../../utils/browser/frames.ts');
vi.mock('../../../utils/browser/sites.ts');
vi.mock('../../../utils/browser/send.ts');
vi.mock('../../../utils/browser/tabs.ts', () => ({
  loadedTabs: vi.fn(async () => []),
  tabNow: vi.fn(async () => null),
}));

const ALL = ['http://*/*', 'https://*/*'];
const NOW = Date.UTC(2026, 2, 1);

describe('the registration of page notes', () => {
  let runs: string[];
  beforeEach(() => {
    runs = [];
    vi.mocked(allowedSites).mockResolvedValue(ALL);
    vi.mocked(registerPageScript).mockImplementation(async (matches) => {
      runs.push(`begin ${matches.length}`);
      await Promise.resolve();
      runs.push(`end ${matches.length}`);
    });
  });
  const freshDb = () => createRecordsDb(`nightleaf-${crypto.randomUUID()}`);

  it('registers nothing until the person has said where', async () => {
    await syncPageNotes(freshDb(), true);
    expect(runs).toEqual(['begin 0', 'end 0']);
  });

  it('never lets a start that overlaps with a permission undo what the permission brought', async () => {
    const db = freshDb();
    const slow = Promise.withResolvers<void>();
    vi.mocked(registerPageScript).mockImplementationOnce(async (matches) => {
      runs.push(`begin ${matches.length}`);
      await slow.promise;
      runs.push(`end ${matches.length}`);
    });
    const started = syncPageNotes(db, true);
    await vi.waitFor(() => expect(runs).toEqual(['begin 0']));
    const allowed = sitesAllowed(db, ALL, NOW);
    // The permission's own write is through, and as much time again has gone by.
    await vi.waitFor(async () => expect((await readSettings(db)).pageNotes.on).toBe(true));
    for (let n = 0; n < 5; n++) await readSettings(db);
    slow.resolve();
    await Promise.all([started, allowed]);
    expect(runs).toEqual(['begin 0', 'end 0', 'begin 2', 'end 2']);
  });

  it('goes on after a run that failed', async () => {
    const db = freshDb();
    vi.mocked(registerPageScript).mockRejectedValueOnce(new Error('the browser refused'));
    await expect(syncPageNotes(db, false)).rejects.toThrow('refused');
    await saveSettings(db, { pageNotes: { on: true, offHosts: ['quiet.example'] } }, NOW);
    await syncPageNotes(db, false);
    expect(vi.mocked(registerPageScript).mock.lastCall).toEqual([ALL, ['quiet.example']]);
  });
});

describe('a site that the person allows', () => {
  it.each([
    ['by its own name is no exception any more', ['http://a.example/*', 'https://a.example/*'], ['b.example']],
    ['with all others stays an exception', ALL, ['a.example', 'b.example']],
    ['under a domain stays an exception', ['https://*.example/*'], ['a.example', 'b.example']],
  ])('%s', async (_name, origins, offHosts) => {
    const db = createRecordsDb(`nightleaf-${crypto.randomUUID()}`);
    await saveSettings(db, { pageNotes: { on: false, offHosts: ['a.example', 'b.example'] } }, NOW);
    vi.mocked(allowedSites).mockResolvedValue(origins);
    await sitesAllowed(db, origins, NOW);
    expect((await readSettings(db)).pageNotes).toEqual({ on: true, offHosts });
    expect(vi.mocked(registerPageScript).mock.lastCall).toEqual([origins, offHosts]);
  });
});

describe('an open tab', () => {
  const tab = (host: string | null): OpenTab => ({ id: 7, host, isPrivate: false });
  const sync = async (before: string | null, after: string | null) => {
    const db = createRecordsDb(`nightleaf-${crypto.randomUUID()}`);
    await saveSettings(db, { pageNotes: { on: true, offHosts: ['off.example'] } }, NOW);
    vi.mocked(allowedSites).mockResolvedValue(ALL);
    vi.mocked(loadedTabs).mockResolvedValueOnce([tab(before)]);
    vi.mocked(tabNow).mockResolvedValueOnce(tab(after));
    await syncPageNotes(db, true);
    return [vi.mocked(stopPage).mock.calls.length, vi.mocked(startInTab).mock.calls.length];
  };
  beforeEach(() => {
    vi.mocked(stopPage).mockReset();
    vi.mocked(startInTab).mockReset();
  });

  it.each([
    ['starts where notes are on', 'on.example', 'on.example', [0, 1]],
    ['stops where they are not', 'off.example', 'off.example', [1, 0]],
    ['stops where the browser names no address', null, null, [1, 0]],
    ['starts again when it went on to a page where they are on', null, 'on.example', [1, 1]],
  ])('%s', async (_name, before, after, expected) => {
    expect(await sync(before, after)).toEqual(expected);
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://*/*', 'a.example', true],
    ['*://a.example/*', 'a.example', true],
    ['https://*.example/*', 'a.example', true],
    ['https://*.example/*', 'example', true],
    ['https://*.example/*', 'notexample', false],
    ['https://a.example/*', 'b.example', false],
    ['http://localhost:8080/*', 'localhost', true],
    ['nonsense', 'a.example', false],
  ])('%s covers %s: %s', (match, host, expected) => {
    expect(covers(match, host)).toBe(expected);
  });
});
