import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';
import { findLookAlikes, LOOK_ALIKES } from '../../../utils/mentions/look-alikes.ts';

const found = (text: string): string[] =>
  findLookAlikes(text, findMentions(text)).map(({ start, end, term }) => `${text.slice(start, end)}: ${term}`);

test('the table is sorted by term', () => {
  const terms = LOOK_ALIKES.map(({ term }) => term);
  expect(terms).toEqual([...terms].sort());
});

describe('look-alikes', () => {
  test.each([
    ['Tianeptine, sold as ZaZa and Tianaa', ['Tianeptine: tianeptine', 'ZaZa: tianeptine', 'Tianaa: tianeptine']],
    ["Neptune's Fix is gas station heroin", ["Neptune's Fix: tianeptine", 'gas station heroin: tianeptine']],
    ['kava and phenibut', ['kava: kava', 'phenibut: phenibut']],
    ['metonitazene', ['metonitazene: nitazene']],
    ['SR\u201117018', ['SR\u201117018: sr-17018']],
    ['https://kava.example and phenibut.com', []],
    ['javakava, bazaza, \u00e9tonitazene', []],
  ])('in "%s"', (text, terms) => {
    expect(found(text)).toEqual(terms);
  });

  test('are never mentions of kratom', () => {
    expect(findMentions('Tianeptine, kava and gas station heroin')).toEqual([]);
  });

  test('leave a nickname to 7-OH in a text about kratom', () => {
    expect(found('kratom and 7-OH, called gas station heroin')).toEqual([]);
  });
});
