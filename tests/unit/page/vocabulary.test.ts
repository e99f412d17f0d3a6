import { describe, expect, it } from 'vitest';
import { hasStem } from '../../../utils/mentions/stems.ts';
import { TERMS } from '../../../utils/mentions/terms.ts';
import { recogniser } from '../../../utils/page/vocabulary.ts';

describe('the quick look at a page', () => {
  it.each(['About kratom', 'MITRAGYNA', '7-OHTablets of a table', '7\u2011OHShots'])('stops at %j', (text) => {
    expect(hasStem(text)).toBe(true);
  });

  it.each(['About tea', '', 'democrat'])('passes %j by', (text) => {
    expect(hasStem(text)).toBe(false);
  });
});

describe('the recogniser of the tables', () => {
  it('lets the short names count only on a page about kratom', () => {
    const text = 'I like Red Bali best.';
    expect(recogniser.findMentions(text, false)).toEqual([]);
    expect(recogniser.findMentions(text, true)).toHaveLength(1);
  });

  it('takes a text that names kratom itself for one about it', () => {
    expect(recogniser.findMentions('Kratom, as Red Bali.', false)).toHaveLength(2);
  });

  it.each([
    ['kava on a page about kratom', 'Kava roots and ZaZa.', true, ['Kava look-alike', 'ZaZa look-alike']],
    ['both in one line, in order', 'Phenibut is no kratom.', false, ['Phenibut look-alike', 'kratom plant']],
    [
      'a nickname once',
      'Kratom, tianeptine and ZaZa.',
      true,
      ['Kratom plant', 'tianeptine look-alike', 'ZaZa look-alike'],
    ],
    ['nothing on a page about something else', 'Kava roots and ZaZa.', false, []],
  ])('tells look-alikes apart: %s', (_, text, aboutKratom, expected) => {
    const found = recogniser.findMentions(text, aboutKratom);
    expect(found.map(({ start, end, type }) => `${text.slice(start, end)} ${type}`)).toEqual(expected);
  });

  it('never lets the quick look miss what the finder would find', () => {
    const plain = /^[\w -]+$/;
    for (const { strong = [], soft = [], ctx = [], near = [] } of TERMS) {
      for (const form of [...strong, ...soft, ...ctx, ...near].filter((each) => plain.test(each))) {
        const text = `Some ${form} here.`;
        if (recogniser.findMentions(text, false).length > 0) expect([form, hasStem(text)]).toEqual([form, true]);
      }
    }
  });
});
