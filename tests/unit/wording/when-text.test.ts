import { describe, expect, test } from 'vitest';
import { clockThereText, otherPlace, whenText } from '../../../utils/wording/when-text.ts';

const at = (text: string) => Date.parse(text);
/** Thursday, ten past midnight in Berlin; still Wednesday evening in New York. */
const HERE = { nowMs: at('2026-11-19T00:10+01:00'), zone: 'Europe/Berlin' };

describe('when something happened', () => {
  test.each([
    ['today', '2026-11-19T00:02+01:00', 'Europe/Berlin', '0:02'],
    ['twenty minutes ago, on the day before', '2026-11-18T23:50+01:00', 'Europe/Berlin', '23:50 on Wednesday'],
    ['six days ago', '2026-11-13T18:48+01:00', 'Europe/Berlin', '18:48 on Friday'],
    ['a week ago', '2026-11-12T18:48+01:00', 'Europe/Berlin', '18:48 on 12 November'],
    ['before a flight', '2026-11-18T17:48-05:00', 'America/New_York', '17:48 on Wednesday in New York'],
    ['where clocks show the same', '2026-11-19T00:02+01:00', 'Europe/Paris', '0:02'],
    ['in a zone of no place', '2026-11-18T18:02-05:00', 'Etc/GMT+5', '18:02 on Wednesday in GMT-5'],
    ['already tomorrow there', '2026-11-19T08:00+09:00', 'Asia/Tokyo', '8:00 in Tokyo'],
  ])('%s', (_, instant, zone, text) => {
    expect(whenText(at(instant), zone, HERE, 'en-GB')).toBe(text);
  });
});

test('a place is named only while its clocks show another time than those here', () => {
  const [before, between] = [at('2026-03-07T12:00Z'), at('2026-03-08T12:00Z')];
  expect(otherPlace(before, 'America/Chicago', 'America/Bogota')).toBe('Chicago');
  expect(otherPlace(between, 'America/Chicago', 'America/Bogota')).toBe(null);
  expect(clockThereText(before, 'America/Argentina/Buenos_Aires', 'Europe/Berlin', 'en-GB')).toBe(
    '9:00 in Buenos Aires',
  );
});
