import { BLOCK, CLOSED, ELEMENT, INLINE, kindOf, type NodeKind, TEXT, UNREAD, VOID } from './node-kinds.ts';
import { pageText, textsIn } from './page-text.ts';
import { isBlank, type OnRun, rawOf, runAround, runsIn, walkRuns } from './runs.ts';

/** A part of the page whose text is asked for in one go. */
export interface Piece {
  /** One node with all that is in it, or children of one node that stand side by side; no line goes on outside them. */
  nodes: readonly Node[];
  /** One element of more than a piece, left whole: it is cut when it is read. */
  large?: true;
  /** The text in them, asked for when it is read; words may touch that stand apart on the screen. */
  readonly text: string;
}

/** Nodes of a piece whose lines are read without a pause. */
const STEP = 250;
const HUGE_ELEMENTS = 60_000;

/** By a live collection, which counts without listing; shadow roots have none. */
function elementsIn(node: Node): number {
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

/** Whether reading all of the page closely takes a second or so. */
export function isHuge(): boolean {
  return elementsUpTo(document.documentElement, HUGE_ELEMENTS) > HUGE_ELEMENTS;
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

function largeOf(element: Element): Piece {
  return Object.assign(wholeOf(element), { large: true as const });
}

function wholeOf(root: Element | ShadowRoot): Piece {
  return {
    nodes: [root],
    get text() {
      return root.nodeType === ELEMENT ? pageText(root as Element) : (root.textContent ?? '');
    },
  };
}

/** The text of a piece, that of a large one in parts with room for a pause between them. */
export function textsOf({ nodes: [first], large, text }: Piece): Iterable<string> {
  return large ? textsIn(first as Element) : [text];
}

/**
 * The text of `root` in pieces of about `elements` elements at most, so that there is room for a pause between two of them.
 * A piece that is not kept must be used before the page runs again; what changes later is seen by whoever follows the page.
 *
 * `textContent` and not a walk over the text nodes: a wrapper for each node costs several times the text itself, and a word
 * that is split over elements is whole in it. `innerText` would leave out what `content-visibility` skips, and force a layout.
 *
 * A larger element that `leave` takes is not cut: on an article of 1 MB cutting what is far took a third of finding what is near.
 */
export function* piecesOf(
  root: Element | ShadowRoot,
  elements: number,
  leave: (large: Piece) => boolean = () => false,
): Generator<Piece, void, void> {
  if (elementsUpTo(root, elements) > elements) yield* cut(root, elements, leave);
  else yield wholeOf(root);
}

/** A piece that was kept: cut, if it was left whole and still stands where it is read. */
export function partsOfPiece(piece: Piece, elements: number, leave?: (large: Piece) => boolean): Iterable<Piece> {
  if (!piece.large) return [piece];
  const [element] = piece.nodes as [Element];
  return element.isConnected && element.closest(UNREAD) === null ? piecesOf(element, elements, leave) : [];
}

function* cut(
  node: Element | ShadowRoot,
  elements: number,
  leave: (large: Piece) => boolean,
): Generator<Piece, void, void> {
  let nodes: Node[] = [];
  let size = 0;
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    const kind = kindHere(child);
    const read = kind === BLOCK || kind === INLINE;
    const more = read ? 1 + elementsUpTo(child, elements) : 0;
    // A break ends the line as a block does: thousands of lines may stand in one block.
    if ((kind === BLOCK || kind === CLOSED) && size + more > elements) {
      if (size > 0) yield pieceOf(nodes);
      nodes = [];
      size = 0;
      if (more > elements && !leave(largeOf(child as Element))) yield* cut(child as Element, elements, leave);
      if (!node.isConnected) return;
      if (child.parentNode !== node) {
        // The page has taken away the place where we were.
        yield pieceOf([node]);
        return;
      }
      if (more > elements) continue;
    }
    if (!read) continue;
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
  else yield* readKeptPiece({ nodes }, onShadow, onRun);
}

/** The same for a piece that was kept while the page ran: each line is looked for where it stands when its turn comes. */
export function* readKeptPiece(
  { nodes }: Pick<Piece, 'nodes'>,
  onShadow: (root: ShadowRoot) => void,
  onRun: OnRun,
): Generator<void, void, void> {
  const done = new Set<Text>();
  let parent: Element | null = null;
  let unread = false;
  for (const [at, node] of nodes.entries()) {
    if (at > 0 && at % STEP === 0) yield;
    if (!node.isConnected) continue;
    if (node.parentElement !== parent) {
      // The page may have moved it into code or a field.
      parent = node.parentElement;
      unread = parent !== null && parent.closest(UNREAD) !== null;
    }
    if (unread) continue;
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

/** Characters of a block that is read or left as a whole. */
const WHOLE = 1_000;

/** Of nodes that stand side by side, the lines and blocks whose text `isWorth` reading. Walking the others is most of what reading costs. */
export function worthyParts(nodes: Iterable<Node>, isWorth: (text: string) => boolean): Node[][] {
  const worthy: Node[][] = [];
  let line: Node[] = [];
  let text = '';
  const endLine = () => {
    if (line.length > 0 && isWorth(text)) worthy.push(line);
    line = [];
    text = '';
  };
  for (const node of nodes) {
    const kind = kindHere(node);
    if (kind === INLINE) {
      line.push(node);
      text += node.textContent ?? '';
      continue;
    }
    // Between two parts of a line there may be an image, which is no part of the piece.
    if (kind === VOID) continue;
    endLine();
    if (kind !== BLOCK) continue;
    const inside = node.textContent ?? '';
    if (!isWorth(inside)) continue;
    const long = inside.length > WHOLE && (node as Element).firstElementChild !== null;
    if (long) worthy.push(...worthyParts(node.childNodes, isWorth));
    else worthy.push([node]);
  }
  endLine();
  return worthy;
}
