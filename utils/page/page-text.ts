import { ELEMENT, FOLLOWING, TEXT } from './node-kinds.ts';

/** To go around a script costs about as much as looking through so many characters of it. */
const LONG = 1_000;
/** Below so many characters in long scripts it is not worth it. */
const WORTH = 10_000;

/**
 * Elements of a large page whose text is asked for in one go: 20 ms where texts are short. To cut finer costs more than
 * the text itself where thousands of elements stand side by side.
 */
const PART_ELEMENTS = 250_000;
/** Characters of a text that are looked at without a pause: a few ms. */
export const STEP = 1_000_000;
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

/**
 * The text in `node` for the same kind of look, with room for a pause at each part: of more than `elements` it is collected child by
 * child. The beginning of a part repeats the end of the one before; a part may be empty.
 */
export function* textsIn(
  node: Element | ShadowRoot,
  elements = PART_ELEMENTS,
  characters = STEP,
): Generator<string, void, void> {
  if (node.nodeType !== ELEMENT) {
    yield node.textContent ?? '';
    return;
  }
  if ((node as Element).getElementsByTagName('*').length <= elements) {
    yield pageText(node as Element);
    return;
  }
  let text = '';
  for (const child of [...node.childNodes]) {
    if (child.nodeType === TEXT) text += (child as Text).data;
    else if (child.nodeType === ELEMENT) {
      for (const more of textsIn(child as Element, elements, characters)) {
        yield '';
        text += more;
      }
    }
    if (text.length < characters) continue;
    yield text;
    text = text.slice(-REACH);
  }
  yield text;
}
