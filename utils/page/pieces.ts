import { BLOCK, INLINE, kindOf } from './node-kinds.ts';
import { type RunNodes, runAround, runsIn } from './runs.ts';

/** A part of the page whose text is asked for in one go. */
export interface Piece {
  node: Element | ShadowRoot;
  /** The text in it, and sometimes a little more; words may touch that stand apart on the screen. */
  text: string;
  /** Only the text that stands in `node` itself, beside parts that are pieces of their own. */
  loose: boolean;
}

/** An element with more children than this is not cut: a wrapper for each child costs more than the text of all of them. */
const FLAT_CHILDREN = 4_000;
/** Scripts longer than this (UTF-16) are kept out of what is searched: pages carry a megabyte of JSON in them. */
const HEAVY_TEXT = 2_000;
/** Children of a flat element that are walked without a pause. */
const FLAT_STEP = 250;

/** The elements above long scripts: their text is asked for child by child. */
function aboveHeavyText(root: Element | ShadowRoot): Set<Node> {
  const above = new Set<Node>();
  const scripts = root instanceof ShadowRoot ? root.querySelectorAll('script') : document.scripts;
  for (const script of scripts) {
    if (((script.firstChild as Text | null)?.length ?? 0) < HEAVY_TEXT) continue;
    for (let at = script.parentNode; at !== null && !above.has(at); at = at.parentNode) above.add(at);
  }
  return above;
}

function isFlat(node: Element | ShadowRoot): boolean {
  return node.childElementCount > FLAT_CHILDREN;
}

/** For pages of an ordinary size: as few pieces as leave the long scripts out. */
export const WHOLE = Number.POSITIVE_INFINITY;

/**
 * The text of `root` in pieces of at most `elements` elements, so that there is room for a pause between two of them.
 *
 * `textContent` and not a walk over the text nodes: a wrapper for each node costs several times the text itself, and a word
 * that is split over elements is whole in it. `innerText` would leave out what `content-visibility` skips, and force a layout.
 */
export function piecesOf(root: Element | ShadowRoot, elements: number): Generator<Piece, void, void> {
  return cut(root, aboveHeavyText(root), elements);
}

function* cut(node: Element | ShadowRoot, heavy: Set<Node>, elements: number): Generator<Piece, void, void> {
  const large = elements !== WHOLE && node.querySelectorAll('*').length > elements && !isFlat(node);
  if (!large && !heavy.has(node)) {
    yield { node, text: node.textContent ?? '', loose: false };
    return;
  }
  let loose = '';
  for (const child of [...node.childNodes]) {
    const kind = child.nodeType === Node.TEXT_NODE ? INLINE : kindOf(child);
    if (kind === BLOCK) yield* cut(child as Element, heavy, elements);
    else if (kind === INLINE) loose += child.textContent ?? '';
  }
  if (loose !== '') yield { node, text: loose, loose: true };
}

/**
 * The runs of a piece in batches. A batch is complete when it is handed out and must be used before the page runs again; what
 * changes later is seen by whoever follows the page.
 */
export function* runsOf(
  { node, loose }: Piece,
  onShadow: (root: ShadowRoot) => void,
): Generator<RunNodes[], void, void> {
  if (loose || !isFlat(node)) {
    yield runsIn(node, onShadow, loose);
    return;
  }
  const children = [...node.childNodes];
  for (let from = 0; from < children.length; from += FLAT_STEP) {
    const runs: RunNodes[] = [];
    const done = new Set<Text>();
    for (const child of children.slice(from, from + FLAT_STEP)) {
      if (child.parentNode !== node) continue;
      const kind = child.nodeType === Node.TEXT_NODE ? INLINE : kindOf(child);
      if (kind === BLOCK) runs.push(...runsIn(child, onShadow));
      else if (kind === INLINE) {
        for (const text of child.nodeType === Node.TEXT_NODE ? [child as Text] : runsIn(child, onShadow).flat()) {
          if (done.has(text)) continue;
          const run = runAround(text);
          for (const each of run) done.add(each);
          runs.push(run);
        }
      }
    }
    yield runs;
  }
}
