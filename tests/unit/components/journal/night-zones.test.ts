// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { zoneOfNight } from '../../../../components/journal/morning/night-zones.ts';

const [HERE, THERE] = ['Europe/Berlin', 'America/New_York'];
const at = (instant: string, zone: string) => ({ atMs: Date.parse(instant), zone });

describe('the zone of a night that nobody has named one of', () => {
  const flight = [
    at('2025-06-09T20:00-04:00', THERE),
    at('2025-06-10T09:00-04:00', THERE),
    at('2025-06-11T20:00-04:00', THERE),
    at('2025-06-12T13:00+02:00', HERE),
  ];

  it.each([
    ['with nothing written around it is the one here', '2025-06-11', '2025-06-12T08:30+02:00', [], HERE],
    ['before the flight is the one there', '2025-06-09', '2025-06-14T09:00+02:00', flight, THERE],
    [
      'of the flight is that of where the morning was',
      '2025-06-11',
      '2025-06-12T08:30+02:00',
      flight.slice(0, 3),
      HERE,
    ],
    ['of the flight is the same some days later', '2025-06-11', '2025-06-14T09:00+02:00', flight, HERE],
    [
      'is the one there for who woke there and landed in the evening',
      '2025-06-09',
      '2025-06-10T22:00+02:00',
      flight.slice(0, 2),
      THERE,
    ],
  ])('%s', (_what, date, now, around, zone) => {
    expect(zoneOfNight(date, 240, at(now, HERE), around)).toBe(zone);
  });
});
