// @vitest-environment node
import { describe, expect, test } from 'vitest';
import {
  doseRadius,
  dosesToDraw,
  hourTicks,
  largeFrame,
  levelScale,
  painScale,
  type RibbonDay,
  ribbonSpan,
  SMALL,
  timeScale,
} from '../../../../components/charts/day-ribbon-geometry.ts';
import { clock, givenDay, givenDose, ZONE } from './given-day.ts';

const HOUR = 3_600_000;

const dose = (time: string, grams: number | null = 2) => givenDose(time, { grams });

describe('the picture reaches', () => {
  test.each<[string, Partial<RibbonDay>, string, string]>([
    ['from before waking to two hours past bed', {}, '06:30', '01:00'],
    ['from three hours after the day start when waking is unknown', { wakeMs: null, doses: [] }, '06:30', '01:00'],
    ['back to a dose before waking', { doses: [dose('05:20')] }, '04:30', '01:00'],
    ['back to now when the day has just begun', { nowMs: clock('04:40'), doses: [] }, '04:00', '01:00'],
    ['never back over the day start', { doses: [dose('04:05')] }, '04:00', '01:00'],
    ['on to now long past bed', { nowMs: clock('02:10') }, '06:30', '03:00'],
    ['on to a dose long past bed', { doses: [dose('01:40')] }, '06:30', '02:30'],
    [
      'to three hours before the day ends without a bedtime',
      { bedtimeMs: null, windDownStartMs: null },
      '06:30',
      '01:00',
    ],
    ['two hours past a late bedtime at most to the day end', { bedtimeMs: clock('03:00') }, '06:30', 'end'],
    ['the same for a day that is over', { nowMs: null }, '06:30', '01:00'],
  ])('%s', (_what, changes, from, to) => {
    const day = givenDay(changes);
    expect(ribbonSpan(day)).toEqual({ fromMs: clock(from), toMs: to === 'end' ? day.dayEndMs : clock(to) });
  });

  test('and nothing outside the day stretches it', () => {
    const day = givenDay({ nowMs: clock('04:00') - 30 * HOUR, doses: [dose('08:00'), { ...dose('08:00'), atMs: 0 }] });
    expect(ribbonSpan(day)).toEqual({ fromMs: clock('06:30'), toMs: clock('01:00') });
  });
});

test('time runs from the left edge to the right one', () => {
  const span = { fromMs: clock('06:30'), toMs: clock('01:00') };
  const x = timeScale(span, SMALL);
  expect(x(span.fromMs)).toBe(0);
  expect(x(span.toMs)).toBe(348);
  expect(x(clock('15:45'))).toBe(174);
});

describe('hours have ticks', () => {
  const zoned = (from: string, to: string, zone: string) =>
    hourTicks({ fromMs: Date.parse(from), toMs: Date.parse(to) }, zone);
  const hoursOf = (ticks: { atMs: number; major: boolean }[], zone: string) =>
    ticks.map(({ atMs, major }) => {
      const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
        atMs,
      );
      return major ? `${time}*` : time;
    });

  test.each([
    [
      'each hour, each third one longer',
      '2026-11-19T06:30+01:00',
      '2026-11-19T10:00+01:00',
      ZONE,
      ['07:00', '08:00', '09:00*', '10:00'],
    ],
    [
      'on the zone’s own hour',
      '2026-11-19T08:00Z',
      '2026-11-19T10:30Z',
      'Asia/Kathmandu',
      ['14:00', '15:00*', '16:00'],
    ],
    [
      'without the hour that is left out',
      '2026-03-29T00:30+01:00',
      '2026-03-29T04:00+02:00',
      ZONE,
      ['01:00', '03:00*', '04:00'],
    ],
    [
      'with the hour that comes twice',
      '2026-10-25T00:30+02:00',
      '2026-10-25T03:00+01:00',
      ZONE,
      ['01:00', '02:00', '02:00', '03:00*'],
    ],
    [
      'after a change by half an hour',
      '2026-10-04T00:30+10:30',
      '2026-10-04T04:00+11:00',
      'Australia/Lord_Howe',
      ['01:00', '03:00*', '04:00'],
    ],
  ])('%s', (_what, from, to, zone, expected) => {
    expect(hoursOf(zoned(from, to, zone), zone)).toEqual(expected);
  });
});

describe('a dot', () => {
  test('has an area that goes with the grams', () => {
    const area = (grams: number) => doseRadius(grams, SMALL) ** 2;
    expect(area(4) / area(2)).toBeCloseTo(2);
    expect(area(3) / area(1)).toBeCloseTo(3);
  });

  test.each([
    [0.05, 2.08],
    [0, 2.08],
    [200, 8.91],
  ])('of %d g stays visible and in bounds', (grams, radius) => {
    expect(doseRadius(grams, SMALL)).toBeCloseTo(radius, 2);
  });
});

test('large doses are drawn first and those outside the picture not at all', () => {
  const day = givenDay({
    doses: [dose('08:00', 1), dose('08:05', null), dose('08:10', 5), { ...dose('08:00'), atMs: 0 }],
  });
  expect(dosesToDraw(day, ribbonSpan(day)).map(({ grams }) => grams)).toEqual([5, 1, null]);
});

test('the level stands on the floor, stays under the top, and is cut to 0 and 1', () => {
  for (const frame of [SMALL, largeFrame(916, true)]) {
    const y = levelScale(frame);
    expect(y(0)).toBe(frame.base);
    expect(y(1)).toBeGreaterThan(frame.top);
    expect(y(1)).toBeLessThan(y(0.5));
    expect(y(7)).toBe(y(1));
    expect(y(-1)).toBe(y(0));
  }
});

test('pain has a lane of its own below the day, 10 above 0', () => {
  const frame = largeFrame(916, true);
  expect(largeFrame(916, false).pain).toBeNull();
  const y = painScale(frame.pain ?? { top: 0, zero: 0 });
  expect([y(10), y(5), y(0)]).toEqual([240, 262, 284]);
  expect(y(10)).toBeGreaterThan(frame.tickLabelY);
});
