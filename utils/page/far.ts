import { readingOrder } from './ledger.ts';
import { boxesOf } from './marks.ts';
import { type Box, boxOf, screenWith } from './near.ts';
import { ELEMENT, TEXT } from './node-kinds.ts';
import type { Piece } from './pieces.ts';
import { isBlank } from './runs.ts';

/**
 * What of the page is far from the screen and was not read yet. Most of a long page is never looked
 * at: there, reading all of it took five times as long as reading what is near.
 */
export interface FarPieces extends Iterable<Piece> {
  /** Keeps a piece that is far from the screen; false for one to be read now, among them what is not rendered. */
  keep(piece: Piece): boolean;
  /** Takes out this one; false where it is no longer kept. */
  take(piece: Piece): boolean;
  /** Takes out those that have come near the screen since, by their places. */
  takeNear(): Piece[];
  /** Takes out those of which something is on the screen that their places do not tell of. Costs more, up to some ms. */
  takeShown(): Piece[];
  takeAll(): Piece[];
}

/** Screens above and below the visible one that are read ahead of the wheel. */
const MARGIN = 1;
/** So many neighbours are judged by the first of them and the first behind them, where there are a few times as many … */
const CHUNK = 24;
const MANY = CHUNK * 4;
/** Where there are more, they stay as they were kept: to ask two of 20,000 siblings which comes first takes long. */
const MOST_ORDERED = 400;
/** Points on the screen, in shares of its width and height: what lies there is read wherever it stands in the page. */
const ACROSS = [0.5, 0.1, 0.9];
const DOWN = [0.5, 0.03, 0.97, 0.25, 0.75];
const POINTS = ACROSS.flatMap((x) => DOWN.map((y) => [x, y] as const));
/** Ms for the points of one look; the next goes on with the others. One point takes 0.1 ms on an article and 1 ms on 200,000 elements. */
const POINTS_MS = 2;
/** Characters at both ends of a text that are asked for their boxes: there is one for each of its lines on the screen. */
const ENDS = 100;

function boxOfText(node: Text): Box | undefined {
  const { length } = node;
  const from = Math.max(ENDS, length - ENDS);
  const stretches = [
    { node, from: 0, to: Math.min(ENDS, length) },
    { node, from: Math.min(from, length), to: length },
  ];
  const boxes = isBlank(node.data) ? [] : boxesOf({ stretches });
  const first = boxes[0];
  return first && { top: first.top, bottom: boxes.at(-1)?.bottom ?? first.bottom };
}

function boxOfNode(node: Node): Box | undefined {
  if (node.nodeType === TEXT) return boxOfText(node as Text);
  return boxOf(node.nodeType === ELEMENT ? (node as Element) : (node as Partial<ShadowRoot>).host);
}

function firstBox(nodes: Iterable<Node>): Box | undefined {
  for (const node of nodes) {
    const box = boxOfNode(node);
    if (box !== undefined) return box;
  }
  return undefined;
}

/** What is in it may reach beyond it: a wrapper of one screen, or of none. */
function boxOfLarge(element: Element): Box | undefined {
  const box = boxOf(element);
  return box && { top: box.top, bottom: Math.max(box.bottom, box.top + element.scrollHeight) };
}

/** From the first to the last of its nodes that can be seen: what is between them in the tree mostly is on the screen. */
function boxOfPiece({ nodes, large }: Piece): Box | undefined {
  const [only] = nodes;
  if (large || (nodes.length === 1 && only?.nodeType === ELEMENT)) return boxOfLarge(only as Element);
  const first = firstBox(nodes);
  const last = first && nodes.length > 1 ? firstBox(nodes.toReversed()) : first;
  return first && last && { top: Math.min(first.top, last.top), bottom: Math.max(first.bottom, last.bottom) };
}

type Side = 'above' | 'below' | 'near';

/** Where a box is; undefined for what is not rendered. */
function sideOf(box: Box | undefined): Side | undefined {
  const { top, bottom } = screenWith(MARGIN);
  if (box === undefined) return undefined;
  if (box.bottom < top) return 'above';
  return box.top > bottom ? 'below' : 'near';
}

