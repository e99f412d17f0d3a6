import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stillStands } from '../../../utils/page/keep-marks.ts';
import type { Mark } from '../../../utils/page/marks.ts';
import type { Recogniser } from '../../../utils/page/recogniser.ts';
import { fillBrowserGaps } from './browser-gaps.ts';
import { claimsIn, markIn, mentionsIn, textOf } from './marked.ts';
import { readerOf } from './reader-of.ts';

const recogniser: Recogniser = {
  hasStem: (text) => /kratom/i.test(text),
  findMentions: (text) => mentionsIn(text, /kratom/gi),
  findClaims: (text) => claimsIn(text, /kratom helps \w+/gi),
};

/** A page that was read to its end, and the marks that it has lost since. */
function read(html: string) {
  const lost: Mark[] = [];
  const { reader, idle, marks } = readerOf(html, recogniser, (run) =>
    lost.push(...run.marks.filter((mark) => !marks().includes(mark))),
  );
  idle.pass();
  return { reader, idle, marks, lost };
}

beforeEach(fillBrowserGaps);

describe('marks of a line that was read anew', () => {
  const LINE = '<p>Kratom helps sleep. Sale of kratom ends in <span>59</span> s.</p>';

  it.each([
    [
      'a text beside them is written',
      () => {
        textOf('span').data = '58';
        return [textOf('span')];
      },
      false,
    ],
    [
      'a text beside them is replaced by another',
      () => {
        const old = textOf('span');
        old.replaceWith('58');
        return [old, textOf('p')];
      },
      true,
    ],
    [
      'their own text goes on',
      () => {
        textOf('p').data += 'about ';
        return [textOf('p')];
      },
      false,
    ],
    [
      'the line is cut in two',
      () => {
        document.querySelector('span')?.before(document.createElement('br'));
        return [textOf('span'), textOf('p')];
      },
      false,
    ],
  ])('are the same as before, at once and later, when %s', (_name, edit, removed) => {
    const { reader, idle, marks, lost } = read(LINE);
    const before = marks();
    expect(before).toHaveLength(3);
    reader.readAround(edit(), removed);
    const same = () => marks().every((mark, at) => mark === before[at]) && marks().length === 3;
    expect(same()).toBe(true);
    idle.pass();
    expect(same()).toBe(true);
    expect(lost).toEqual([]);
  });

  it('are the same when the whole page is read again', () => {
    const { reader, idle, marks, lost } = read(LINE);
    const before = marks();
    reader.readAgain();
    idle.pass();
    expect(marks().every((mark, at) => mark === before[at])).toBe(true);
    expect(lost).toEqual([]);
  });

  it('are others where the words have moved or gone, and those that are gone are told of', () => {
    const { reader, idle, marks, lost } = read(LINE);
    const [claim, first, second] = marks();
    textOf('p').data = 'Kratom harms sleep. The sale of kratom ends in ';
    reader.readAround([textOf('p')], false);
    expect(lost).toEqual([claim, second]);
    expect(marks()[0]).toBe(first);
    idle.pass();
    expect(marks().map(({ what, text }) => `${what} ${text}`)).toEqual(['mention Kratom', 'mention kratom']);
  });

  it('stay while a line that has lost a text waits to be read, and go with their own text', () => {
    const { reader, marks, lost } = read(LINE);
    const before = marks();
    const [line, span] = [textOf('p'), textOf('span')];
    span.remove();
    reader.dropGone();
    expect(marks().every((mark, at) => mark === before[at])).toBe(true);
    expect(reader.lineOf(span)).toEqual([]);
    expect(lost).toEqual([]);
    line.remove();
    reader.dropGone();
    expect(marks()).toEqual([]);
    expect(lost).toEqual(before);
  });

  it('lose a claim that was kept meanwhile, once the line is asked for claims and makes none', () => {
    const { reader, idle, marks, lost } = read('<p>Kratom helps sleep.</p>');
    const [claim, mention] = marks();
    const none = vi.spyOn(recogniser, 'findClaims').mockReturnValue([]);
    textOf('p').data += ' Or so they say.';
    reader.readAround([textOf('p')], false);
    expect(marks()).toEqual([claim, mention]);
    idle.pass();
    none.mockRestore();
    expect(marks()).toEqual([mention]);
    expect(lost).toEqual([claim]);
  });
});

describe('whether words still stand', () => {
  it.each([
    ['Kratom for 59 s', 'Kratom for 58 s', true],
    ['Kratom for 59 s', 'A kratom for 59 s', false],
    ['Kratom for 59 s', 'Kratom for', false],
    ['Kratom for 59 s', 'Kratom far 59 s', false],
    ['Kratom', 'Kratom and more', true],
  ])('"%s", now "%s": %s', (before, now, stands) => {
    document.body.innerHTML = `<p>${before}</p>`;
    const mark = markIn(textOf('p'), before);
    textOf('p').data = now;
    expect(stillStands(mark)).toBe(stands);
  });
});
