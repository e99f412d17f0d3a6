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
    '7-OHTablets of a table',
    'PriceO.P.M.S. Gold',
    'Price7TabzMGM-15',
    'MGM\u201115',
    'Hydroxie',
    `${'x'.repeat(200)}é, ${'y'.repeat(200)} mi\u00adtra\u00adgy\u00adna`,
    `${'中'.repeat(200)} of кра\u00adтом`,
    `${'x'.repeat(200)}中文${'y'.repeat(59)}7-ωh`,
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
    'Jane Roe, M.S., of MGM Resorts',
    'Kratos\u00ad, Карта, 中文, ωμέγα',
  ])('stays quiet on %s', (text) => {
    expect(hasStem(text)).toBe(false);
  });
});
