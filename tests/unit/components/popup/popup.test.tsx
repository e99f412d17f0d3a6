import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDay } from '../../../../components/controls/use-day.ts';
import { giveConsent } from '../../../../utils/records/consent.ts';
import { records } from '../../../../utils/records/database.ts';
import { recordDose } from '../../../../utils/records/record-dose.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';
import { anEvening, badge, EVENING, liveDoses, MINUTE_MS, openPopup, setUp } from './given-evening.tsx';

beforeEach(anEvening);

const logButton = () => screen.getByRole('button', { name: 'Log Green powder 2 g' });

describe('the popup', () => {
  it('opens with the countdown in place', async () => {
    await setUp();
    await openPopup();
    expect(screen.getByRole('timer', { name: 'Time until bedtime' }).textContent).toContain('4 h 12 min until bed');
  });

  it('says so when no bedtime is set, and leads to where one is', async () => {
    await giveConsent(records, EVENING);
    await openPopup();
    expect(screen.getByRole('button', { name: 'Set a bedtime' })).toBeTruthy();
  });

  it('writes nothing down before consent', async () => {
    await openPopup();
    expect(screen.queryByRole('button', { name: /^Log/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Open the first steps' })).toBeTruthy();
  });

  it('logs with one click, paints the badge and offers the undo', async () => {
    await setUp();
    const person = await openPopup();
    await person.click(logButton());
    const status = await screen.findByText(/^Logged Green powder 2 g at 6:48/);
    expect(within(screen.getAllByRole('status')[0] as HTMLElement).getByText(status.textContent ?? '')).toBeTruthy();
    expect(await liveDoses()).toMatchObject([{ amount: { value: 2, unit: 'g' }, atMs: EVENING, painBefore: null }]);
    await waitFor(() => expect(badge.text).toHaveBeenCalledWith({ text: '4h' }));
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Taken back: Green powder 2 g/);
    expect(await liveDoses()).toEqual([]);
    expect(await records.doses.count()).toBe(1);
  });

  it('takes a double click for one dose and two clicks a second apart for two, which undo takes back one by one', async () => {
    await setUp();
    const person = await openPopup();
    await person.dblClick(logButton());
    await screen.findByText(/^Logged/);
    expect(await liveDoses()).toHaveLength(1);
    vi.setSystemTime(EVENING + 1000);
    await person.click(logButton());
    await screen.findByText(/once more$/);
    const [first] = (await liveDoses()).sort((a, b) => a.createdAt - b.createdAt);
    expect(await liveDoses()).toHaveLength(2);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/The one before it stays/);
    expect((await liveDoses()).map(({ id }) => id)).toEqual([first?.id]);
    vi.setSystemTime(EVENING + 2000);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/History keeps it/);
    expect(await liveDoses()).toEqual([]);
  });

  it('takes back one dose for a double click on Undo', async () => {
    await setUp();
    const person = await openPopup();
    await person.click(logButton());
    await screen.findByText(/^Logged/);
    vi.setSystemTime(EVENING + 1000);
    await person.click(logButton());
    await screen.findByText(/once more$/);
    await person.dblClick(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/The one before it stays/);
    expect(await liveDoses()).toHaveLength(1);
  });

  it('does not take an old dose for news when the clock was put back', async () => {
    await setUp();
    const product = await records.products.toCollection().first();
    await recordDose(
      records,
      { productId: product?.id ?? '', amount: 'unknown', atMs: EVENING, zone: deviceZone() },
      EVENING,
    );
    vi.setSystemTime(EVENING - 60 * MINUTE_MS);
    await openPopup();
    expect(screen.queryByText(/^Logged/)).toBeNull();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('says in a neutral sentence that a dose lies in the wind-down, and stores it all the same', async () => {
    await setUp({ windDownMin: 300 });
    const person = await openPopup();
    await person.click(logButton());
    expect(await screen.findByText(/This is inside your 5 h wind-down \(from 6:00/)).toBeTruthy();
    expect(await liveDoses()).toHaveLength(1);
  });

  it('never says "Logged" when nothing was stored', async () => {
    await setUp();
    const person = await openPopup();
    vi.spyOn(records.doses, 'add').mockRejectedValueOnce(new DOMException('full', 'QuotaExceededError'));
    await person.click(logButton());
    expect(await screen.findByText(/The disk is full, so nothing was stored/)).toBeTruthy();
    expect(screen.queryByText(/^Logged/)).toBeNull();
  });

  it('shows how long ago the last dose was', async () => {
    await setUp();
    const product = await records.products.toCollection().first();
    const atMs = EVENING - (5 * 60 + 28) * MINUTE_MS;
    await recordDose(records, { productId: product?.id ?? '', amount: 'unknown', atMs, zone: deviceZone() }, atMs);
    await openPopup();
    expect(screen.getByRole('region', { name: 'Last dose' }).textContent).toMatch(
      /5 h 28 min since last dose.*amount unknown/,
    );
  });

  it('names the day of a last dose that was not today, and its place when clocks show another time there', async () => {
    await setUp();
    const { products } = await loadDay(EVENING, deviceZone());
    const [productId = ''] = products.keys();
    const monday = EVENING - 3 * 24 * 60 * MINUTE_MS;
    const dose = { productId, amount: { value: 2, unit: 'g' as const }, zone: 'Pacific/Kiritimati' };
    await recordDose(records, { ...dose, atMs: monday }, monday);
    await openPopup();
    expect(screen.getByRole('region', { name: 'Last dose' }).textContent).toMatch(
      / on (Monday|Tuesday) in Kiritimati$/,
    );
  });

  it('makes the first button from the person’s own words, and logs it', async () => {
    await setUp({ button: false });
    const person = await openPopup();
    await person.type(screen.getByRole('textbox', { name: 'What' }), 'Tea');
    await person.click(screen.getByRole('button', { name: 'Log now, keep as button' }));
    expect((await screen.findByText(/^Amount: this is not a number/)).textContent).toContain('1.5');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What' }).value).toBe('Tea');
    await person.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'cups');
    await person.type(screen.getByRole('textbox', { name: 'Amount' }), '1');
    await person.click(screen.getByRole('button', { name: 'Log now, keep as button' }));
    await screen.findByText(/^Logged Tea 1 cup/);
    expect(await screen.findByRole('button', { name: 'Log Tea 1 cup' })).toBeTruthy();
    expect(await records.products.toArray()).toMatchObject([{ label: 'Tea', form: 'tea', unit: 'cup' }]);
  });
});

describe('the form for another amount or time', () => {
  async function openForm() {
    await setUp();
    const person = await openPopup();
    await person.click(screen.getByText('Other amount or time'));
    return person;
  }

  it('stores amount, time, pain and note', async () => {
    const person = await openForm();
    await person.type(screen.getByRole('textbox', { name: 'Amount' }), '1,5');
    await person.click(screen.getByRole('button', { name: '30 min ago' }));
    await person.click(screen.getByRole('radio', { name: '6' }));
    await person.type(screen.getByRole('textbox', { name: 'Note' }), 'after lunch');
    await person.click(screen.getByRole('button', { name: 'Log dose' }));
    await screen.findByText(/^Logged Green powder 1.5 g at 6:18/);
    expect(await liveDoses()).toMatchObject([
      { amount: { value: 1.5, unit: 'g' }, atMs: EVENING - 30 * MINUTE_MS, painBefore: 6, note: 'after lunch' },
    ]);
  });

  it.each([
    ['', /^Amount: nothing is written/],
    ['two', /^Amount: this is not a number/],
    ['0', /^Amount: it has to be more than 0/],
    ['-3', /^Amount: it has to be more than 0/],
  ])('answers the amount %j with a sentence and keeps what was typed', async (typed, sentence) => {
    const person = await openForm();
    if (typed) await person.type(screen.getByRole('textbox', { name: 'Amount' }), typed);
    await person.type(screen.getByRole('textbox', { name: 'Note' }), 'kept');
    await person.click(screen.getByRole('button', { name: 'Log dose' }));
    await screen.findByText(sentence);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount' }).value).toBe(typed);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Note' }).value).toBe('kept');
    expect(await liveDoses()).toEqual([]);
  });

  it('stores one dose for a double click on the button', async () => {
    const person = await openForm();
    await person.type(screen.getByRole('textbox', { name: 'Amount' }), '2');
    await person.dblClick(screen.getByRole('button', { name: 'Log dose' }));
    await screen.findByText(/^Logged Green powder 2 g/);
    expect(await liveDoses()).toHaveLength(1);
  });

  it('does not store a time that is still to come as yesterday', async () => {
    const person = await openForm();
    await person.type(screen.getByRole('textbox', { name: 'Amount' }), '2');
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: '19:10' } });
    await person.click(screen.getByRole('button', { name: 'Log dose' }));
    await screen.findByText(/^When: this lies in the future/);
    expect(await liveDoses()).toEqual([]);
  });

  it('takes "amount unknown" for an answer', async () => {
    const person = await openForm();
    await person.selectOptions(screen.getByRole('combobox', { name: 'Unit' }), 'amount unknown');
    await person.click(screen.getByRole('button', { name: 'Log dose' }));
    await screen.findByText(/^Logged Green powder amount unknown/);
    expect(await liveDoses()).toMatchObject([{ amount: 'unknown' }]);
  });
});
