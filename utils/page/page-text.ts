import {
  ACCEPT,
  COMMENT,
  ELEMENT,
  FOLLOWING,
  REJECT,
  SHOW_ELEMENT,
  SHOW_TEXT,
  SKIP,
  TEXT,
  UNREAD,
} from './node-kinds.ts';
import { partsOf } from './parts.ts';

/** To go around a script costs about as much as looking through so many characters of it. */
const LONG = 1_000;
/** Below so many characters in long scripts it is not worth it. */
const WORTH = 10_000;

/** Characters of a text that are looked at without a pause: a few ms. */
const STEP = 1_000_000;
/** Looked at twice where a text is cut: no name is longer, whatever hides in it. */
export const REACH = 100;

/** The text of `body` without the elements in `unread`. */
function textAround(body: Element, unread: Element[]): string {
  const place = (a: Element, b: Element) => (a.compareDocumentPosition(b) & FOLLOWING ? -1 : 1);
  const range = document.createRange();
  let text = '';
  range.selectNodeContents(body);
  for (const element of unread.sort(place)) {
    range.setEndBefore(element);
    text += range.toString();
    range.selectNodeContents(body);
    range.setStartAfter(element);
  }
  text += range.toString();
  // Parked outside the page, which pays for every live range in it at each of its changes.
  range.selectNodeContents(document.createComment(''));
  return text;
}

/**
 * The text of `body` for a look whether there is anything to read in it: words may touch that stand apart on the screen. Long scripts
 * and style sheets, which are nine tenths of the text of some pages, are left out.
 */
export function pageText(body: Element): string {
  const unread: Element[] = [];
  let length = 0;
  for (const tag of ['script', 'style']) {
    // A live collection: asking a selector for both tags takes three times as long. By index: its iterator takes as long as the loop.
    const elements = body.getElementsByTagName(tag);
    for (let at = elements.length - 1; at >= 0; at--) {
      const element = elements[at] as Element;
      // Its first text, which is all of it: `textContent` would copy it.
      const characters = (element.firstChild as Text | null)?.length ?? 0;
      if (characters < LONG) continue;
      length += characters;
      unread.push(element);
    }
  }
  return length < WORTH ? (body.textContent ?? '') : textAround(body, unread);
}

/** With so many elements, the look for scripts among them takes as long as a look through most scripts. */
const MANY_ELEMENTS = 100_000;

function textOf(node: Node): string {
  if (node.nodeType === ELEMENT) {
    const many = (node as Element).getElementsByTagName('*').length > MANY_ELEMENTS;
    return many ? (node.textContent ?? '') : pageText(node as Element);
  }
  return node.nodeType === COMMENT ? '' : (node.textContent ?? '');
}

/**
 * The text in `node` for the same kind of look, with room for a pause at each part. The beginning of a part repeats the end of the one
 * before; a part may be empty.
 */
export function* textsIn(
  node: Element | ShadowRoot,
  elements?: number,
  characters = STEP,
): Generator<string, void, void> {
  let end = '';
  for (const part of partsOf(node, elements)) {
    if (!part.whole) continue;
    const text = end + textOf(part.node);
    for (let from = 0; from < text.length; from += characters) yield text.slice(from, from + characters + REACH);
    end = text.slice(-REACH);
  }
}

/** The same without what nobody reads: scripts, fields, code. Takes many times as long. */
export function* readTextsIn(node: Element | ShadowRoot, characters = WORTH): Generator<string, void, void> {
  const walker = document.createTreeWalker(node, SHOW_ELEMENT | SHOW_TEXT, (each) =>
    each.nodeType === TEXT ? ACCEPT : (each as Element).matches(UNREAD) ? REJECT : SKIP,
  );
  let text = '';
  while (walker.nextNode() !== null) {
    text += (walker.currentNode as Text).data;
    if (text.length < characters) continue;
    yield text;
    text = text.slice(-REACH);
  }
  yield text;
}
