import { readLine } from './line.ts';
import type { Mark } from './marks.ts';
import { toPlain } from './plain-text.ts';
import type { RunNodes } from './runs.ts';

const LONGEST = 240;
/** Characters of the sentence on each side of a word in a list. */
const BEFORE = 30;
const AFTER = 60;

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** The sentence of the page that a mark stands in, or the claim itself; at most 240 characters. */
export function sentenceAround(mark: Mark, nodes: RunNodes): string {
  return cut(mark.what === 'claim' ? mark.text : find(mark, nodes).sentence.trim());
}

/** A little of the sentence on both sides of the mark's words, cut between words. */
export function contextOf(mark: Mark, nodes: RunNodes): string {
  const { sentence, at } = find(mark, nodes);
  const end = at + mark.text.length;
  const before = sentence.slice(Math.max(0, at - BEFORE), at);
  const after = sentence.slice(end, end + AFTER);
  const start = at > BEFORE ? `… ${before.replace(/^\S*\s*/, '')}` : before;
  return `${start}${mark.text}${end + AFTER < sentence.length ? `${after.replace(/\s*\S*$/, '')} …` : after}`.trim();
}

/** The sentence that the mark stands in, and where in it. */
function find(mark: Mark, nodes: RunNodes): { sentence: string; at: number } {
  const { text, segments } = readLine(nodes);
  const first = mark.stretches[0];
  const inside = segments.find(({ node }) => node === first?.node);
  if (first !== undefined && inside !== undefined) {
    const place = inside.start + toPlain(first.node.data.slice(0, first.from), inside.afterSpace).length;
    for (const { segment, index } of segmenter().segment(text)) {
      if (place >= index && place < index + segment.length) return { sentence: segment, at: place - index };
    }
  }
  return { sentence: mark.text, at: 0 };
}

function segmenter(): Intl.Segmenter {
  const options = { granularity: 'sentence' } as const;
  try {
    return new Intl.Segmenter(document.documentElement.lang || undefined, options);
  } catch {
    // Pages write what they like: "en_US", "english".
    return new Intl.Segmenter(undefined, options);
  }
}
