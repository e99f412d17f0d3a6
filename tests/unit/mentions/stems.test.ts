import { describe, expect, test } from 'vitest';
import { hasStem } from '../../../utils/mentions/stems.ts';

describe('hasStem', () => {
  test.each([
    'Kratom',
    'KRATOM',
    'Mitragyna',
    '7-OH',
    '7‑oh',
    'кратома',
    'กระท่อม',
    'kra\u00adtom',
    '𝗸𝗿𝗮𝘁𝗼𝗺',
    'ｋｒａｔｏｍ',
  ])('fires on %s', (text) => {
    expect(hasStem(text)).toBe(true);
  });

  test.each([
    'demokratisch, Kratos, Krakow',
    'a7ohK9==',
    'Krathong and karton',
    'soft\u00adhyphen',
    '👩‍🚀',
    'ketchup',
    'I-7, OH',
  ])('stays quiet on %s', (text) => {
    expect(hasStem(text)).toBe(false);
  });
});
