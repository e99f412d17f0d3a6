import type { Ledger } from './ledger.ts';
import { boxesOf, type Mark, type MarkedRun } from './marks.ts';

/** A mark and the run it stands in. */
export interface Place {
  mark: Mark;
  run: MarkedRun;
}

function isRendered({ stretches }: Mark): boolean {
  const node = stretches[0]?.node;
  const element = node?.parentElement ?? (node?.getRootNode() as ShadowRoot | undefined)?.host;
  return (element?.checkVisibility({ visibilityProperty: true }) ?? false) && !hidesItsText(element as Element);
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
 * The next note from `current` on, or from the top of the screen when there is none; round again at the end. Walks the marks
 * that are washed: the same word again in the same line has the same note.
 */
export function nextPlace(places: readonly Place[], current: Mark | undefined, direction: 1 | -1): Place | undefined {
  const shown = places.filter(({ mark }) => mark.shown || mark === current);
  if (shown.length === 0) return undefined;
  const at = shown.findIndex(({ mark }) => mark === current);
  if (at >= 0) return shown[(at + direction + shown.length) % shown.length];
  const below = shown.findIndex(({ mark }) => (boxesOf(mark)[0]?.top ?? -1) >= 0);
  if (direction === 1) return shown[Math.max(below, 0)];
  return shown[(below < 0 ? shown.length : below) - 1] ?? shown.at(-1);
}

/** Brings the words of a mark to the middle of the screen, at once: a card cannot stand beside moving words. */
export function scrollTo({ mark }: Place): void {
  const node = mark.stretches[0]?.node;
  const element = node?.parentElement ?? (node?.getRootNode() as ShadowRoot | undefined)?.host;
  if (element === undefined || element === null) return;
  // What is on the screen of a frame may be off that of the page around it.
  if (window.top === window && isOnScreen(mark)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = boxesOf(mark)[0];
  // The element is taller than the screen: its middle is not where the words are.
  if (box !== undefined && !isOnScreen(mark)) window.scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}

function isOnScreen(mark: Mark): boolean {
  const box = boxesOf(mark)[0];
  if (box === undefined) return false;
  const inside = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
  if (!inside) return false;
  // A scrolling box of the page may hide it.
  const there = document.caretPositionFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  return there?.offsetNode === mark.stretches[0]?.node || mark.stretches[0]?.node.getRootNode() instanceof ShadowRoot;
}
