// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { countdown } from '../../../utils/bedtime/countdown.ts';
import { at, min, night, schedule } from './given.ts';

const BERLIN = 'Europe/Berlin';

describe('minutes until bed', () => {
  test.each([
    ['in the afternoon', '2026-06-10T15:00+02:00', BERLIN, 'before', 480],
    ['a second before the wind-down', '2026-06-10T17:59:59+02:00', BERLIN, 'before', 301],
    ['as the wind-down begins', '2026-06-10T18:00+02:00', BERLIN, 'wind-down', 300],
    ['18:48', '2026-06-10T18:48+02:00', BERLIN, 'wind-down', 252],
    ['half a minute before bed counts as one', '2026-06-10T22:59:30+02:00', BERLIN, 'wind-down', 1],
    ['a millisecond before bed counts as one', '2026-06-10T22:59:59.999+02:00', BERLIN, 'wind-down', 1],
    ['at the day start', '2026-06-10T04:00+02:00', BERLIN, 'before', 19 * 60],
    ['the day start after the hour left out', '2026-03-29T04:00+02:00', BERLIN, 'before', 19 * 60],
    ['the evening before the clocks go back', '2026-10-31T22:00-04:00', 'America/New_York', 'wind-down', 60],
    ['45 minutes off the hour', '2026-06-10T15:00+05:45', 'Asia/Kathmandu', 'before', 480],
    ['the last evening before Samoa left a day out', '2011-12-29T22:00-10:00', 'Pacific/Apia', 'wind-down', 60],
    ['the first evening after it', '2011-12-31T22:00+14:00', 'Pacific/Apia', 'wind-down', 60],
  ])('%s', (_what, instant, zone, state, minutes) => {
    expect(countdown(at(instant), zone, schedule(), [])).toMatchObject({ state, minutesLeft: minutes });
  });

  test('a bedtime after midnight counts across a change of the clocks in hours that pass', () => {
    const late = schedule({ bedtimesMin: [150, 150, 150, 150, 150, 150, 150] });
    // 02:30 is left out, so bed is at 03:30 summer time, three hours on.
    expect(countdown(at('2026-03-28T23:30+01:00'), BERLIN, late, [])).toMatchObject({
      night: '2026-03-28',
      minutesLeft: 180,
    });
    // 02:30 comes twice; the first is meant.
    expect(countdown(at('2026-10-24T23:30+02:00'), BERLIN, late, [])).toMatchObject({
      night: '2026-10-24',
      minutesLeft: 180,
    });
    expect(countdown(at('2026-10-25T02:30+01:00'), BERLIN, late, [])).toMatchObject({ state: 'past', minutesPast: 60 });
  });

  test('weekends have their own bedtime', () => {
    const plan = schedule({ bedtimesMin: [min('22:00'), 1380, 1380, 1380, 1380, min('00:30'), min('01:00')] });
    expect(countdown(at('2026-06-12T23:00+02:00'), BERLIN, plan, [])).toMatchObject({
      night: '2026-06-12',
      minutesLeft: 90,
    });
    expect(countdown(at('2026-06-14T00:59+02:00'), BERLIN, plan, [])).toMatchObject({
      night: '2026-06-13',
      minutesLeft: 1,
    });
    expect(countdown(at('2026-06-14T21:00+02:00'), BERLIN, plan, [])).toMatchObject({
      night: '2026-06-14',
      minutesLeft: 60,
    });
  });

  test("this night's own bedtime goes before the week's", () => {
    const nights = [night('2026-06-10', { bedtimeOverrideMin: min('00:15') })];
    const found = countdown(at('2026-06-10T23:15+02:00'), BERLIN, schedule(), nights);
    expect(found).toEqual({
      state: 'wind-down',
      night: '2026-06-10',
      bedtimeMs: at('2026-06-11T00:15+02:00'),
      windDownStartMs: at('2026-06-10T19:15+02:00'),
      minutesLeft: 60,
    });
  });

  test('without a wind-down it is `before` until bed', () => {
    const found = countdown(at('2026-06-10T22:59+02:00'), BERLIN, schedule({ windDownMin: null }), []);
    expect(found).toMatchObject({ state: 'before', minutesLeft: 1, windDownStartMs: null });
  });
});

describe('past bedtime', () => {
  test('begins at bedtime with nothing past', () => {
    expect(countdown(at('2026-06-10T23:00+02:00'), BERLIN, schedule(), [])).toEqual({
      state: 'past',
      night: '2026-06-10',
      bedtimeMs: at('2026-06-10T23:00+02:00'),
      windDownStartMs: at('2026-06-10T18:00+02:00'),
      minutesPast: 0,
    });
  });

  test('counts whole minutes that have passed', () => {
    expect(countdown(at('2026-06-10T23:38:59+02:00'), BERLIN, schedule(), [])).toMatchObject({ minutesPast: 38 });
  });

  test('lasts until the day start', () => {
    expect(countdown(at('2026-06-11T03:59:59+02:00'), BERLIN, schedule(), [])).toMatchObject({
      state: 'past',
      minutesPast: 299,
    });
    expect(countdown(at('2026-06-11T04:00+02:00'), BERLIN, schedule(), [])).toMatchObject({
      state: 'before',
      night: '2026-06-11',
    });
  });

  test('or until that morning is written down', () => {
    const nights = [night('2026-06-10', { recorded: true })];
    expect(countdown(at('2026-06-11T03:30+02:00'), BERLIN, schedule(), nights)).toMatchObject({
      state: 'before',
      night: '2026-06-11',
      minutesLeft: 19.5 * 60,
    });
  });

  test('skips to the next date that the calendar has', () => {
    const nights = [night('2011-12-29', { recorded: true })];
    const found = countdown(at('2011-12-31T03:00+14:00'), 'Pacific/Apia', schedule(), nights);
    expect(found).toMatchObject({ state: 'before', night: '2011-12-31', minutesLeft: 20 * 60 });
  });

  test('a diary of another night changes nothing', () => {
    const nights = [night('2026-06-09', { recorded: true })];
    expect(countdown(at('2026-06-10T23:30+02:00'), BERLIN, schedule(), nights)).toMatchObject({ state: 'past' });
  });
});

describe('no bedtime', () => {
  const none = schedule({ bedtimesMin: [null, null, null, null, null, null, null] });

  test('in the whole week', () => {
    expect(countdown(at('2026-06-10T20:00+02:00'), BERLIN, none, [])).toEqual({ state: 'unset', night: '2026-06-10' });
  });

  test('this night only', () => {
    const nights = [night('2026-06-10', { bedtimeOverrideMin: 'none' })];
    expect(countdown(at('2026-06-11T02:00+02:00'), BERLIN, schedule(), nights)).toEqual({
      state: 'unset',
      night: '2026-06-10',
    });
    expect(countdown(at('2026-06-11T20:00+02:00'), BERLIN, schedule(), nights)).toMatchObject({
      state: 'wind-down',
      minutesLeft: 180,
    });
  });

  test('the following night, after the morning is written down', () => {
    const nights = [night('2026-06-10', { recorded: true }), night('2026-06-11', { bedtimeOverrideMin: 'none' })];
    expect(countdown(at('2026-06-11T03:00+02:00'), BERLIN, schedule(), nights)).toEqual({
      state: 'unset',
      night: '2026-06-11',
    });
  });
});
