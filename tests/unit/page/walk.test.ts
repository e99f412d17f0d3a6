import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLedger } from '../../../utils/page/ledger.ts';
import { nextPlace, type Place, renderedPlaces } from '../../../utils/page/walk.ts';
import { markIn, putBoxes, runOf, textOf } from './marked.ts';

/** Three notes at these heights of the screen, and one on demand after the first. */
function page(tops: number[]): Place[] {
  document.body.innerHTML = '<p id="n0">kratom, kratom</p><p id="n1">bali</p><p id="n2">leaf</p>';
  const texts = ['#n0', '#n1', '#n2'].map(textOf);
  putBoxes(new Map(texts.map((text, at) => [text, [new DOMRect(10, tops[at], 40, 20)]])));
  return texts.flatMap((text, at) => {
    const marks = [markIn(text, ['kratom', 'bali', 'leaf'][at] ?? '')];
    if (at === 0) marks.push(markIn(text, 'kratom', { text: 'again', shown: false }));
    const run = runOf(marks, [text]);
    return marks.map((mark) => ({ mark, run }));
  });
}

const IN_VIEW = [10, 200, 400];
const next = (places: Place[], from: number | undefined, direction: 1 | -1, anew = false) =>
  nextPlace(places, from === undefined ? undefined : places[from]?.mark, direction, anew)?.mark.text;

beforeEach(() => {
  document.body.replaceChildren();
});

describe('walking from note to note', () => {
  it.each([
    ['on, past the one on demand', 0, 1, 'bali'],
    ['on', 2, 1, 'leaf'],
    ['nowhere from the end', 3, 1, undefined],
    ['back', 3, -1, 'bali'],
    ['nowhere from the start', 0, -1, undefined],
    ['from one on demand whose card is open', 1, 1, 'bali'],
    ['back from one on demand', 1, -1, 'kratom'],
  ] as const)('goes %s', (_name, from, direction, expected) => {
    expect(next(page(IN_VIEW), from, direction)).toBe(expected);
  });

  it.each([
    ['the first on the screen', [-300, 20, 200], 1, 'bali'],
    ['backwards, the last above the screen', [-300, 20, 200], -1, 'kratom'],
    ['none when all lies above', [-500, -400, -300], 1, undefined],
    ['backwards, the last of all when all lies above', [-500, -400, -300], -1, 'leaf'],
    ['backwards from the top of the page, none', IN_VIEW, -1, undefined],
  ] as const)('starts with %s', (_name, tops, direction, expected) => {
    expect(next(page([...tops]), undefined, direction)).toBe(expected);
  });

  it.each([
    ['the first', 1, 'kratom'],
    ['backwards, the last', -1, 'leaf'],
  ] as const)('begins anew with %s, wherever it was', (_name, direction, expected) => {
    for (const from of [undefined, 0, 2, 3]) expect(next(page([-300, 20, 200]), from, direction, true)).toBe(expected);
  });

  it('leaves out what is inert, and all that lies behind a modal dialog', () => {
    const places = page(IN_VIEW);
    document.querySelector('#n1')?.setAttribute('inert', '');
    expect(next(places, 0, 1)).toBe('leaf');
    const isModal = (each: Element) => each.localName === 'dialog';
    const { matches } = Element.prototype;
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
      return selector === 'dialog:modal' ? isModal(this) : matches.call(this, selector);
    });
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    vi.spyOn(document, 'querySelector').mockReturnValue(dialog);
    expect(next(places, undefined, 1)).toBeUndefined();
    // Slotted into a shadow tree, the words are shown where their slot stands.
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(dialog);
    const slot = dialog.appendChild(document.createElement('slot'));
    const leaf = places[3]?.mark.stretches[0]?.node.parentElement as Element;
    host.append(leaf);
    Object.defineProperty(leaf, 'assignedSlot', { value: slot });
    expect(next(places, undefined, 1)).toBe('leaf');
  });

  it('goes nowhere without a note', () => {
    expect(nextPlace([], undefined, 1, true)).toBeUndefined();
  });
});

describe('the notes that can be walked to', () => {
  it('leave out what the page does not render', () => {
    page(IN_VIEW);
    const ledger = createLedger();
    for (const selector of ['#n2', '#n1']) {
      const text = textOf(selector);
      ledger.put(runOf([markIn(text, text.data)], [text]));
    }
    const texts = () => renderedPlaces(ledger).map(({ mark }) => mark.text);
    expect(texts()).toEqual(['bali', 'leaf']);
    (document.querySelector('#n1') as HTMLElement).style.display = 'none';
    expect(texts()).toEqual(['leaf']);
  });
});
