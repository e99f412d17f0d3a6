import type { Mark, MarkedRun } from './marks.ts';

/** Ranges registered at one time. Chromium rebuilds each of them in every frame that changes anything. */
const MOST_MARKS = 200;
/**
 * Viewports above and below the screen in which marks are washed. Half a screen is ahead of the wheel, and each
 * wash more costs the page something in every frame.
 */
const MARGIN = 0.5;
/** This many neighbouring runs are judged by their first and last. */
const CHUNK = 24;

function boxOf({ nodes }: MarkedRun): DOMRect | undefined {
  const element = nodes[0]?.parentElement ?? (nodes[0]?.getRootNode() as ShadowRoot | undefined)?.host;
  // Asking for the box of what `content-visibility` skips would lay it out.
  if (!element?.checkVisibility({ contentVisibilityAuto: true })) return undefined;
  return element.getBoundingClientRect();
}

/**
 * The marks within `margin` viewports of the screen, nearest first, at most 200.
 *
 * Boxes are asked for when something moved, instead of an IntersectionObserver: each of its targets costs the page time in
 * every frame that changes (1,286 targets: 4.7 ms), a box once in a while costs about a microsecond.
 */
export function marksNear(runs: readonly MarkedRun[], height: number, margin = MARGIN): Mark[] {
  const top = -height * margin;
  const bottom = height * (1 + margin);
  const near: { run: MarkedRun; distance: number }[] = [];
  for (let from = 0; from < runs.length; from += CHUNK) {
    const chunk = runs.slice(from, from + CHUNK);
    if (runs.length > CHUNK * 4 && isFar(chunk, top, bottom)) continue;
    for (const run of chunk) {
      const box = boxOf(run);
      if (box === undefined || box.bottom < top || box.top > bottom || (box.width === 0 && box.height === 0)) continue;
      near.push({ run, distance: Math.max(0, -box.bottom, box.top - height) });
    }
  }
  near.sort((a, b) => a.distance - b.distance);
  return near.flatMap(({ run }) => run.marks.filter(({ shown }) => shown)).slice(0, MOST_MARKS);
}

/** Both ends of a long stretch of runs lie on the same side of the screen. */
function isFar(chunk: readonly MarkedRun[], top: number, bottom: number): boolean {
  const first = chunk[0] && boxOf(chunk[0]);
  const last = chunk.at(-1) && boxOf(chunk.at(-1) as MarkedRun);
  if (first === undefined || last === undefined) return false;
  return Math.max(first.bottom, last.bottom) < top || Math.min(first.top, last.top) > bottom;
}
