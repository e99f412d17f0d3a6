import type { Box } from './card-place.ts';
import { isInert, isModalOpen } from './inert.ts';
import type { Ledger } from './ledger.ts';
import { boxesOf, type Mark, type MarkedRun } from './marks.ts';
import { elementAround, parentOf } from './parents.ts';

/** A mark and the run it stands in. */
export interface Place {
  mark: Mark;
  run: MarkedRun;
}

const elementOf = ({ stretches }: Mark): Element | undefined => elementAround(stretches[0]?.node);

function isRendered(mark: Mark): boolean {
  const element = elementOf(mark);
  return element?.checkVisibility({ visibilityProperty: true }) === true && !hidesItsText(element);
}

/** An element can be on the screen without the text right in it. */
function hidesItsText(element: Element): boolean {
  if (element instanceof HTMLDetailsElement && !element.open) return true;
  return getComputedStyle(element).contentVisibility === 'hidden';
}

/** All marks that can be shown on the screen now or by scrolling, in reading order. */
export function renderedPlaces(ledger: Ledger): Place[] {
  return ledger.runs().flatMap((run) => run.marks.filter(isRendered).map((mark) => ({ mark, run })));
}

/** How many there are of each kind, in the order in which the kinds are met. */
export function countsOf(marks: readonly Mark[]): { what: Mark['what']; kind: string; count: number }[] {
  const counts = new Map<string, { what: Mark['what']; kind: string; count: number }>();
  for (const { what, kinds } of marks) {
    const kind = kinds[0] ?? '';
    const met = counts.get(`${what} ${kind}`) ?? { what, kind, count: 0 };
    counts.set(`${what} ${kind}`, { ...met, count: met.count + 1 });
  }
  return [...counts.values()];
}

/**
 * The next note from `current` on, or from the top of the screen when there is none; with `anew` the first of all, or the last
 * backwards. Walks the marks that are washed: the same word again in the same line has the same note. What lies behind a modal dialog
 * cannot be reached.
 */
export function nextPlace(
  places: readonly Place[],
  current: Mark | undefined,
  direction: 1 | -1,
  anew: boolean,
): Place | undefined {
  const modal = isModalOpen();
  const shown = places.filter(({ mark }) => {
    const element = elementOf(mark);
    return (mark.shown || mark === current) && element !== undefined && !isInert(element, modal);
  });
  if (anew) return direction === 1 ? shown[0] : shown.at(-1);
  const at = shown.findIndex(({ mark }) => mark === current);
  if (at >= 0) return shown[at + direction];
  const below = shown.findIndex(({ mark }) => (boxesOf(mark)[0]?.top ?? -1) >= 0);
  if (direction === 1) return shown[below];
  return shown[(below < 0 ? shown.length : below) - 1];
}

/** Brings the words of a mark to the middle of the screen, at once: a card cannot stand beside moving words. */
export function scrollTo({ mark }: Place): void {
  const element = elementOf(mark);
  if (element === undefined) return;
  // What is on the screen of a frame may be off that of the page around it.
  if (window.top === window && isOnScreen(mark, element)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // The element may be larger than the screen or a scrolling box in it: its middle is not where the words are.
  for (const box of scrollersAround(element)) bring(mark, insideOf(box), box);
  bring(mark, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }, window);
}

/** Scrolls `by` so that the words stand in its middle, unless they are in view there. */
function bring(mark: Mark, view: Box, by: Element | Window): void {
  const words = boxesOf(mark)[0];
  if (words === undefined || isWithin(words, view)) return;
  const fits = words.left >= view.left && words.right <= view.right;
  by.scrollBy({
    top: (words.top + words.bottom - view.top - view.bottom) / 2,
    left: fits ? 0 : (words.left + words.right - view.left - view.right) / 2,
    behavior: 'instant',
  });
}

function isWithin(words: Box, view: Box): boolean {
  return words.top >= view.top && words.bottom <= view.bottom && words.left >= view.left && words.right <= view.right;
}

/** Elements around `element` that scroll what is in them, the nearest first; without the document's own. */
function scrollersAround(element: Element): Element[] {
  const found: Element[] = [];
  for (let each: Element | undefined = element; each !== undefined; each = parentOf(each)) {
    if (each === document.documentElement) break;
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = each;
    if (scrollHeight <= clientHeight && scrollWidth <= clientWidth) continue;
    if (/auto|scroll|hidden/.test(getComputedStyle(each).overflow)) found.push(each);
  }
  return found;
}

function insideOf(box: Element): Box {
  const { left, top } = box.getBoundingClientRect();
  const [x, y] = [left + box.clientLeft, top + box.clientTop];
  return { left: x, top: y, right: x + box.clientWidth, bottom: y + box.clientHeight };
}

function isOnScreen(mark: Mark, element: Element): boolean {
  const box = boxesOf(mark)[0];
  if (box === undefined) return false;
  if (!isWithin(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight })) return false;
  if (!scrollersAround(element).every((each) => isWithin(box, insideOf(each)))) return false;
  // Something else of the page may lie over it.
  const there = document.caretPositionFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return there?.offsetNode === mark.stretches[0]?.node || mark.stretches[0]?.node.getRootNode() instanceof ShadowRoot;
}
