import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDrafts } from '../../../../components/controls/draft.ts';
import { records } from '../../../../utils/records/database.ts';
import { deleteRecord } from '../../../../utils/records/delete-and-restore.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { anEvening, EVENING, liveDoses, MINUTE_MS, openPopup, setUp } from './given-evening.tsx';

beforeEach(anEvening);

const HOUR_MS = 60 * MINUTE_MS;
const WAITING = 'typed, not logged';
const amount = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' });
const time = () => screen.getByLabelText<HTMLInputElement>('Time');
const pressed = () => screen.queryAllByRole('button', { pressed: true }).map((chip) => chip.getAttribute('aria-label'));
const LOG = { name: 'Log dose' };

async function openForm() {
  const person = await openPopup();
  await person.click(screen.getByText('Other amount or time'));
  return person;
}

/** A click outside closes the popup; some time later its button is pressed again. */
async function comeBack(afterMs = MINUTE_MS) {
  cleanup();
  vi.setSystemTime(Date.now() + afterMs);
  return openForm();
}

/** Amount, pain and note, taken at `when`, and the popup closes over it. */
async function typeAndLeave(when?: { chip: string } | { clock: string }) {
  await setUp();
  const person = await openForm();
  await person.type(amount(), '1.5');
  await person.click(screen.getByRole('radio', { name: '6' }));
  await person.type(screen.getByRole('textbox', { name: 'Note' }), 'after lunch');
  if (when && 'chip' in when) await person.click(screen.getByRole('button', { name: when.chip }));
  if (when && 'clock' in when) fireEvent.change(time(), { target: { value: when.clock } });
}

describe('what was typed under “Other amount or time” and not logged', () => {
  it('is there again at the next opening, behind its line, with the buttons where they are', async () => {
    await typeAndLeave();
    cleanup();
    const person = await openPopup();
    expect(screen.getByRole('button', { name: 'Log Green powder 2 g' })).toBeTruthy();
    expect(document.querySelector('details')?.open).toBe(false);
    await person.click(screen.getByText(WAITING));
    expect(amount().value).toBe('1.5');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '6' }).checked).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' }).value).toBe('after lunch');
    expect(screen.getByText(/^You typed this at 6:48\sPM and have not logged it\./)).toBeTruthy();
    expect(await records.doses.count()).toBe(0);
  });

  it('is forgotten once it is logged', async () => {
    await typeAndLeave();
    const person = await comeBack();
    await person.click(screen.getByRole('button', LOG));
    await screen.findByText(/^Logged Green powder 1.5 g at 6:49/);
    expect(await liveDoses()).toMatchObject([{ painBefore: 6, note: 'after lunch' }]);
    expect(localStorage).toHaveLength(0);
    await comeBack();
    expect(amount().value).toBe('');
    expect(screen.queryByText(/^You typed this/)).toBeNull();
  });

  it('is not offered again where the popup is closed while its dose is being stored', async () => {
    await typeAndLeave();
    const person = await comeBack();
    const add = records.doses.add.bind(records.doses);
    let leftBehind: number | undefined;
    vi.spyOn(records.doses, 'add').mockImplementationOnce((dose) => {
      leftBehind = localStorage.length;
      return add(dose);
    });
    await person.click(screen.getByRole('button', LOG));
    await screen.findByText(/^Logged Green powder 1.5 g at 6:49/);
    expect(leftBehind).toBe(0);
  });

  it('stays when it could not be stored', async () => {
    await typeAndLeave();
    const person = await comeBack();
    vi.spyOn(records.doses, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await person.click(screen.getByRole('button', LOG));
    await screen.findByText(/The disk is full/);
    await comeBack();
    expect(amount().value).toBe('1.5');
  });

  it.each([
    ['by its button', async () => (await comeBack()).click(screen.getByRole('button', { name: 'Drop it' }))],
    ['with everything else on this device', async () => dropDrafts()],
  ])('is dropped %s', async (_, drop) => {
    await typeAndLeave();
    await drop();
    expect(localStorage).toHaveLength(0);
    await comeBack();
    expect(amount().value).toBe('');
    expect(screen.queryByText(WAITING)).toBeNull();
  });

  it('is nothing while nothing but the product is chosen', async () => {
    await setUp();
    const person = await openForm();
    await person.selectOptions(screen.getByRole('combobox', { name: 'What' }), 'Green powder');
    expect(localStorage).toHaveLength(0);
  });

  it('keeps its product when another was logged meanwhile, and asks for one when its own is gone', async () => {
    await typeAndLeave();
    const tea = { label: 'Tea', form: 'tea', unit: 'cup' } as const;
    const made = await addProductWithPreset(records, tea, { value: 1, unit: 'cup' }, EVENING);
    if (!made.ok) throw new Error('no tea');
    cleanup();
    const first = await openPopup();
    await first.click(screen.getByRole('button', { name: 'Log Tea 1 cup' }));
    await screen.findByText(/^Logged Tea/);
    await comeBack();
    const what = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'What' });
    expect(what().selectedOptions[0]?.text).toBe('Green powder');
    const powder = (await records.products.toArray()).find(({ label }) => label === 'Green powder');
    await deleteRecord(records, 'products', powder?.id ?? '', Date.now());
    const person = await comeBack();
    expect(what().value).toBe('');
    await person.click(screen.getByRole('button', LOG));
    expect(await screen.findByText(/^What: choose one from the list/)).toBeTruthy();
    expect((await liveDoses()).map(({ productId }) => productId)).toEqual([made.value.product.id]);
  });

  it('is passed over when it is no draft of this form, as after an update', async () => {
    await setUp();
    localStorage.setItem(`draft ${records.name} other-dose`, '{"amount":2}');
    await openForm();
    expect(amount().value).toBe('');
  });
});

