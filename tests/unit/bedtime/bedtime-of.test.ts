// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { bedtimeOf, isInWindDown, windDownStart } from '../../../utils/bedtime/bedtime-of.ts';
import { nightsByDate } from '../../../utils/bedtime/night-facts.ts';
import type { BedtimeWeek } from '../../../utils/records/types.ts';
import { at, min, night, schedule } from './given.ts';

// Sunday first. Friday and Saturday run past midnight; Wednesday has none.
const week: BedtimeWeek = [min('22:30'), min('23:00'), min('23:00'), null, min('23:00'), min('00:30'), min('01:15')];

describe('bedtime', () => {
  const plan = schedule({ bedtimesMin: week });

  test.each([
    ['a Sunday', '2026-06-07', 'Europe/Berlin', null, '2026-06-07T22:30+02:00'],
    ['a Monday', '2026-06-08', 'Europe/Berlin', null, '2026-06-08T23:00+02:00'],
    ['a Wednesday without one', '2026-06-10', 'Europe/Berlin', null, null],
    ['a Wednesday with one for this night', '2026-06-10', 'Europe/Berlin', min('21:00'), '2026-06-10T21:00+02:00'],
    ['a Friday, after midnight', '2026-06-12', 'Europe/Berlin', null, '2026-06-13T00:30+02:00'],
    ['a Saturday, after midnight', '2026-06-13', 'America/New_York', null, '2026-06-14T01:15-04:00'],
    ['this night later than the week says', '2026-06-08', 'Europe/Berlin', min('02:00'), '2026-06-09T02:00+02:00'],
    ['this night at midnight', '2026-06-08', 'Europe/Berlin', 0, '2026-06-09T00:00+02:00'],
    ['none for this night', '2026-06-08', 'Europe/Berlin', 'none' as const, null],
    [
      'exactly the day start: the evening of that date',
      '2026-06-08',
      'Europe/Berlin',
      min('04:00'),
      '2026-06-08T04:00+02:00',
    ],
    [
      'left out by the clocks: 02:30 becomes 03:30',
      '2026-03-28',
      'Europe/Berlin',
      min('02:30'),
      '2026-03-29T03:30+02:00',
    ],
    [
      'left out by half an hour: 02:15 becomes 02:45',
      '2026-10-03',
      'Australia/Lord_Howe',
      min('02:15'),
      '2026-10-04T02:45+11:00',
    ],
    ['comes twice: the first', '2026-10-31', 'America/New_York', min('01:30'), '2026-11-01T01:30-04:00'],
    ['comes twice in Morocco: the first', '2024-03-09', 'Africa/Casablanca', min('02:30'), '2024-03-10T02:30+01:00'],
    ['before the date that Samoa left out', '2011-12-29', 'Pacific/Apia', min('23:00'), '2011-12-29T23:00-10:00'],
    ['after midnight into the date left out', '2011-12-29', 'Pacific/Apia', min('01:00'), '2011-12-31T01:00+14:00'],
    ['on the date left out', '2011-12-30', 'Pacific/Apia', min('23:00'), null],
  ])('%s', (_what, date, zone, override, expected) => {
    expect(bedtimeOf(date, zone, plan, override)).toBe(expected === null ? null : at(expected));
  });

  test('a bedtime that the clocks would carry past the day start is the last minute of its night', () => {
    const early = schedule({ dayStartMin: min('03:00') });
    expect(bedtimeOf('2026-03-28', 'Europe/Berlin', early, min('02:30'))).toBe(at('2026-03-29T01:59+01:00'));
  });

  test('a bedtime between the day start that is left out and what it became is the first minute of its night', () => {
    const early = schedule({ dayStartMin: min('02:30') });
    expect(bedtimeOf('2026-03-29', 'Europe/Berlin', early, min('03:10'))).toBe(at('2026-03-29T03:30+02:00'));
  });
});

describe('the wind-down begins', () => {
  test.each([
    ['five hours before bed', 300, '2026-06-08T18:00+02:00'],
    ['half an hour before bed', 30, '2026-06-08T22:30+02:00'],
    ['never, when none is set', null, null],
    ['never, when it has no length', 0, null],
  ])('%s', (_what, windDownMin, expected) => {
    const start = windDownStart(at('2026-06-08T23:00+02:00'), schedule({ windDownMin }));
    expect(start).toBe(expected === null ? null : at(expected));
  });

  test('in hours that pass, also when the clocks change on the way', () => {
    const bed = at('2026-03-29T04:30+02:00');
    expect(windDownStart(bed, schedule())).toBe(at('2026-03-28T22:30+01:00'));
  });
});

describe('a dose lies in the wind-down', () => {
  const plan = schedule({ bedtimesMin: week });
  const nights = [
    night('2026-06-09', { bedtimeOverrideMin: min('01:00') }),
    night('2026-06-11', { bedtimeOverrideMin: 'none' }),
  ];

  test.each([
    ['not just before it begins', '2026-06-08T17:59:59.999+02:00', false],
    ['from its first millisecond', '2026-06-08T18:00+02:00', true],
    ['until just before bed', '2026-06-08T22:59:59.999+02:00', true],
    ['not at bedtime', '2026-06-08T23:00+02:00', false],
    ['not after bed', '2026-06-09T01:00+02:00', false],
    ['not in the usual hours when bed is later this night', '2026-06-09T19:59+02:00', false],
    ['but in the later ones', '2026-06-10T00:30+02:00', true],
    ['not on a weekday without bedtime', '2026-06-10T21:00+02:00', false],
    ['not when this night has none', '2026-06-11T21:00+02:00', false],
    ['after midnight before a bedtime after midnight', '2026-06-13T00:10+02:00', true],
  ])('%s', (_what, instant, expected) => {
    expect(isInWindDown(at(instant), 'Europe/Berlin', plan, nights)).toBe(expected);
    expect(isInWindDown(at(instant), 'Europe/Berlin', plan, nightsByDate(nights))).toBe(expected);
  });

  test('never, when the person has set no window', () => {
    expect(isInWindDown(at('2026-06-08T22:00+02:00'), 'Europe/Berlin', schedule({ windDownMin: null }), [])).toBe(
      false,
    );
  });
});
