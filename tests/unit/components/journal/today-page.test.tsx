import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { TodayPage } from '../../../../components/journal/today/today-page.tsx';
import { records } from '../../../../utils/records/database.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { recordDose } from '../../../../utils/records/record-dose.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';
import { agree, aMorning, local, MORNING } from './given-morning.tsx';

beforeEach(aMorning);

/** Two grams at six in the morning, and the page. */
async function withOneDose() {
  await agree();
  const product = { label: 'Green powder', form: 'powder', unit: 'g' } as const;
  const made = await addProductWithPreset(records, product, { value: 2, unit: 'g' }, MORNING);
  if (!made.ok) throw new Error('no product');
  const amount = { value: 2, unit: 'g' } as const;
  const dose = { productId: made.value.product.id, amount, atMs: local(19, 6), zone: deviceZone() };
  const stored = await recordDose(records, dose, MORNING);
  if (!stored.ok) throw new Error('no dose');
  render(<TodayPage />);
  await screen.findByRole('button', { name: CHANGE });
  return { person: userEvent.setup(), id: stored.value.dose.id };
}

const CHANGE = /^Change Green powder, 6:00/;
const button = (name: RegExp | string) => screen.getByRole('button', { name });
/** The one of the buttons; the page's heading has another. */
const status = () => within(screen.getByRole('region', { name: 'Log a dose now' })).getByRole('status');

describe('the picture of today', () => {
  it('is a figure with a sentence made from the records, points that the keyboard reaches, and a table', async () => {
    const { person } = await withOneDose();
    const figure = screen.getByRole('figure');
    const sentence = /^1 dose is written down, at 6:00\sAM; the wind-down runs from 6:00\sPM to bed at 11:00\sPM\.$/;
    expect(within(figure).getByText(sentence).tagName).toBe('FIGCAPTION');
    await person.click(within(figure).getByText('Show as table'));
    expect(within(figure).getByRole('row', { name: /Green powder 2 g/ })).toBeDefined();
    within(figure).getByRole('slider').focus();
    await person.keyboard('{ArrowRight}');
    expect(within(figure).getByRole('slider').getAttribute('aria-valuetext')).toMatch(/^6:00\sAM: Green powder 2 g\.$/);
  });
});

describe('a dose of today', () => {
  it('is changed where it stands, and the change is taken back', async () => {
    const { person, id } = await withOneDose();
    await person.click(button(CHANGE));
    await person.clear(screen.getByLabelText('Amount'));
    await person.type(screen.getByLabelText('Amount'), '2.5');
    await person.click(button('Keep changes'));
    await within(status()).findByText(/^Changed: Green powder 2\.5 g at 6:00/);
    expect((await records.doses.get(id))?.amount).toEqual({ value: 2.5, unit: 'g' });
    await person.click(within(status()).getByRole('button', { name: 'Undo' }));
    await within(status()).findByText(/^Taken back: .* is as it was before\.$/);
    expect((await records.doses.get(id))?.amount).toEqual({ value: 2, unit: 'g' });
    expect(within(status()).queryByRole('button')).toBeNull();
  });

  it('keeps the focus: into its form, back to its row, to what is said of it', async () => {
    const { person } = await withOneDose();
    await person.click(button(CHANGE));
    expect(document.activeElement).toBe(screen.getByLabelText('Time'));
    await person.click(button('Leave as it was'));
    expect(document.activeElement).toBe(button(CHANGE));
    await person.click(button(CHANGE));
    await person.click(button('Keep changes'));
    await waitFor(() => expect(document.activeElement).toBe(button(CHANGE)));
    await person.click(within(status()).getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(document.activeElement).toBe(status()));
    await person.click(button(CHANGE));
    await person.click(button('Delete dose'));
    await screen.findByText('Nothing written down yet.');
    await waitFor(() => expect(document.activeElement).toBe(status()));
  });

  it('leaves the form of another dose open that was opened before the first was kept', async () => {
    const { person } = await withOneDose();
    await person.click(button(/^Log Green powder/));
    const second = await screen.findByRole('button', { name: /^Change Green powder, 7:30/ });
    await person.click(button(CHANGE));
    await person.click(button('Keep changes'));
    await person.click(second);
    await within(status()).findByText(/^Changed: /);
    await person.type(screen.getByLabelText('Note'), 'still here');
    await screen.findByRole('button', { name: CHANGE });
    expect(screen.getByLabelText<HTMLInputElement>('Note').value).toBe('still here');
  });

  it('says what is taken back after it was logged and after it was deleted', async () => {
    const { person, id } = await withOneDose();
    await person.click(button(/^Log Green powder/));
    await within(status()).findByText(/^Logged Green powder 2 g/);
    await person.click(within(status()).getByRole('button', { name: 'Undo' }));
    await within(status()).findByText(/^Taken back: Green powder 2 g .* History keeps it\.$/);
    await person.click(button(CHANGE));
    await person.click(button('Delete dose'));
    await within(status()).findByText(/^Deleted: Green powder 2 g/);
    await person.click(within(status()).getByRole('button', { name: 'Undo' }));
    await within(status()).findByText(/^Taken back: Green powder 2 g .* is as it was before\.$/);
    expect((await records.doses.get(id))?.deletedAt).toBeNull();
  });
});