describe('its time, looked at again', () => {
  it('is as it was typed for a quarter of an hour', async () => {
    await typeAndLeave({ clock: '13:20' });
    await comeBack(14 * MINUTE_MS);
    expect(time().value).toBe('13:20');
    expect(screen.queryByText(/Its time/)).toBeNull();
  });

  it('stays the instant that was meant where minutes were counted back, however soon after', async () => {
    await typeAndLeave({ chip: '30 min ago' });
    await comeBack(14 * MINUTE_MS);
    expect(pressed()).toEqual([]);
    expect(time().value).toBe('18:18');
    expect(screen.getByText(/Its time is still 6:18\sPM\./)).toBeTruthy();
  });

  it.each([
    ['now', undefined, '18:48'],
    ['30 min ago', { chip: '30 min ago' }, '18:18'],
    ['a time of day', { clock: '13:20' }, '13:20'],
  ])('after that is the instant that %s meant, on the same day', async (_, when, clock) => {
    await typeAndLeave(when);
    const person = await comeBack(4 * HOUR_MS);
    expect(time().value).toBe(clock);
    expect(pressed()).toEqual([]);
    expect(screen.getByText(/Its time is still \d+:\d+\sPM\./)).toBeTruthy();
    await person.click(screen.getByRole('button', LOG));
    await waitFor(async () => expect(await liveDoses()).toHaveLength(1));
    const [dose] = await liveDoses();
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    expect(dose?.atMs).toBe(new Date(2026, 10, 19, hours, minutes).getTime());
  });

  it.each([
    ['on the next morning', undefined, 14 * HOUR_MS],
    ['on the next evening, about the same time', { clock: '18:00' }, 24 * HOUR_MS],
    ['under a clock that was put back', undefined, -2 * HOUR_MS],
  ])('is asked for anew %s', async (_, when, afterMs) => {
    await typeAndLeave(when);
    const person = await comeBack(afterMs);
    expect(time().value).toBe('');
    expect(screen.getByText(/Its time is not carried over, so say when it was\./)).toBeTruthy();
    await person.click(screen.getByRole('button', LOG));
    await screen.findByText(/^When: this is not a time/);
    expect(await liveDoses()).toEqual([]);
    await person.click(screen.getByRole('button', { name: '15 min ago' }));
    expect(screen.queryByText(/Its time/)).toBeNull();
    expect(amount().value).toBe('1.5');
  });
});
