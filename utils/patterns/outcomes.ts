import type { NightRow } from './night-table.ts';

/** What nights can be compared by. Minutes, but efficiency 0 to 1, quality 1 to 5, relief on the 0 to 10 scale of pain. */
export const OUTCOMES = [
  'latency',
  'wakeAfterOnset',
  'sleep',
  'efficiency',
  'quality',
  'wokeAt',
  'painRelief',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

const VALUE_OF: Record<Outcome, (row: NightRow) => number | null> = {
  latency: (row) => row.measures.latencyMin,
  wakeAfterOnset: (row) => row.measures.wakeAfterOnsetMin,
  sleep: (row) => row.measures.sleepMin,
  efficiency: (row) => row.measures.efficiency,
  quality: (row) => row.quality,
  wokeAt: (row) => row.wokeAtMin,
  painRelief: (row) => row.painRelief,
};

/** A night's value, or `null` when it was not written down or its diary contradicts itself. */
export function outcomeOf(row: NightRow, outcome: Outcome): number | null {
  return VALUE_OF[outcome](row);
}
