import { boxesOf, type Mark, type MarkedRun } from './marks.ts';
import { elementAround } from './parents.ts';

/** Ranges registered at one time. Chromium rebuilds each of them in every frame that changes anything. */
const MOST_MARKS = 200;
/**
 * Viewports above and below the screen in which marks are washed. Half a screen is ahead of the wheel, and each
 * wash more costs the page something in every frame.
 */
const MARGIN = 0.5;
/** This many neighbours are judged by their first and last, where there are a few times as many. */
const CHUNK = 24;
/** Screens; the box of a block that is taller says little of where its words are. */
const TALL = 2;
/** What stands out of the flow is looked for anew after so many looks: pages fix a header once it has scrolled away. */
const LOOKS = 32;

export type Box = Pick<DOMRect, 'top' | 'bottom'>;

/** The stretch around what is on the screen that is looked at, from `top` to `bottom`; CSS px from the top of the screen. */
interface Screen {
  top: number;
  bottom: number;
  height: number;
}

/** With `margin` screens above and below. */
export function screenWith(margin: number, height = innerHeight): Screen {
  return { top: -height * margin, bottom: height * (1 + margin), height };
}

const elementOf = ({ nodes }: MarkedRun): Element | undefined => elementAround(nodes[0]);

/** Undefined for what is not rendered. */
export function boxOf(element: Element | undefined): DOMRect | undefined {
  // Asking for the box of what `content-visibility` skips would lay it out.
  if (!element?.checkVisibility({ contentVisibilityAuto: true })) return undefined;
  const box = element.getBoundingClientRect();
  return box.width === 0 && box.height === 0 ? undefined : box;
}

function boxOfWords(mark: Mark): Box | undefined {
  const boxes = boxesOf(mark);
  if (boxes.length === 0) return undefined;
  return {
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

let outOfFlow = new WeakMap<Element, boolean>();
let looks = 0;

/** Whether `element` may be elsewhere on the screen than its place in the tree says: a fixed aside, a sticky table of contents. */
function leavesFlow(element: Element | null): boolean {
  if (element === null) return false;
  const known = outOfFlow.get(element);
  if (known !== undefined) return known;
  const above = element.parentElement ?? (element.parentNode as ShadowRoot | null)?.host ?? null;
  const { position } = getComputedStyle(element);
  const leaves = (position !== 'static' && position !== 'relative' && position !== '') || leavesFlow(above);
  outOfFlow.set(element, leaves);
  return leaves;
}

/** The things near the screen with their distance from it (CSS px), in their order. `strays` may be elsewhere than their neighbours. */
function nearIn<T>(
  things: readonly T[],
  screen: Screen,
  boxOfThing: (thing: T) => Box | undefined,
  strays: (thing: T) => boolean,
): { thing: T; distance: number }[] {
  const near: { thing: T; distance: number }[] = [];
  for (let from = 0; from < things.length; from += CHUNK) {
    const chunk = things.slice(from, from + CHUNK);
    if (things.length > CHUNK * 4 && isFar(chunk, screen, boxOfThing) && !chunk.some(strays)) continue;
    for (const thing of chunk) {
      const box = boxOfThing(thing);
      if (box === undefined || box.bottom < screen.top || box.top > screen.bottom) continue;
      near.push({ thing, distance: Math.max(0, -box.bottom, box.top - screen.height) });
    }
  }
  return near;
}

/** Both ends of a long stretch lie on the same side of the screen. */
function isFar<T>(chunk: readonly T[], screen: Screen, boxOfThing: (thing: T) => Box | undefined): boolean {
  const first = boxOfThing(chunk[0] as T);
  const last = boxOfThing(chunk.at(-1) as T);
  if (first === undefined || last === undefined) return false;
  return Math.max(first.bottom, last.bottom) < screen.top || Math.min(first.top, last.top) > screen.bottom;
}

/**
 * The marks within `margin` viewports of the screen, nearest first, at most 200.
 *
 * Boxes are asked for when something moved, instead of an IntersectionObserver: each of its targets costs the page time in
 * every frame that changes (1,286 targets: 4.7 ms), a box once in a while costs some microseconds.
 */
export function marksNear(runs: readonly MarkedRun[], height: number, margin = MARGIN): Mark[] {
  const screen = screenWith(margin, height);
  if (++looks % LOOKS === 0) outOfFlow = new WeakMap();
  // Lines between line breaks are runs that share one block.
  const boxes = new Map<Element | undefined, DOMRect | undefined>();
  const boxOfRun = (run: MarkedRun) => {
    const element = elementOf(run);
    if (!boxes.has(element)) boxes.set(element, boxOf(element));
    return boxes.get(element);
  };
  const near: { marks: Mark[]; distance: number }[] = [];
  const inTall: Mark[] = [];
  for (const { thing, distance } of nearIn(runs, screen, boxOfRun, (run) => leavesFlow(elementOf(run) ?? null))) {
    const marks = thing.marks.filter(({ shown }) => shown);
    if ((boxOfRun(thing)?.height ?? 0) > height * TALL) inTall.push(...marks);
    else near.push({ marks, distance });
  }
  for (const { thing, distance } of nearIn(inTall, screen, boxOfWords, () => false))
    near.push({ marks: [thing], distance });
  near.sort((a, b) => a.distance - b.distance);
  return near.flatMap(({ marks }) => marks).slice(0, MOST_MARKS);
}
