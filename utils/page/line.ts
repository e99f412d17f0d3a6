import { kindOf, standsBetweenWords, VOID } from './node-kinds.ts';
import { endsInSpace, type RawOffsets, rawOffsets, toPlain } from './plain-text.ts';
import type { RunNodes } from './runs.ts';
import { isTypedIn } from './typed-in.ts';

interface Segment {
  node: Text;
  /** What stood in the node when it was read. */
  data: string;
  /** Where the node's text begins in the line. */
  start: number;
  length: number;
  afterSpace: boolean;
  /** The way back into the node, worked out when the first span asks for it. */
  offsets?: RawOffsets;
}

/** A run read as plain text, with the way back to its nodes. */
export interface Line {
  text: string;
  segments: Segment[];
}

/** A stretch of one text node; UTF-16 offsets into its data, end exclusive. */
export interface Stretch {
  node: Text;
  from: number;
  to: number;
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

/** Whether the end of one text and the start of the next read as one word. Only the last character is looked at, not all before it. */
function touch(left: string, right: string): boolean {
  return WORD_START.test(right) && WORD_END.test(left.slice(-2));
}

function keepsBreaks(parent: Element): boolean {
  return getComputedStyle(parent).whiteSpace.startsWith('pre');
}

function flowsInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display === 'inline' || display === 'contents' || display.startsWith('ruby');
}

function laysOutApart(parent: Element | null): boolean {
  return parent !== null && /flex|grid/.test(getComputedStyle(parent).display);
}

/**
 * Whether two texts that touch in the tree are apart on the screen: badges side by side, items of a flex row. Looked at only
 * where a word ends one node and begins the next, since each look asks for computed styles.
 */
function standApart(left: Text, right: Text): boolean {
  let node: Node = left;
  while (node !== right) {
    let next: Node | null = (kindOf(node) === VOID ? null : node.firstChild) ?? node.nextSibling;
    while (next === null) {
      const parent: Node | null = node.parentNode;
      if (!(parent instanceof Element)) return false;
      if (!parent.contains(right) && !flowsInline(parent)) return true;
      node = parent;
      next = node.nextSibling;
    }
    node = next;
    if (node instanceof Element && (standsBetweenWords(node) || (node.contains(right) && !flowsInline(node))))
      return true;
  }
  const shared = left.parentElement;
  return shared !== null && !shared.contains(right) ? laysOutApart(shared.parentElement) : laysOutApart(shared);
}

/** Reads a run as a person would: what is typed in is left out, white space is as on the screen. */
export function readLine(nodes: RunNodes): Line {
  const segments: Segment[] = [];
  let text = '';
  let afterSpace = true;
  let last: Text | undefined;
  let lastParent: Element | null = null;
  let readable = true;
  for (const node of nodes) {
    const parent = node.parentElement;
    if (parent !== lastParent) {
      readable = parent === null || !isTypedIn(parent);
      lastParent = parent;
    }
    if (!readable) {
      if (!afterSpace) text += ' ';
      afterSpace = true;
      continue;
    }
    const { data } = node;
    const plain = toPlain(data, afterSpace, parent !== null && data.includes('\n') && keepsBreaks(parent));
    if (plain === '') continue;
    if (last !== undefined && touch(text, plain) && standApart(last, node)) text += ' ';
    segments.push({ node, data, start: text.length, length: plain.length, afterSpace });
    text += plain;
    afterSpace = endsInSpace(plain);
    last = node;
  }
  return { text, segments };
}

/** The first segment that goes on behind `index` of the line. */
function segmentBehind(segments: readonly Segment[], index: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { start, length } = segments[middle] as Segment;
    if (start + length > index) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretches of text nodes under a span of the line; empty when none of it stands in a node. */
export function stretchesOf({ segments }: Line, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = segmentBehind(segments, start); at < segments.length; at++) {
    const segment = segments[at] as Segment;
    if (segment.start >= end) break;
    segment.offsets ??= rawOffsets(segment.data, segment.afterSpace);
    const from = segment.offsets(Math.max(start - segment.start, 0));
    const to = segment.offsets(Math.min(end - segment.start, segment.length) - 1) + 1;
    stretches.push({ node: segment.node, from, to });
  }
  return stretches;
}
