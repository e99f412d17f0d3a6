import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';

/** The products that a text names, as `type: text`. */
const productsIn = (text: string): string[] =>
  findMentions(text)
    .filter(({ type }) => type === 'product')
    .map(({ start, end }) => text.slice(start, end));

describe('a trade name that no list has is found', () => {
  test.each([
    ['sold under a name', 'The kratom powder, sold under the name Mountain Fog, made him ill.', ['Mountain Fog']],
    ['on a pouch', 'Kratom killed him: beside him lay a pouch of Space Dust.', ['Space Dust']],
    [
      'before what it is sold as, and again',
      'NIMBUS 7 Chewable Tablets. Each NIMBUS 7 holds 15 mg of 7-hydroxymitragynine.',
      ['NIMBUS 7', 'NIMBUS 7'],
    ],
  ])('%s', (_, text, found) => {
    expect(productsIn(text)).toEqual(found);
  });
});

describe('no trade name is seen in', () => {
  test.each([
    ['a text that is not about kratom', 'Mountain Fog Tablets. Take Mountain Fog with water.'],
    ['words said once before tablets', 'Kratom is a leaf. Sleepy Cloud gummies hold melatonin.'],
    ['praise', 'Kratom is a leaf. Extra Strength Capsules. Our Extra Strength Capsules ship today.'],
    ['an amount', 'Kratom is a leaf. Take 20 Tablets. Take 20 Tablets.'],
    ['another substance', 'Kratom is a leaf. Tianeptine, sold under the name Blue Harbor, is none.'],
    [
      'a pouch far from any name of kratom',
      `Kratom is a leaf. ${'The shop stands by the river, and its owner is fond of boats. '.repeat(3)}She had a packet of Crystal Light.`,
    ],
    ['a strain that is known', 'Red Bali Capsules. Our Red Bali kratom is milled twice.'],
  ])('%s', (_, text) => {
    expect(productsIn(text)).toEqual([]);
  });
});
