import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLedger, readingOrder } from '../../../utils/page/ledger.ts';
import type { MarkedRun } from '../../../utils/page/marks.ts';
import { markIn, runOf, textOf } from './marked.ts';

const run = (selector: string, strong = true): MarkedRun => {
  const node = textOf(selector);
  return runOf([markIn(node, node.data)], [node], strong);
};
const words = (runs: readonly MarkedRun[]): string[] => runs.map(({ nodes }) => nodes[0]?.data ?? '');

beforeEach(() => {
  document.body.innerHTML = '<p id="a">one</p><p id="b">two</p><p id="c">three</p>';
});

describe('the ledger of what was found where', () => {
  it('answers by any text of a run', () => {
    const ledger = createLedger();
    const [a, b] = [textOf('#a'), textOf('#b')];
    const both = runOf([markIn(a, 'one')], [a, b]);
    ledger.put(both);
    expect(ledger.runOf(b)).toBe(both);
    expect(ledger.marksAt(b)).toBe(both.marks);
    expect(ledger.marksAt(textOf('#c'))).toEqual([]);
  });

  it('forgets a whole run by any of its texts, once', () => {
    const ledger = createLedger();
    const [a, b] = [textOf('#a'), textOf('#b')];
    const both = runOf([], [a, b]);
    ledger.put(both);
    expect(ledger.drop(b)).toBe(both);
    expect(ledger.drop(b)).toBeUndefined();
    expect(ledger.runOf(a)).toBeUndefined();
    expect(ledger.runs()).toEqual([]);
  });

  it('keeps what was put anew over the same text', () => {
    const ledger = createLedger();
    ledger.put(run('#a'));
    ledger.drop(textOf('#a'));
    const later = run('#a');
    ledger.put(later);
    expect(ledger.runs()).toEqual([later]);
  });

  it('counts the runs that say kratom by themselves', () => {
    const ledger = createLedger();
    ledger.put(run('#a'));
    ledger.put(run('#b', false));
    ledger.put(run('#c'));
    expect(ledger.strong()).toBe(2);
    ledger.drop(textOf('#a'));
    ledger.drop(textOf('#b'));
    expect(ledger.strong()).toBe(1);
    expect(words(ledger.clear())).toEqual(['three']);
    expect(ledger.strong()).toBe(0);
  });

  it('lets go of a run as soon as one of its texts has left the page', () => {
    const ledger = createLedger();
    const gone = runOf([], [textOf('#a'), textOf('#b')]);
    ledger.put(gone);
    ledger.put(run('#c'));
    document.querySelector('#b')?.remove();
    expect(ledger.dropGone()).toEqual([gone]);
    expect(words(ledger.runs())).toEqual(['three']);
    expect(ledger.dropGone()).toEqual([]);
  });

  it('lets go of a run of which a text was moved into the page of a frame', () => {
    const ledger = createLedger();
    ledger.put(run('#a'));
    ledger.put(run('#b'));
    const frame = document.implementation.createHTMLDocument('');
    frame.body.append(document.querySelector('#a') as Element);
    expect(words(ledger.dropGone())).toEqual(['one']);
    expect(words(ledger.runs())).toEqual(['two']);
  });

  it('hands out its runs as they are read, in whatever order they came and went', () => {
    const places = Array.from({ length: 8 }, (_, place) => place);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: 1 }), fc.subarray(places), (order, dropped) => {
        document.body.innerHTML = places.map((place) => `<p id="p${place}">${place}</p>`).join('');
        const ledger = createLedger();
        for (const place of order) ledger.put(run(`#p${place}`));
        for (const place of dropped) ledger.drop(textOf(`#p${place}`));
        const left = order.filter((place) => !dropped.includes(place)).sort((a, b) => a - b);
        expect(words(ledger.runs())).toEqual(left.map(String));
      }),
      { numRuns: 60 },
    );
  });

  it('follows the page when it moves its blocks', () => {
    const ledger = createLedger();
    for (const selector of ['#a', '#b', '#c']) ledger.put(run(selector));
    document.body.prepend(document.querySelector('#c') as Element);
    ledger.shuffled();
    expect(words(ledger.runs())).toEqual(['three', 'one', 'two']);
  });
});

describe('the order of reading', () => {
  it('reads a shadow tree where its host stands', () => {
    const root = (document.querySelector('#b') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<i>inside</i>';
    const inside = root.firstElementChild?.firstChild as Text;
    expect(readingOrder(textOf('#a'), inside)).toBeLessThan(0);
    expect(readingOrder(inside, textOf('#a'))).toBeGreaterThan(0);
    expect(readingOrder(inside, textOf('#c'))).toBeLessThan(0);
    expect(readingOrder(textOf('#c'), inside)).toBeGreaterThan(0);
    expect(readingOrder(inside, inside)).toBe(0);
  });
});
