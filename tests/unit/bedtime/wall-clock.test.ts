// @vitest-environment node
import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOfWallClock, wallClockOf } from '../../../utils/bedtime/wall-clock.ts';
import { zoneOffsetMs } from '../../../utils/bedtime/zone-offset.ts';
import { at } from './given.ts';

const HOUR = 3_600_000;
const zones = Intl.supportedValuesOf('timeZone');

describe('a zone is ahead of UTC by', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.999Z', 1],
    ['Europe/Berlin', '2026-03-29T01:00Z', 2],
    ['America/New_York', '2026-11-01T05:59:59.999Z', -4],
    ['America/New_York', '2026-11-01T06:00Z', -5],
    ['Australia/Lord_Howe', '2026-10-03T15:30Z', 11],
    ['Australia/Lord_Howe', '2026-10-03T15:29Z', 10.5],
    ['Pacific/Apia', '2011-12-30T09:59Z', -10],
    ['Pacific/Apia', '2011-12-30T10:00Z', 14],
    ['Asia/Kathmandu', '2026-01-01T00:00Z', 5.75],
    ['Africa/Casablanca', '2024-03-10T01:59Z', 1],
    ['Africa/Casablanca', '2024-03-10T02:00Z', 0],
    ['UTC', '2026-01-01T00:00Z', 0],
  ])('%s at %s: %d h', (zone, instant, hours) => {
    expect(zoneOffsetMs(at(instant), zone) / HOUR).toBe(hours);
  });

  test('what was remembered stays right after ten thousand days and more', () => {
    const first = at('2026-06-10T12:00Z');
    const answers = Array.from({ length: 10_050 }, (_, day) => zoneOffsetMs(first - day * 24 * HOUR, 'Europe/London'));
    expect(answers[0]).toBe(HOUR);
    expect(zoneOffsetMs(first, 'Europe/London')).toBe(HOUR);
  });
});

/** What TZDate, which reads the same zone data another way, says that the clock shows. */
function shownByDateFns(atMs: number, zone: string): number {
  const shown = new TZDate(atMs, zone);
  const date = [shown.getFullYear(), shown.getMonth(), shown.getDate()] as const;
  return Date.UTC(...date, shown.getHours(), shown.getMinutes(), shown.getSeconds());
}

describe('agrees with date-fns on what the clock shows', () => {
  test('in any zone and second', () => {
    const second = fc.integer({ min: at('1975-01-01T00:00Z') / 1000, max: at('2037-12-31T00:00Z') / 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), second, (zone, seconds) => {
        const wallMs = shownByDateFns(seconds * 1000, zone);
        expect(wallClockOf(seconds * 1000, zone)).toBe(wallMs);
        // The first instant that shows this time is the one we came from, or an earlier one.
        const back = instantOfWallClock(wallMs, zone);
        expect(back).toBeLessThanOrEqual(seconds * 1000);
        expect(wallClockOf(back, zone)).toBe(wallMs);
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['Europe/Berlin', '2026-03-29T01:00Z'],
    ['Europe/Berlin', '2026-10-25T01:00Z'],
    ['America/New_York', '2026-11-01T06:00Z'],
    ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
    ['Pacific/Apia', '2011-12-30T10:00Z'],
    ['Africa/Casablanca', '2024-04-14T02:00Z'],
  ])('around the change of the clocks in %s at %s', (zone, change) => {
    const MINUTE = 60_000;
    for (let minutes = -27 * 60; minutes <= 27 * 60; minutes += 7) {
      const atMs = at(change) + minutes * MINUTE;
      expect(wallClockOf(atMs, zone)).toBe(shownByDateFns(atMs, zone));
    }
    expect(wallClockOf(at(change) - 1000, zone)).toBe(shownByDateFns(at(change) - 1000, zone));
  });
});