function isFar(side: Side | undefined): boolean {
  return side === 'above' || side === 'below';
}

/** The innermost element at a point, that of an open shadow tree included. */
function elementAt(x: number, y: number): Element | null {
  let found: Element | null = null;
  for (let next = document.elementFromPoint(x, y); next !== null && next !== found; ) {
    found = next;
    next = found.shadowRoot?.elementFromPoint(x, y) ?? null;
  }
  return found;
}

/** What a node stands right in as it is shown: from a slot outwards, and from a shadow tree to its host. */
function around(node: Node): Node | undefined {
  return (node as Partial<Element>).assignedSlot ?? node.parentNode ?? (node as Partial<ShadowRoot>).host;
}

export function createFarPieces(): FarPieces {
  const pieces = new Set<Piece>();
  /** Parts of a chapter are kept behind what follows it in the page. */
  let mixed = false;
  let looked = false;
  /** The chunk that is looked at closely in the next look, though its ends are far: another column may begin in it. */
  let turn = 0;
  let point = 0;
  /** What lay at some points of the screen when that was last looked at, with all that is around it. */
  let shown = new WeakSet<Node>();

  function lookAtPoints(): void {
    shown = new WeakSet();
    const start = Date.now();
    for (let asked = 0; asked < POINTS.length && Date.now() - start < POINTS_MS; asked++) {
      const [x, y] = POINTS[point++ % POINTS.length] as (typeof POINTS)[number];
      let node: Node | undefined = elementAt(innerWidth * x, innerHeight * y) ?? undefined;
      for (; node !== undefined && !shown.has(node); node = around(node)) shown.add(node);
    }
  }

  /** The parent is asked first: of thousands of pieces hardly one stands in something that is shown. */
  function isShown({ nodes }: Piece): boolean {
    return shown.has((nodes[0]?.parentNode ?? nodes[0]) as Node) && nodes.some((node) => shown.has(node));
  }

  /** As they stand in the page, without those that have left it. */
  function inOrder(): Piece[] {
    if (!mixed || pieces.size > MOST_ORDERED) return [...pieces];
    const all = [...pieces].filter(({ nodes }) => nodes[0]?.isConnected);
    all.sort(({ nodes: [a] }, { nodes: [b] }) => (a && b ? readingOrder(a, b) : 0));
    pieces.clear();
    for (const piece of all) pieces.add(piece);
    mixed = false;
    return all;
  }

  function take(taken: Piece[]): Piece[] {
    for (const piece of taken) pieces.delete(piece);
    return taken;
  }

  return {
    [Symbol.iterator]: () => pieces.values(),
    keep(piece) {
      const far = isFar(sideOf(boxOfPiece(piece))) && !isShown(piece);
      if (far) {
        pieces.add(piece);
        mixed = looked;
      }
      return far;
    },
    take: (piece) => pieces.delete(piece),
    takeNear() {
      const all = inOrder();
      looked = true;
      const near: Piece[] = [];
      const chunks = Math.ceil(all.length / CHUNK);
      turn = (turn + 1) % Math.max(chunks, 1);
      let side = sideOf(firstBox(all[0]?.nodes ?? []));
      for (let chunk = 0; chunk < chunks; chunk++) {
        const from = chunk * CHUNK;
        const before = side;
        const behind = all[from + CHUNK] ?? all.at(-1);
        side = behind && sideOf(firstBox(behind.nodes));
        if (all.length > MANY && chunk !== turn && before === side && isFar(side)) continue;
        for (const piece of all.slice(from, from + CHUNK)) {
          if (sideOf(boxOfPiece(piece)) === 'near') near.push(piece);
          else if (!piece.nodes.some(({ isConnected }) => isConnected)) pieces.delete(piece);
        }
      }
      return take(near);
    },
    takeShown() {
      if (pieces.size === 0) return [];
      lookAtPoints();
      return take([...pieces].filter(isShown));
    },
    takeAll() {
      const all = [...pieces];
      pieces.clear();
      return all;
    },
  };
}
