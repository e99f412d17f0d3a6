import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockMinutes, lastClockTime } from '../../../utils/bedtime/last-clock-time.ts';

const ZONE = 'Europe/Berlin';
const at = (text: string) => Date.parse(`${text}+01:00`);

describe('a time of day that somebody says has passed', () => {
  it.each([
    ['18:30 said at 18:48', '2026-11-19T18:48', 18 * 60 + 30, '2026-11-19T18:30'],
    ['23:50 said at ten past midnight', '2026-11-20T00:10', 23 * 60 + 50, '2026-11-19T23:50'],
    ['20:00 said the next morning', '2026-11-20T09:00', 20 * 60, '2026-11-19T20:00'],
    ['a minute ahead of the device', '2026-11-19T18:48', 18 * 60 + 49, '2026-11-19T18:48'],
  ])('%s', (_, now, minutes, expected) => {
    expect(lastClockTime(at(now), ZONE, minutes)).toBe(at(expected));
  });

  it('is refused when it is only coming today', () => {
    expect(lastClockTime(at('2026-11-19T12:07'), ZONE, 12 * 60 + 12)).toBeNull();
  });

  it('never lies in the future and never more than a day back, and shows that time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020), max: Date.UTC(2030) }),
        fc.integer({ min: 0, max: 1439 }),
        (nowMs, minutes) => {
          const found = lastClockTime(nowMs, 'Asia/Kathmandu', minutes);
          if (found === null) return;
          expect(found).toBeLessThanOrEqual(nowMs);
          expect(nowMs - found).toBeLessThanOrEqual(86_400_000);
          if (found !== nowMs) expect(clockMinutes(found, 'Asia/Kathmandu')).toBe(minutes);
        },
      ),
    );
  });
});
