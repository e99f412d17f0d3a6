import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PageRow } from '../../../components/popup/page-row.tsx';
import { records } from '../../../utils/records/database.ts';
import { readSettings, saveSettings } from '../../../utils/records/settings.ts';

const NOW = Date.UTC(2026, 2, 1);
const ORIGINS = ['https://a.example/*', 'http://a.example/*'];
const ALWAYS = { name: 'Always on this site' };

const sent = vi.fn();
const request = vi.fn();
const contains = vi.fn();

beforeEach(() => {
  Object.assign(fakeBrowser, { permissions: { contains, request } });
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
  Object.assign(fakeBrowser.tabs, {
    query: async () => [{ id: 7, url: 'https://a.example/leaf' }],
    sendMessage: async () => ({ mentions: 1, claims: 0, items: [] }),
  });
});

async function openOn({ on = true, offHosts = [] as string[], held = false }) {
  await saveSettings(records, { pageNotes: { on, offHosts } }, NOW);
  contains.mockResolvedValue(held);
  render(<PageRow />);
  await screen.findByText(/^On this page: 1 mention/);
}

describe('“Always on this site”', () => {
  it.each([
    ['where the browser has not allowed it', { held: false }],
    ['where it is allowed and was switched off later', { held: true, offHosts: ['a.example', 'b.example'] }],
    ['where it is allowed and notes are off everywhere', { held: true, on: false }],
  ])('is offered %s, and then holds', async (_name, given) => {
    request.mockResolvedValue(true);
    await openOn(given);
    await userEvent.click(await screen.findByRole('button', ALWAYS));
    await waitFor(() => expect(screen.queryByRole('button', ALWAYS)).toBeNull());
    expect(request).toHaveBeenCalledWith({ origins: ORIGINS });
    const { on, offHosts } = (await readSettings(records)).pageNotes;
    expect([on, offHosts.includes('a.example')]).toEqual([true, false]);
    expect(sent).toHaveBeenCalledWith({ type: 'sync-page-notes' });
  });

  it('is not offered where notes run by themselves', async () => {
    await openOn({ held: true, offHosts: ['b.example'] });
    expect(screen.queryByRole('button', ALWAYS)).toBeNull();
  });

  it('changes nothing where the browser’s question is answered with no', async () => {
    request.mockResolvedValue(false);
    await openOn({ offHosts: ['a.example'] });
    await userEvent.click(await screen.findByRole('button', ALWAYS));
    expect((await readSettings(records)).pageNotes.offHosts).toEqual(['a.example']);
    expect(screen.getByRole('button', ALWAYS)).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
  });
});
