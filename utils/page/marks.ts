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

function markOf(line: Line, span: Mention | Claim, seen: Set<string>): Mark | undefined {
  const { start, end } = span;
  const stretches = stretchesOf(line, start, end);
  if (stretches.length === 0) return undefined;
  const text = line.text.slice(start, end);
  if ('kinds' in span) return { what: 'claim', kinds: [...span.kinds], term: '', text, stretches, shown: true };
  const { term, type } = span;
  const shown = !seen.has(term);
  if (shown) seen.add(term);
  return { what: 'mention', kinds: [type], term, text, stretches, shown };
}

/** Turns what was found in a line into marks. With restraint: every claim shows, and of each term the first in the line. */
export function marksOf(line: Line, mentions: readonly Mention[], claims: readonly Claim[]): Mark[] {
  const spans =
    claims.length === 0 ? mentions : [...claims, ...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  const marks: Mark[] = [];
  for (const span of spans) {
    const mark = markOf(line, span, seen);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

/**
 * A run with its names, each of which becomes a mark when the first is asked for: near the screen, in a list, by a change of the
 * line. On a long page most never are, and to make 5,000 took 4 ms.
 */
export function runOfNames(nodes: RunNodes, strong: boolean, line: Line, mentions: readonly Mention[]): MarkedRun {
  let made: Mark[] | undefined;
  return {
    nodes,
    strong,
    get marks() {
      made ??= marksOf(line, mentions, []);
      return made;
    },
    set marks(marks) {
      made = marks;
    },
  };
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

/** The boxes of the words on the screen, one for each piece of line; empty while it is not rendered. */
export function boxesOf({ stretches }: Pick<Mark, 'stretches'>): DOMRect[] {
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
