import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HistoryPage } from '../../../../components/journal/history/history-page.tsx';
import { MorningPage } from '../../../../components/journal/morning/morning-page.tsx';
import { records } from '../../../../utils/records/database.ts';
import { overrideBedtime, saveDiary } from '../../../../utils/records/nights.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { recordDose } from '../../../../utils/records/record-dose.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';
import {
  AGAIN,
  AWAKE,
  agree,
  aMorning,
  BLANK,
  badge,
  clock,
  fillIn,
  keep,
  local,
  MORNING,
  night,
  numbers,
  open,
  picture,
  pictureText,
  TO_BED,
  TRIED,
  type,
  UNTIL_ASLEEP,
  UP,
  WOKE,
} from './given-morning.tsx';

beforeEach(aMorning);

describe('the morning page', () => {
  it('asks for consent before anything else', async () => {
    render(<MorningPage rest={[]} />);
    expect(await screen.findByText(/until you have agreed/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep this night' })).toBeNull();
  });

  it('opens with last night, every answer empty', async () => {
    await agree();
    await open();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^The night of November 18\s–\s19/);
    await screen.findByLabelText(TO_BED);
    expect([TO_BED, TRIED, UNTIL_ASLEEP, AGAIN, AWAKE, WOKE, UP].map((label) => clock(label).value)).toEqual(
      Array(7).fill(''),
    );
    const quality = screen.getByRole('group', { name: /How was the night/ });
    expect(
      within(quality)
        .getAllByRole<HTMLInputElement>('radio')
        .filter(({ checked }) => checked),
    ).toEqual([]);
    expect(numbers()).toContain('How long you slept is not known');
    expect(pictureText()).toContain('Nothing of this night is written down.');
  });

  it('draws the night and works out its figures while answers are typed', async () => {
    await agree();
    await open();
    await fillIn();
    expect(numbers()).toContain('6 h 20 min');
    expect(numbers()).toContain('asleep, out of 8 h 20 min in bed');
    expect(numbers()).toMatch(/Sleep efficiency76%/);
    expect(numbers()).toMatch(/Time to fall asleep35 min/);
    expect(numbers()).toMatch(/Awake in the night40 min/);
    expect(picture().querySelectorAll('rect.night')).toHaveLength(3);
    expect(pictureText()).toMatch(/To bed at 10:50 PM\. Up at 7:10 AM\. In bed 8 h 20 min\. Asleep about 6 h 20 min/);
    expect(pictureText()).toContain('it is drawn evenly');
    type(AWAKE, '');
    expect(numbers()).toContain('How long you slept is not known');
    expect(picture().querySelectorAll('rect.night')).toHaveLength(0);
    expect(picture().querySelectorAll('rect.deep')).toHaveLength(1);
  });

  it('says the night in a sentence and in a table, and reads it out moment by moment', async () => {
    await agree();
    const person = await open();
    const figure = await screen.findByRole('figure');
    const says = () => figure.querySelector('figcaption')?.textContent?.replaceAll('\u202f', ' ');
    expect(says()).toBe('Nothing of this night is written down; no dose around it.');
    await fillIn();
    expect(says()).toBe('In bed from 10:50 PM to 7:10 AM, asleep about 6 h 20 min; no dose around it.');
    const slider = within(figure).getByRole('slider', { name: "The night's times and doses, one by one" });
    slider.focus();
    const read: (string | undefined)[] = [];
    for (let step = 0; step < 6; step += 1) {
      await person.keyboard('{ArrowRight}');
      read.push(slider.getAttribute('aria-valuetext')?.replaceAll('\u202f', ' '));
    }
    const moments = [
      ['6:00 PM', 'Wind-down begins'],
      ['10:50 PM', 'To bed'],
      ['11:20 PM', 'Turned over to sleep'],
      ['11:55 PM', 'Asleep; awake again for 40 min in the night'],
      ['6:55 AM', 'Woke for good'],
      ['7:10 AM', 'Got up'],
    ];
    expect(read).toEqual(moments.map(([time, what]) => `${time}: ${what}.`));
    await person.click(within(figure).getByText('Show as table'));
    const rows = within(figure).getAllByRole('row').slice(1);
    expect(
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.replaceAll('\u202f', ' '))),
    ).toEqual(moments);
    type(TRIED, '22:10');
    expect(says()).toContain(', but some answers go against each other; ');
  });

  it('keeps a night as instants with its zone, says so and brings the toolbar up to date', async () => {
    await agree();
    const person = await open();
    await fillIn();
    await person.click(within(screen.getByRole('group', { name: /How was the night/ })).getByLabelText('3'));
    await person.type(screen.getByLabelText('Anything to remember about it?'), 'the hip');
    await keep();
    await screen.findByText(/^Kept\. The night of November 18\s–\s19/);
    expect((await night('2026-11-18'))?.diary).toEqual({
      wentToBedMs: local(18, 22, 50),
      triedToSleepMs: local(18, 23, 20),
      minutesToFallAsleep: 35,
      timesAwake: 2,
      minutesAwake: 40,
      wokeForGoodMs: local(19, 6, 55),
      gotUpMs: local(19, 7, 10),
      quality: 3,
      note: 'the hip',
      zone: deviceZone(),
    });
    await waitFor(() => expect(badge.text).toHaveBeenCalled());
    expect(clock(TO_BED).value).toBe('22:50');
  });

  it('moves the badge on from "bed" once an early riser has written the night down', async () => {
    vi.setSystemTime(local(19, 3, 30));
    await agree();
    await open();
    await screen.findByLabelText(UP);
    type(UP, '03:10');
    await keep();
    await waitFor(() => expect(badge.text).toHaveBeenLastCalledWith({ text: '19h' }));
    expect((await night('2026-11-18'))?.diary?.gotUpMs).toBe(local(19, 3, 10));
  });

  it('keeps an answer by itself and leaves the others unknown', async () => {
    await agree();
    await open();
    await screen.findByLabelText(AGAIN);
    type(AGAIN, '0');
    await keep();
    await screen.findByText(/^Kept/);
    expect((await night('2026-11-18'))?.diary).toEqual({ ...BLANK, timesAwake: 0 });
  });

  it.each([
    [
      'an order that cannot be',
      [[TRIED, '22:10']],
      /“When did you turn over to sleep\?”: It lies before the answer above it/,
    ],
    ['more awake than night', [[AWAKE, '700']], /“How long were you awake, all of it together\?”: so many minutes/],
    ['minutes without a waking', [[AGAIN, '0']], /there are minutes, but “How often were you awake again\?” says 0/],
    ['half a minute', [[UNTIL_ASLEEP, '1.5']], /“About how long until you were asleep\?”: This number is out of range/],
    ['a time to come', [[UP, '07:45']], /“When did you get up\?”: this time has not come yet/],
  ])('refuses %s, names the field and keeps what was typed', async (_, typed, sentence) => {
    await agree();
    await open();
    await fillIn();
    for (const [label = '', value = ''] of typed) type(label, value);
    await keep();
    expect((await screen.findByText(sentence)).closest('[role=alert]')).toBeTruthy();
    expect(clock(TO_BED).value).toBe('22:50');
    for (const [label = '', value = ''] of typed) expect(clock(label).value).toBe(value);
    expect(await night('2026-11-18')).toBeUndefined();
    expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(1);
  });

  it('does not take a half typed time for a blank', async () => {
    await agree();
    await open();
    await fillIn();
    type(UP, '');
    Object.defineProperty(clock(UP), 'validity', { value: { badInput: true } });
    await keep();
    expect(
      await screen.findByText('“When did you get up?”: this is not whole. Finish it, or leave it empty.'),
    ).toBeTruthy();
    expect(await night('2026-11-18')).toBeUndefined();
  });

  it('takes a kept night back, and brings a deleted one back', async () => {
    await agree();
    const stored = { ...BLANK, wentToBedMs: local(18, 23), quality: 4 };
    await saveDiary(records, '2026-11-18', stored, MORNING);
    const person = await open();
    await screen.findByDisplayValue('23:00');
    type(TO_BED, '22:00');
    await keep();
    await screen.findByText(/^Kept/);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Taken back/);
    expect((await night('2026-11-18'))?.diary).toEqual(stored);
    expect(clock(TO_BED).value).toBe('23:00');

    await person.click(screen.getByRole('button', { name: 'Delete what is written' }));
    await screen.findByText(/^Deleted/);
    expect(await night('2026-11-18')).toMatchObject({ diary: stored, deletedAt: expect.any(Number) });
    expect(clock(TO_BED).value).toBe('');
    expect(screen.queryByRole('button', { name: 'Delete what is written' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByDisplayValue('23:00');
    expect(await night('2026-11-18')).toMatchObject({ diary: stored, deletedAt: null });
  });

  it('leaves a deleted night to History, also for who has left the page', async () => {
    await agree();
    const stored = { ...BLANK, wentToBedMs: local(18, 23), quality: 4 };
    await overrideBedtime(records, '2026-11-18', 1410, MORNING);
    await saveDiary(records, '2026-11-18', stored, MORNING);
    const person = await open();
    await screen.findByDisplayValue('23:00');
    await person.click(screen.getByRole('button', { name: 'Delete what is written' }));
    await screen.findByText(/^Deleted/);
    cleanup();
    // The document of the tests has no layout; a table this high shows all of its rows.
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(2000);
    render(<HistoryPage />);
    await person.selectOptions(await screen.findByLabelText('Deleted records'), 'only these');
    expect(await screen.findByText('own bedtime 11:30 PM · diary deleted')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: /^Bring back Night of/ }));
    await screen.findByText(/^Brought back: Night of/);
    expect(await night('2026-11-18')).toMatchObject({ diary: stored, bedtimeOverrideMin: 1410 });
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Taken back: Night of/);
    expect((await night('2026-11-18'))?.diary).toBeNull();
  });

  it('keeps no night of which nothing is written, and says what would do', async () => {
    await agree();
    await open();
    await screen.findByLabelText(UP);
    await keep();
    const alert = (await screen.findByText(/^No question is answered/)).closest('[role=alert]');
    expect(alert?.textContent).toContain('Any one answer would do.');
    expect(screen.queryByText(/^Kept\./)).toBeNull();
    expect(await night('2026-11-18')).toBeUndefined();
  });

  it('takes back both presses of a double click', async () => {
    await agree();
    const person = await open();
    await fillIn();
    await person.dblClick(screen.getByRole('button', { name: 'Keep this night' }));
    await screen.findByText(/^Kept/);
    await person.click(screen.getByRole('button', { name: 'Keep this night' }));
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Taken back/);
    expect(await night('2026-11-18')).toMatchObject({
      diary: { wentToBedMs: local(18, 22, 50) },
      deletedAt: expect.any(Number),
    });
    expect(clock(TO_BED).value).toBe('');
  });

  it('skips to Today and writes nothing', async () => {
    await agree();
    const person = await open();
    await fillIn();
    await person.click(screen.getByRole('button', { name: 'Skip it' }));
    expect(window.location.hash).toBe('#/today');
    expect(await records.nights.count()).toBe(0);
  });

  it('says how long before bed the last dose was', async () => {
    await agree();
    const made = await addProductWithPreset(
      records,
      { label: 'Green powder', form: 'powder', unit: 'g' },
      { value: 2, unit: 'g' },
      MORNING,
    );
    const productId = made.ok ? made.value.product.id : '';
    const dose = { productId, amount: 'unknown' as const, zone: deviceZone() };
    await recordDose(records, { ...dose, atMs: local(18, 17, 40) }, MORNING);
    await recordDose(records, { ...dose, atMs: local(19, 7) }, MORNING);
    await open();
    await fillIn();
    expect(numbers()).toMatch(/Last dose before bed5 h 10 min/);
    expect(pictureText()).toMatch(/2 doses, at 5:40 PM \(Green powder amount unknown\) and 7:00 AM/);
    expect(picture().querySelectorAll('circle.dose-u')).toHaveLength(2);
  });
});
