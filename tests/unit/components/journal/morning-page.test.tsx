import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MorningPage } from '../../../../components/journal/morning/morning-page.tsx';
import { giveConsent } from '../../../../utils/records/consent.ts';
import { records } from '../../../../utils/records/database.ts';
import { deleteEverything } from '../../../../utils/records/delete-everything.ts';
import { saveDiary } from '../../../../utils/records/nights.ts';
import { addProductWithPreset } from '../../../../utils/records/products.ts';
import { recordDose } from '../../../../utils/records/record-dose.ts';
import { saveSettings } from '../../../../utils/records/settings.ts';
import type { BedtimeWeek, SleepDiary } from '../../../../utils/records/types.ts';
import { deviceZone } from '../../../../utils/toolbar/device-zone.ts';

/** In the zone of the machine that runs the tests. */
const local = (day: number, hours: number, minutes = 0) => new Date(2026, 10, day, hours, minutes).getTime();
const MORNING = local(19, 7, 30);
const elevenEachNight: BedtimeWeek = [1380, 1380, 1380, 1380, 1380, 1380, 1380];

const BLANK: SleepDiary = {
  wentToBedMs: null,
  triedToSleepMs: null,
  minutesToFallAsleep: null,
  timesAwake: null,
  minutesAwake: null,
  wokeForGoodMs: null,
  gotUpMs: null,
  quality: null,
  note: '',
  zone: deviceZone(),
};

const badge = { text: vi.fn() };

beforeEach(async () => {
  // Only the date stands still: the database needs its timers.
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: badge.text,
      setTitle: vi.fn(),
      setBadgeBackgroundColor: vi.fn(),
      setBadgeTextColor: vi.fn(),
    },
  });
  window.location.hash = '#/morning';
  await deleteEverything(records);
  return () => vi.useRealTimers();
});

async function agree() {
  await giveConsent(records, MORNING - 1000);
  const schedule = { dayStartMin: 240, bedtimesMin: elevenEachNight, windDownMin: 300 };
  await saveSettings(records, { schedule }, MORNING - 1000);
}

async function open(...rest: string[]) {
  render(<MorningPage rest={rest} />);
  await screen.findByRole('heading', { level: 1, name: /^The night|^There is|^That night/ });
  return userEvent.setup();
}

const clock = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.change(clock(label), { target: { value } });
const keep = async () => userEvent.click(await screen.findByRole('button', { name: 'Keep this night' }));
const night = (date: string) => records.nights.where('date').equals(date).first();
const numbers = () => screen.getByRole('complementary', { name: 'This night in numbers' }).textContent ?? '';
const picture = () => screen.getByRole('img', { name: /^The night as a bar/ });
const pictureText = () => picture().querySelector('desc')?.textContent;

const TO_BED = 'When did you go to bed?';
const TRIED = 'When did you turn over to sleep?';
const UNTIL_ASLEEP = 'About how long until you were asleep?';
const AGAIN = 'How often were you awake again?';
const AWAKE = 'How long were you awake, all of it together?';
const WOKE = 'When did you wake for good?';
const UP = 'When did you get up?';

