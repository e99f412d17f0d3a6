import { BLOCK, ELEMENT, INLINE, kindOf, type NodeKind, TEXT } from './node-kinds.ts';
import { pageText } from './page-text.ts';
import { isBlank, type OnRun, rawOf, runAround, runsIn, walkRuns } from './runs.ts';

/** A part of the page whose text is asked for in one go. */
export interface Piece {
  /** One node with all that is in it, or children of one node that stand side by side; no line goes on outside them. */
  nodes: readonly Node[];
  /** The text in them, asked for when it is read; words may touch that stand apart on the screen. */
  readonly text: string;
}

/** Nodes of a piece whose lines are read without a pause. */
const STEP = 250;

/** By a live collection, which counts without listing; shadow roots have none. */
export function elementsIn(node: Node): number {
  if (!(node as Partial<ParentNode>).firstElementChild) return 0;
  if (node.nodeType === ELEMENT) return (node as Element).getElementsByTagName('*').length;
  return (node as ShadowRoot).querySelectorAll('*').length;
}

function kindHere(node: Node): NodeKind {
  return node.nodeType === TEXT ? INLINE : kindOf(node);
}

/** How many elements there are in `node`, or more than `most` where there are more: a large part is not counted to its end. */
function elementsUpTo(node: Node, most: number): number {
  if (!(node as Partial<ParentNode>).firstElementChild) return 0;
  if (node.nodeType !== ELEMENT) return elementsIn(node);
  const all = (node as Element).getElementsByTagName('*');
  return all[most] === undefined ? all.length : most + 1;
}

function pieceOf(nodes: readonly Node[]): Piece {
  return {
    nodes,
    get text() {
      let text = '';
      // Not `join`, which copies even a single text.
      for (const node of nodes) text += node.textContent ?? '';
      return text;
    },
  };
}

function wholeOf(root: Element | ShadowRoot): Piece {
  return {
    nodes: [root],
    get text() {
      return root.nodeType === ELEMENT ? pageText(root as Element) : (root.textContent ?? '');
    },
  };
}

/**
 * The text of `root` in pieces of about `elements` elements at most, so that there is room for a pause between two of them.
 * A piece must be used before the page runs again; what changes later is seen by whoever follows the page.
 *
 * `textContent` and not a walk over the text nodes: a wrapper for each node costs several times the text itself, and a word
 * that is split over elements is whole in it. `innerText` would leave out what `content-visibility` skips, and force a layout.
 */
export function* piecesOf(root: Element | ShadowRoot, elements: number): Generator<Piece, void, void> {
  if (elementsUpTo(root, elements) > elements) yield* cut(root, elements);
  else yield wholeOf(root);
}

function* cut(node: Element | ShadowRoot, elements: number): Generator<Piece, void, void> {
  let nodes: Node[] = [];
  let size = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const kind = kindHere(child);
    if (kind !== BLOCK && kind !== INLINE) continue;
    const more = 1 + elementsUpTo(child, elements);
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
 * Hands every run of a piece to `onRun`, which may end the reading. What comes between two pauses must be used before the page runs
 * again; what changes later is seen by whoever follows the page.
 */
export function* readPiece(
  { nodes }: Piece,
  onShadow: (root: ShadowRoot) => void,
  onRun: OnRun,
): Generator<void, void, void> {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return;
  if (nodes.length <= STEP) walkRuns(first, last, onShadow, onRun);
  else yield* readInSteps(nodes, onShadow, onRun);
}

/** Each line is looked for where it stands when its turn comes: meanwhile the page may have moved its nodes. */
function* readInSteps(
  nodes: readonly Node[],
  onShadow: (root: ShadowRoot) => void,
  onRun: OnRun,
): Generator<void, void, void> {
  const done = new Set<Text>();
  for (const [at, node] of nodes.entries()) {
    if (at > 0 && at % STEP === 0) yield;
    if (!node.isConnected) continue;
    if (kindHere(node) === BLOCK) {
      if (walkRuns(node, node, onShadow, onRun)) return;
      continue;
    }
    for (const text of node.nodeType === TEXT ? [node as Text] : runsIn(node, onShadow).flat()) {
      if (done.has(text) || isBlank(text.data)) continue;
      const run = runAround(text);
      for (const each of run) done.add(each);
      if (onRun(run, rawOf(run))) return;
    }
  }
}

/** Elements of a part that is entered without asking for its text, which is copied at each level of the tree. */
const LARGE_ELEMENTS = 2_000;
/** Children above which none is asked for its elements: that took a third of a reading. */
const FEW_CHILDREN = 256;
/** Characters of a block that is read or left as a whole. */
const WHOLE = 1_000;
/** Characters that are asked about in one go: to ask about each paragraph takes twice as long. */
const TOGETHER = 250;
/** Characters after which there is room for a pause. */
const PAUSE = 20_000;

/**
 * On a very large page: the blocks, and the lines between them, whose text `isWorth` reading, and nothing where there is room for a pause
 * between them. Goes by the text, since counting elements costs as much as asking for it.
 */
export function* worthyPieces(
  node: Element | ShadowRoot,
  isWorth: (text: string) => boolean,
  large = true,
): Generator<Piece | undefined, void, void> {
  const count = large && node.childElementCount <= FEW_CHILDREN;
  let parts: Piece[] = [];
  let text = '';
  let seen = 0;
  /** The line that goes on behind the last block. */
  let line: { nodes: Node[]; text: string } | undefined;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const kind = kindHere(child);
    if (kind !== BLOCK && kind !== INLINE) continue;
    const enterLarge = kind === BLOCK && count && elementsUpTo(child, LARGE_ELEMENTS) > LARGE_ELEMENTS;
    const more = enterLarge ? '' : (child.textContent ?? '');
    const long = enterLarge || (more.length > WHOLE && kind === BLOCK && (child as Element).firstElementChild !== null);
    if (kind === BLOCK && (long || text.length + more.length > TOGETHER)) {
      if (isWorth(text)) yield* parts.filter((part) => isWorth(part.text));
      parts = [];
      text = '';
      line = undefined;
      if (enterLarge || (long && isWorth(more))) yield* worthyPieces(child as Element, isWorth, enterLarge);
      else if (seen > PAUSE) {
        yield;
        seen = 0;
      }
      if (!node.isConnected) return;
      if (child.parentNode !== node) {
        // The page has taken away the place where we were.
        yield pieceOf([node]);
        return;
      }
    }
    seen += more.length;
    if (long) continue;
    // Apart: else the end of one and the beginning of the next may hide a name.
    text += kind === BLOCK ? ` ${more} ` : more;
    if (kind === BLOCK) {
      line = undefined;
      if (more !== '') parts.push({ nodes: [child], text: more });
    } else if (line === undefined) {
      line = { nodes: [child], text: more };
      parts.push(line);
    } else {
      line.nodes.push(child);
      line.text += more;
    }
  }
  if (isWorth(text)) yield* parts.filter((part) => isWorth(part.text));
}
