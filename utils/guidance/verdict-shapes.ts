import type { Verdict } from './types.ts';

const RING = 'M6.5 1.1a5.4 5.4 0 1 0 0 10.8a5.4 5.4 0 1 0 0-10.8z';

/**
 * A shape says the verdict before the word does, and without colour: a circle full, half full, with two lines, struck, crossed, or with a
 * lone dot. SVG path data in a square of 13: `line` is stroked, `fill` is filled.
 */
export const VERDICT_SHAPES: Readonly<Record<Verdict, { line: string; fill?: string }>> = {
  Supported: { line: RING, fill: RING },
  'Partly supported': { line: RING, fill: 'M6.5 1.1a5.4 5.4 0 0 0 0 10.8z' },
  Disputed: { line: `${RING}M3.6 5.2h5.8M3.6 7.8h5.8` },
  'Not supported': { line: `${RING}M2.7 10.3L10.3 2.7` },
  'False as stated': { line: `${RING}M4.2 4.2l4.6 4.6m0-4.6l-4.6 4.6` },
  'No study found': { line: RING, fill: 'M6.5 5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 1 0 0-3z' },
};
