import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadDay } from '../../../../components/controls/use-day.ts';
import { PopupApp } from '../../../../components/popup/popup-app.tsx';
import { giveConsent } from '../../../../utils/records/consent.ts';
import { records, SCHEMA_VERSION } from '../../../../utils/records/database.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { recordDose } from '../../../../utils/records/record-dose.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';

/** What an updated extension does in another window: it opens the database at its own, higher version. */
function updateElsewhere(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(records.name, (SCHEMA_VERSION + 1) * 10);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

it('an update under an open popup leaves one sentence, and nothing to press that could not be stored', async () => {
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  const now = Date.now();
  await giveConsent(records, now);
  const amount = { value: 2, unit: 'g' } as const;
  const added = await addProductWithPreset(records, { label: 'Green powder', form: 'powder', unit: 'g' }, amount, now);
  if (!added.ok) throw new Error('no product');
  const dose = { productId: added.value.product.id, amount, atMs: now, zone: deviceZone() };
  render(<PopupApp first={await loadDay(now, deviceZone())} />);
  const pressed = await screen.findByRole('button', { name: 'Log Green powder 2 g' });

  await updateElsewhere();
  // A press that comes before the page has heard of it.
  await userEvent.click(pressed);

  await waitFor(() => expect(screen.getByText(/^Nightleaf was updated/)).toBeTruthy());
  expect(screen.getAllByRole('alert').filter(({ textContent }) => textContent !== '')).toHaveLength(1);
  expect(screen.queryByRole('button', { name: /^Log|Undo|Change tonight/ })).toBeNull();
  expect(screen.queryByText(/try again|Logged/)).toBeNull();
  expect(screen.getByRole('link', { name: 'Help now' })).toBeTruthy();
  expect(await recordDose(records, dose, now)).toEqual({ ok: false, problems: [{ code: 'outdated', field: '' }] });
});
