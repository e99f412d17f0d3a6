import type { Claim } from '../../../utils/claims/types.ts';
import type { Mention } from '../../../utils/mentions/types.ts';
import type { Mark, MarkedRun } from '../../../utils/page/marks.ts';

export const textOf = (selector: string): Text => {
  const text = document.querySelector(selector)?.firstChild;
  if (!(text instanceof Text)) throw new Error(`No text in ${selector}.`);
  return text;
};

/** A mark over `words` where they stand in `node`. */
export function markIn(node: Text, words: string, rest: Partial<Mark> = {}): Mark {
  const from = node.data.indexOf(words);
  if (from < 0) throw new Error(`"${words}" does not stand in "${node.data}".`);
  const stretches = [{ node, from, to: from + words.length }];
  return { what: 'mention', kinds: ['plant'], term: 'kratom', text: words, stretches, shown: true, ...rest };
}

export const runOf = (marks: Mark[], nodes: Text[], strong = true): MarkedRun => ({ marks, nodes, strong });

/** No layout here: these are the boxes that the words of a text stand in. */
export function putBoxes(boxes: ReadonlyMap<Node, DOMRect[]>): void {
  Range.prototype.getClientRects = function rects(this: Range) {
    return (boxes.get(this.startContainer) ?? []) as unknown as DOMRectList;
  };
}

/** What a made-up language of a few words finds: a plant by each match of `pattern`, named by its own word. */
export const mentionsIn = (text: string, pattern: RegExp): Mention[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    type: 'plant',
    term: word.toLowerCase(),
  }));

export const claimsIn = (text: string, pattern: RegExp): Claim[] =>
  [...text.matchAll(pattern)].map(({ 0: all, index }) => ({
    start: index,
    end: index + all.length,
    kinds: ['relieves-pain'],
  }));

/** No layout here: on a screen of 1,000 px the elements stand where `topOf` says, 50 px high; undefined for what is not rendered. */
export function standAt(topOf: (element: Element) => number | undefined): void {
  Object.assign(globalThis, { innerHeight: 1_000, innerWidth: 1_000 });
  Element.prototype.checkVisibility = function isRendered() {
    return topOf(this) !== undefined;
  };
  Element.prototype.getBoundingClientRect = function box() {
    return new DOMRect(0, topOf(this) ?? 0, 300, 50);
  };
}

/** The same by an attribute: `<p at="300">`; what has none stands where the element around it does, and the page at its top. */
export function standAsWritten(): void {
  standAt((element) => {
    const at = element.closest('[at]')?.getAttribute('at') ?? '0';
    return at === 'nowhere' ? undefined : Number(at);
  });
}
