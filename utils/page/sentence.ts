import { readLine } from './line.ts';
import type { Mark } from './marks.ts';
import type { RunNodes } from './runs.ts';

const LONGEST = 240;

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

/** The sentence of the page that a mark stands in, or the claim itself; at most 240 characters. */
export function sentenceAround(mark: Mark, nodes: RunNodes): string {
  if (mark.what === 'claim') return cut(mark.text);
  const { text, segments } = readLine(nodes);
  const first = mark.stretches[0];
  const at = segments.find(({ node }) => node === first?.node);
  const place = text.indexOf(mark.text, at?.start ?? 0);
  for (const { segment, index } of new Intl.Segmenter(document.documentElement.lang || undefined, {
    granularity: 'sentence',
  }).segment(text)) {
    if (place >= index && place < index + segment.length) return cut(segment.trim());
  }
  return cut(mark.text);
}
