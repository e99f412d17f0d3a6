import { describe, expect, test } from 'vitest';
import type { Amount } from '../../../utils/records/types.ts';
import {
  amountName,
  amountText,
  amountWords,
  clockText,
  durationText,
  durationWords,
  hourText,
  sinceText,
  sinceWords,
} from '../../../utils/wording/time-text.ts';

const MINUTE = 60_000;

describe('a length of time', () => {
  test.each([
    [0, '0 min', '0 minutes'],
    [1, '1 min', '1 minute'],
    [47, '47 min', '47 minutes'],
    [60, '1 h', '1 hour'],
    [61, '1 h 1 min', '1 hour 1 minute'],
    [120, '2 h', '2 hours'],
    [252, '4 h 12 min', '4 hours 12 minutes'],
    [252.9, '4 h 12 min', '4 hours 12 minutes'],
    [1500, '25 h', '25 hours'],
    [-5, '0 min', '0 minutes'],
  ])('%d minutes: %s, %s', (minutes, short, words) => {
    expect(durationText(minutes)).toBe(short);
    expect(durationWords(minutes)).toBe(words);
  });
});

describe('how long ago', () => {
  test.each([
    [0, 'less than a minute', 'less than a minute'],
    [59_999, 'less than a minute', 'less than a minute'],
    [MINUTE, '1 min', '1 minute'],
    [328 * MINUTE + 59_000, '5 h 28 min', '5 hours 28 minutes'],
    [(48 * 60 - 1) * MINUTE, '47 h 59 min', '47 hours 59 minutes'],
    [48 * 60 * MINUTE, '2 days', '2 days'],
    [90 * 60 * MINUTE, '3 days', '3 days'],
  ])('%d ms: %s', (elapsedMs, short, words) => {
    expect(sinceText(elapsedMs)).toBe(short);
    expect(sinceWords(elapsedMs)).toBe(words);
  });
});

describe('a clock time follows zone and locale', () => {
  const evening = Date.UTC(2026, 10, 19, 17, 48);
  // Intl puts a narrow no-break space before AM and PM.
  const plain = (text: string) => text.replaceAll('\u202f', ' ');

  test.each([
    ['Europe/Berlin', 'en-GB', '18:48', '18'],
    ['Europe/Berlin', 'en-US', '6:48 PM', '6 PM'],
    ['America/New_York', 'en-US', '12:48 PM', '12 PM'],
    ['Asia/Kathmandu', 'en-GB', '23:33', '23'],
    ['Europe/Berlin', 'de', '18:48', '18 Uhr'],
  ])('%s in %s: %s', (zone, locale, clock, hour) => {
    expect(plain(clockText(evening, zone, locale))).toBe(clock);
    expect(plain(hourText(evening, zone, locale))).toBe(hour);
  });

  test("left to itself it is the browser's own", () => {
    const own = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Tokyo' });
    expect(clockText(evening, 'Asia/Tokyo')).toBe(own.format(evening));
  });
});

describe('an amount', () => {
  const decimal = new Intl.NumberFormat().format(2.5);
  test.each<[Amount, string, string]>([
    [{ value: 2, unit: 'g' }, '2 g', '2 grams'],
    [{ value: 1, unit: 'g' }, '1 g', '1 gram'],
    [{ value: 2.5, unit: 'g' }, `${decimal} g`, `${decimal} grams`],
    [{ value: 4, unit: 'capsule' }, '×4', '4 capsules'],
    [{ value: 1, unit: 'capsule' }, '×1', '1 capsule'],
    [{ value: 1, unit: 'cup' }, '1 cup', '1 cup'],
    [{ value: 2, unit: 'cup' }, '2 cups', '2 cups'],
    [
      { value: 0.5, unit: 'tablet' },
      `×${new Intl.NumberFormat().format(0.5)}`,
      `${new Intl.NumberFormat().format(0.5)} tablets`,
    ],
    [{ value: 30, unit: 'ml' }, '30 ml', '30 millilitres'],
    [{ value: 15, unit: 'mg' }, '15 mg', '15 milligrams on the label'],
    [{ value: 3, unit: 'piece' }, '×3', '3 pieces'],
    ['unknown', 'amount unknown', 'amount unknown'],
  ])('%j: %s, %s', (amount, short, words) => {
    expect(amountText(amount)).toBe(short);
    expect(amountWords(amount)).toBe(words);
  });
});

test.each<[Amount, string]>([
  [{ value: 2, unit: 'g' }, '2 g'],
  [{ value: 30, unit: 'ml' }, '30 ml'],
  [{ value: 15, unit: 'mg' }, '15 mg'],
  [{ value: 4, unit: 'capsule' }, '4 capsules'],
  [{ value: 1, unit: 'cup' }, '1 cup'],
  ['unknown', 'amount unknown'],
])('a button or a log line names %j as %s', (amount, name) => {
  expect(amountName(amount)).toBe(name);
});
