import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SitesOff } from '../../../components/journal/settings/sites-off.tsx';
import { records } from '../../../utils/records/database.ts';
import { readSettings, saveSettings } from '../../../utils/records/settings.ts';

const PAGE_NOTES = { on: true, offHosts: ['a.example', 'b.example'] };
const sent = vi.fn();

describe('a site that was switched off', () => {
  beforeEach(async () => {
    Object.assign(fakeBrowser.runtime, { sendMessage: sent });
    await saveSettings(records, { pageNotes: PAGE_NOTES }, Date.UTC(2026, 2, 1));
    render(<SitesOff pageNotes={PAGE_NOTES} />);
  });
  const switchOn = () => userEvent.click(screen.getByRole('button', { name: 'Switch notes on again on a.example' }));

  it('has its way back', async () => {
    await switchOn();
    await waitFor(() => expect(sent).toHaveBeenCalledWith({ type: 'sync-page-notes' }));
    expect((await readSettings(records)).pageNotes.offHosts).toEqual(['b.example']);
  });

  it('says why where the way back could not be stored', async () => {
    vi.spyOn(records, 'transaction').mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    await switchOn();
    await screen.findByText(/^The disk is full/);
    expect(sent).not.toHaveBeenCalled();
  });
});
