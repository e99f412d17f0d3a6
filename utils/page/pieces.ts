import { BLOCK, ELEMENT, INLINE, kindOf, type NodeKind, TEXT } from './node-kinds.ts';
import { pageText } from './page-text.ts';
import { type RunNodes, runAround, runsIn } from './runs.ts';

/** A part of the page whose text is asked for in one go. */
export interface Piece {
  /** One node with all that is in it, or children of one node that stand side by side; no line goes on outside them. */
  nodes: readonly Node[];
  /** The text in them; words may touch that stand apart on the screen. */
  text: string;
}

/** Nodes of a piece whose lines are read without a pause. */
const STEP = 250;
const BLANK = /^\s*$/;

/** By a live collection, which counts without listing; shadow roots have none. */
export function elementsIn(node: Node): number {
  if (!(node as Partial<ParentNode>).firstElementChild) return 0;
  if (node.nodeType === ELEMENT) return (node as Element).getElementsByTagName('*').length;
  return (node as ShadowRoot).querySelectorAll('*').length;
}

function kindHere(node: Node): NodeKind {
  return node.nodeType === TEXT ? INLINE : kindOf(node);
}

function pieceOf(nodes: readonly Node[]): Piece {
  let text = '';
  // Not `join`, which copies even a single text.
  for (const node of nodes) text += node.textContent ?? '';
  return { nodes, text };
}

function textOf(root: Element | ShadowRoot): string {
  return root.nodeType === ELEMENT ? pageText(root as Element) : (root.textContent ?? '');
}

/**
 * The text of `root` in pieces of about `elements` elements at most, so that there is room for a pause between two of them.
 * A piece must be used before the page runs again; what changes later is seen by whoever follows the page.
 *
 * `textContent` and not a walk over the text nodes: a wrapper for each node costs several times the text itself, and a word
 * that is split over elements is whole in it. `innerText` would leave out what `content-visibility` skips, and force a layout.
 */
export function* piecesOf(root: Element | ShadowRoot, elements: number): Generator<Piece, void, void> {
  if (elementsIn(root) > elements) yield* cut(root, elements);
  else yield { nodes: [root], text: textOf(root) };
}

function* cut(node: Element | ShadowRoot, elements: number): Generator<Piece, void, void> {
  let nodes: Node[] = [];
  let size = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const kind = kindHere(child);
    if (kind !== BLOCK && kind !== INLINE) continue;
    const more = 1 + elementsIn(child);
    if (kind === BLOCK && size + more > elements) {
      if (size > 0) yield pieceOf(nodes);
      nodes = [];
      size = 0;
      if (more > elements) yield* cut(child as Element, elements);
      if (!node.isConnected) return;
      if (child.parentNode !== node) {
        // The page has taken away the place where we were.
        yield pieceOf([node]);
        return;
      }
      if (more > elements) continue;
    }
    nodes.push(child);
    size += more;
  }
  if (size > 0) yield pieceOf(nodes);
}

/**
 * The runs of a piece in batches. A batch is complete when it is handed out and must be used before the page runs again; what
 * changes later is seen by whoever follows the page.
 */
export function* runsOf({ nodes }: Piece, onShadow: (root: ShadowRoot) => void): Generator<RunNodes[], void, void> {
  const done = new Set<Text>();
  for (let from = 0; from < nodes.length; from += STEP) {
    const runs: RunNodes[] = [];
    for (const node of nodes.slice(from, from + STEP)) {
      if (!node.isConnected) continue;
      if (kindHere(node) === BLOCK) runs.push(...runsIn(node, onShadow));
      else {
        for (const text of node.nodeType === TEXT ? [node as Text] : runsIn(node, onShadow).flat()) {
          if (done.has(text) || BLANK.test(text.data)) continue;
          const run = runAround(text);
          for (const each of run) done.add(each);
          runs.push(run);
        }
      }
    }
    yield runs;
  }
}
