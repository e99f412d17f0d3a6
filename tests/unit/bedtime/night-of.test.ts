// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { addNights, nightBounds, nightOf } from '../../../utils/bedtime/night-of.ts';
import { at, min } from './given.ts';

describe('an instant belongs to the evening of', () => {
  test.each([
    ['an afternoon', '2026-06-10T15:00+02:00', 'Europe/Berlin', '04:00', '2026-06-10'],
    ['half past one in the night', '2026-06-11T01:30+02:00', 'Europe/Berlin', '04:00', '2026-06-10'],
    [
      'the last millisecond before the day start',
      '2026-06-11T03:59:59.999+02:00',
      'Europe/Berlin',
      '04:00',
      '2026-06-10',
    ],
    ['the day start itself', '2026-06-11T04:00+02:00', 'Europe/Berlin', '04:00', '2026-06-11'],
    ['a day start at midnight', '2026-06-11T00:00+02:00', 'Europe/Berlin', '00:00', '2026-06-11'],
    ['a day start at noon', '2026-06-11T11:59+02:00', 'Europe/Berlin', '12:00', '2026-06-10'],
    ['the same instant in another zone', '2026-06-11T04:00+02:00', 'America/New_York', '04:00', '2026-06-10'],
    ['a zone 45 minutes off the hour', '2026-06-11T03:59+05:45', 'Asia/Kathmandu', '04:00', '2026-06-10'],
    [
      'a zone 45 minutes off the hour, a minute later',
      '2026-06-11T04:00+05:45',
      'Asia/Kathmandu',
      '04:00',
      '2026-06-11',
    ],
    ['the turn of the year', '2027-01-01T03:00+01:00', 'Europe/Berlin', '04:00', '2026-12-31'],
    ['a leap day', '2028-03-01T02:00-05:00', 'America/New_York', '04:00', '2028-02-29'],
    ['the night that loses an hour', '2026-03-29T03:59+02:00', 'Europe/Berlin', '04:00', '2026-03-28'],
    ['the night that gains an hour, first 02:30', '2026-10-25T02:30+02:00', 'Europe/Berlin', '04:00', '2026-10-24'],
    ['the night that gains an hour, second 02:30', '2026-10-25T02:30+01:00', 'Europe/Berlin', '04:00', '2026-10-24'],
    ['a day start that does not exist: before it', '2026-03-29T03:29+02:00', 'Europe/Berlin', '02:30', '2026-03-28'],
    [
      'a day start that does not exist: 02:30 became 03:30',
      '2026-03-29T03:30+02:00',
      'Europe/Berlin',
      '02:30',
      '2026-03-29',
    ],
    [
      'a day start that comes twice: the first counts',
      '2026-10-25T02:30+02:00',
      'Europe/Berlin',
      '02:30',
      '2026-10-25',
    ],
    ['a day start that comes twice: no way back', '2026-10-25T02:05+01:00', 'Europe/Berlin', '02:30', '2026-10-25'],
    ['half an hour lost on Lord Howe', '2026-10-04T02:35+11:00', 'Australia/Lord_Howe', '02:15', '2026-10-03'],
    [
      'half an hour lost on Lord Howe, ten minutes on',
      '2026-10-04T02:45+11:00',
      'Australia/Lord_Howe',
      '02:15',
      '2026-10-04',
    ],
    ['Morocco inside its month on winter time', '2026-03-01T03:59+00:00', 'Africa/Casablanca', '04:00', '2026-02-28'],
    ['the last moment before Samoa left a day out', '2011-12-29T23:59-10:00', 'Pacific/Apia', '04:00', '2011-12-29'],
    ['the next moment, already the 31st', '2011-12-31T00:00+14:00', 'Pacific/Apia', '04:00', '2011-12-29'],
    ['the morning after the day left out', '2011-12-31T04:00+14:00', 'Pacific/Apia', '04:00', '2011-12-31'],
  ])('%s', (_what, instant, zone, dayStart, date) => {
    expect(nightOf(at(instant), zone, min(dayStart))).toBe(date);
  });
});

describe('a night lasts', () => {
  const HOUR = 3_600_000;
  test.each([
    ['24 hours on most days', '2026-06-10', 'Europe/Berlin', '04:00', 24],
    ['23 hours when the clocks go forward', '2026-03-28', 'Europe/Berlin', '04:00', 23],
    ['25 hours when they go back', '2026-10-31', 'America/New_York', '04:00', 25],
    ['23 and a half on Lord Howe', '2026-10-03', 'Australia/Lord_Howe', '04:00', 23.5],
    ['24 and a half on Lord Howe', '2026-04-04', 'Australia/Lord_Howe', '04:00', 24.5],
    ['25 when Morocco turns back for Ramadan', '2024-03-09', 'Africa/Casablanca', '04:00', 25],
    ['23 when Morocco turns forward after it', '2024-04-13', 'Africa/Casablanca', '04:00', 23],
    ['23 hours where the day start itself is left out', '2026-03-29', 'Europe/Berlin', '02:30', 23],
    ['24 across the date that Samoa left out', '2011-12-29', 'Pacific/Apia', '04:00', 24],
    ['no time at all on the date left out', '2011-12-30', 'Pacific/Apia', '04:00', 0],
  ])('%s', (_what, date, zone, dayStart, hours) => {
    const { startMs, endMs } = nightBounds(date, zone, min(dayStart));
    expect((endMs - startMs) / HOUR).toBe(hours);
    expect(nightBounds(addNights(date, 1), zone, min(dayStart)).startMs).toBe(endMs);
  });

  test('from its day start', () => {
    expect(nightBounds('2026-06-10', 'Asia/Kathmandu', min('04:00')).startMs).toBe(at('2026-06-10T04:00+05:45'));
  });
});

describe('adding nights', () => {
  test.each([
    ['2026-06-10', 1, '2026-06-11'],
    ['2026-06-10', 0, '2026-06-10'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -366, '2024-12-31'],
  ])('%s and %i is %s', (date, count, expected) => {
    expect(addNights(date, count)).toBe(expected);
  });
});

describe('what it can not answer, it refuses', () => {
  test.each([
    ['an unknown zone', 0, 'Atlantis/Capital'],
    ['no number', Number.NaN, 'Europe/Berlin'],
    ['infinity', Number.POSITIVE_INFINITY, 'Europe/Berlin'],
  ])('%s', (_what, atMs, zone) => {
    expect(() => nightOf(atMs, zone, 240)).toThrow(RangeError);
  });
});
