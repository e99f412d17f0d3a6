import { beforeEach, describe, expect, it } from 'vitest';
import type { Claim } from '../../../utils/claims/types.ts';
import type { Mention } from '../../../utils/mentions/types.ts';
import { readLine } from '../../../utils/page/line.ts';
import { boxesOf, marksOf } from '../../../utils/page/marks.ts';
import { runsIn } from '../../../utils/page/runs.ts';
import { markIn, putBoxes, textOf } from './marked.ts';

const lineOf = (html: string) => {
  document.body.innerHTML = html;
  return readLine(runsIn(document.body, () => {})[0] ?? []);
};

beforeEach(() => {
  document.body.replaceChildren();
});

describe('marks of a line', () => {
  const line = lineOf('<p>Kratom helps. Kratom is a leaf. Red Bali helps.</p>');
  const mention = (words: string, term: string, after = 0): Mention => {
    const start = line.text.indexOf(words, after);
    return { start, end: start + words.length, type: 'plant', term };
  };
  const claim = (words: string): Claim => {
    const start = line.text.indexOf(words);
    return { start, end: start + words.length, kinds: ['relieves-pain', 'helps-sleep'] };
  };
  const mentions = [mention('Red Bali', 'red-bali'), mention('Kratom', 'kratom', 5), mention('Kratom', 'kratom')];
  const claims = [claim('Red Bali helps.'), claim('Kratom helps.')];

  it('stand in reading order, a claim before the mention in it', () => {
    expect(marksOf(line, mentions, claims).map(({ what, text }) => [what, text])).toEqual([
      ['claim', 'Kratom helps.'],
      ['mention', 'Kratom'],
      ['mention', 'Kratom'],
      ['claim', 'Red Bali helps.'],
      ['mention', 'Red Bali'],
    ]);
  });

  it('show each claim, and of each term the first', () => {
    expect(marksOf(line, mentions, claims).map(({ shown }) => shown)).toEqual([true, true, false, true, true]);
  });

  it('keep the kinds of a claim as they were ranked, and the row of a mention', () => {
    const [first, second] = marksOf(line, mentions, claims);
    expect(first).toMatchObject({ kinds: ['relieves-pain', 'helps-sleep'], term: '' });
    expect(second).toMatchObject({ kinds: ['plant'], term: 'kratom' });
  });

  it('leave out what stands in no text of the page', () => {
    expect(
      marksOf({ text: 'kratom', segments: [] }, [{ start: 0, end: 6, type: 'plant', term: 'kratom' }], []),
    ).toEqual([]);
  });
});

describe('the boxes of a mark', () => {
  it('are those of its words, without empty ones', () => {
    document.body.innerHTML = '<p>kratom tea</p>';
    const text = textOf('p');
    putBoxes(new Map([[text, [new DOMRect(1, 2, 30, 10), new DOMRect(0, 12, 0, 10)]]]));
    expect(boxesOf(markIn(text, 'kratom'))).toEqual([new DOMRect(1, 2, 30, 10)]);
  });

  it.each([
    ['the words have left the page', (text: Text) => text.remove()],
    ['the text has become shorter than the mark', (text: Text) => text.deleteData(3, 20)],
  ])('are none when %s', (_name, change) => {
    document.body.innerHTML = '<p>kratom tea</p>';
    const text = textOf('p');
    putBoxes(new Map([[text, [new DOMRect(1, 2, 30, 10)]]]));
    const mark = markIn(text, 'kratom');
    change(text);
    expect(boxesOf(mark)).toEqual([]);
  });
});