async function fillIn() {
  await screen.findByLabelText(TO_BED);
  type(TO_BED, '22:50');
  type(TRIED, '23:20');
  type(UNTIL_ASLEEP, '35');
  type(AGAIN, '2');
  type(AWAKE, '40');
  type(WOKE, '06:55');
  type(UP, '07:10');
}

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
    expect((await night('2026-11-18'))?.diary).toBeNull();
    expect(clock(TO_BED).value).toBe('');
    expect(screen.queryByRole('button', { name: 'Delete what is written' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByDisplayValue('23:00');
    expect((await night('2026-11-18'))?.diary).toEqual(stored);
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
    expect((await night('2026-11-18'))?.diary).toBeNull();
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

describe('choosing a night', () => {
  it('opens the night that the address names, and goes to those beside it', async () => {
    await agree();
    const person = await open('2026-11-10');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/November 10\s–\s11/);
    await person.click(screen.getByRole('button', { name: 'The night before' }));
    expect(window.location.hash).toBe('#/morning/2026-11-09');
    await person.click(screen.getByRole('button', { name: 'The night after' }));
    expect(window.location.hash).toBe('#/morning/2026-11-11');
  });

  it('goes to a typed date only when asked to, and never to a night to come', async () => {
    await agree();
    const person = await open();
    const later = screen.getByRole<HTMLButtonElement>('button', { name: 'The night after' });
    const show = screen.getByRole<HTMLButtonElement>('button', { name: 'Show this night' });
    expect([later.disabled, show.disabled]).toEqual([true, true]);
    fireEvent.change(screen.getByLabelText('Evening of'), { target: { value: '2026-11-20' } });
    expect(show.disabled).toBe(true);
    fireEvent.change(screen.getByLabelText('Evening of'), { target: { value: '2025-12-31' } });
    expect(window.location.hash).toBe('#/morning');
    await person.click(show);
    expect(window.location.hash).toBe('#/morning/2025-12-31');
  });

  it.each([
    ['2026-11-20', 'That night has not begun yet'],
    ['2026-02-30', 'There is no such night'],
    ['soon', 'There is no such night'],
  ])('says what is wrong with #/morning/%s', async (asked, heading) => {
    await agree();
    await open(asked);
    expect(screen.getByRole('heading', { level: 1, name: heading })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Keep this night' })).toBeNull();
  });

  it('shows a night written elsewhere by the clock there', async () => {
    await agree();
    const zone = deviceZone() === 'Asia/Tokyo' ? 'Asia/Kolkata' : 'Asia/Tokyo';
    const wentToBedMs = Date.parse(zone === 'Asia/Tokyo' ? '2026-11-10T23:00+09:00' : '2026-11-10T23:00+05:30');
    await saveDiary(records, '2026-11-10', { ...BLANK, wentToBedMs, zone }, MORNING);
    await open('2026-11-10');
    await screen.findByDisplayValue('23:00');
    expect(screen.getByText(new RegExp(`times of this night are those of ${zone}`))).toBeTruthy();
    type(AGAIN, '1');
    await keep();
    await screen.findByText(/^Kept/);
    expect((await night('2026-11-10'))?.diary).toMatchObject({ wentToBedMs, zone, timesAwake: 1 });
  });

  it('stays with a night while it is typed, though the hour comes that makes another the usual one', async () => {
    vi.setSystemTime(local(20, 1, 50));
    await agree();
    await open();
    await screen.findByLabelText(UP);
    type(UP, '07:00');
    vi.setSystemTime(local(20, 2, 10));
    fireEvent.focus(window);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/November 18\s–\s19/);
    expect(clock(UP).value).toBe('07:00');
  });
});

describe('the weekly pain check', () => {
  const group = (name: RegExp) => screen.getByRole('group', { name });
  const choose = async (name: RegExp, value: number) =>
    userEvent.click(within(group(name)).getByRole('radio', { name: String(value) }));
  const checks = () => records.painChecks.filter(({ deletedAt }) => deletedAt === null).toArray();
  const keepAnswers = () => userEvent.dblClick(screen.getByRole('button', { name: 'Keep these answers' }));

  async function answer() {
    await choose(/How strong was your pain/, 6);
    await choose(/keep you from enjoying/, 5);
    await choose(/keep you from doing/, 8);
    await keepAnswers();
  }

  it('is open while there is none, empty, and keeps three answers once for a double click', async () => {
    await agree();
    await open();
    expect(screen.getAllByRole<HTMLInputElement>('radio', { checked: false }).length).toBeGreaterThanOrEqual(33);
    await answer();
    await screen.findByText('Kept. Pain 6, enjoyment 5, activity 8; 6.3 on average.');
    expect(await checks()).toMatchObject([{ pain: 6, enjoyment: 5, activity: 8, atMs: MORNING, zone: deviceZone() }]);
  });

  it('names each question that has no answer and keeps what was chosen', async () => {
    await agree();
    await open();
    await choose(/How strong was your pain/, 6);
    await keepAnswers();
    expect(
      await screen.findByText(/“How far did pain keep you from enjoying things\?”: no number is chosen/),
    ).toBeTruthy();
    expect(screen.getByText(/“How far did pain keep you from doing what a day asks for\?”/)).toBeTruthy();
    expect(within(group(/How strong/)).getByRole<HTMLInputElement>('radio', { name: '6' }).checked).toBe(true);
    expect(await checks()).toEqual([]);
  });

  it('is not asked for again for a week, but can be reached', async () => {
    await agree();
    const person = await open();
    await answer();
    await screen.findByText(/The next one is due from November 26/);
    expect(screen.queryByRole('button', { name: 'Keep these answers' })).toBeNull();
    await person.click(screen.getByRole('button', { name: 'Answer it again' }));
    expect(screen.getByRole('button', { name: 'Keep these answers' })).toBeTruthy();
  });

  it('takes the answers back', async () => {
    await agree();
    const person = await open();
    await answer();
    await screen.findByText(/^Kept\. Pain/);
    await person.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/no longer kept/);
    expect(await checks()).toEqual([]);
    expect(await screen.findByRole('button', { name: 'Keep these answers' })).toBeTruthy();
  });
});
