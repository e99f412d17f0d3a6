import type { Claim } from '../claims/types.ts';
import type { Mention } from '../mentions/types.ts';
import { type Line, type Stretch, stretchesOf } from './line.ts';
import type { RunNodes } from './runs.ts';

/** A mention or claim where it stands in the page. */
export interface Mark {
  what: 'mention' | 'claim';
  /** Mention type, or claim kinds with the most telling first. */
  kinds: string[];
  /** Row of the vocabulary; empty for claims. */
  term: string;
  /** The words of the page. */
  text: string;
  stretches: Stretch[];
  /** Washed and answered when the pointer rests on it; the others are reached by list and keyboard only. */
  shown: boolean;
}

/** A run in which something was found. */
export interface MarkedRun {
  nodes: RunNodes;
  /** Whether the run by itself says kratom, so that the page is about it. */
  strong: boolean;
  /** In reading order; a claim before the mentions in it. */
  marks: Mark[];
}

function markOf(line: Line, start: number, end: number): Pick<Mark, 'text' | 'stretches'> {
  return { text: line.text.slice(start, end), stretches: stretchesOf(line, start, end) };
}

/** Turns what was found in a line into marks. With restraint: every claim shows, and of each term the first in the line. */
export function marksOf(line: Line, mentions: readonly Mention[], claims: readonly Claim[]): Mark[] {
  const seen = new Set<string>();
  const spans = [
    ...claims.map(({ start, end, kinds }) => ({
      start,
      end,
      what: 'claim' as const,
      kinds: [...kinds] as string[],
      term: '',
    })),
    ...mentions.map(({ start, end, type, term }) => ({
      start,
      end,
      what: 'mention' as const,
      kinds: [type as string],
      term,
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return spans
    .map(({ start, end, what, kinds, term }): Mark => {
      const shown = what === 'claim' || !seen.has(term);
      if (what === 'mention') seen.add(term);
      return { what, kinds, term, shown, ...markOf(line, start, end) };
    })
    .filter(({ stretches }) => stretches.length > 0);
}

/** A range over the mark's words. Static: live ranges make every removal in the page hundreds of times dearer. */
export function staticRangeOf({ stretches }: Mark): StaticRange | undefined {
  const first = stretches[0];
  const last = stretches.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.from,
    endContainer: last.node,
    endOffset: last.to,
  });
}

/** The one live range there is, parked outside the page: the page pays for every one that points into its text. */
let probe: Range | undefined;
let parked: Comment | undefined;

/** The boxes of the mark's words on the screen, one for each piece of line; empty while it is not rendered. */
export function boxesOf({ stretches }: Mark): DOMRect[] {
  probe ??= document.createRange();
  const range = probe;
  const boxes: DOMRect[] = [];
  for (const { node, from, to } of stretches) {
    if (!node.isConnected || to > node.length) continue;
    range.setStart(node, from);
    range.setEnd(node, to);
    boxes.push(...range.getClientRects());
  }
  parked ??= document.createComment('');
  range.selectNodeContents(parked);
  return boxes.filter(({ width, height }) => width > 0 && height > 0);
}
