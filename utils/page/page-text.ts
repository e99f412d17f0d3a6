import { FOLLOWING } from './node-kinds.ts';

/** To go around a script costs about as much as looking through so many characters of it. */
const LONG = 1_000;
/** Below so many characters in long scripts it is not worth it. */
const WORTH = 10_000;

function longIn(body: Element, tag: string, unread: Element[]): number {
  let length = 0;
  // A live collection: asking a selector for both tags takes three times as long.
  for (const element of body.getElementsByTagName(tag)) {
    const characters = element.textContent?.length ?? 0;
    if (characters < LONG) continue;
    length += characters;
    unread.push(element);
  }
  return length;
}

/**
 * The text of `body` for a look whether there is anything to read in it: words may touch that stand apart on the screen. Long scripts
 * and style sheets, which are nine tenths of the text of some pages, are left out.
 */
export function pageText(body: Element): string {
  const unread: Element[] = [];
  if (longIn(body, 'script', unread) + longIn(body, 'style', unread) < WORTH) return body.textContent ?? '';
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
