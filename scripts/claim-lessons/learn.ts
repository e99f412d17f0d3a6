import type { Network } from '../../utils/claims/network.ts';
import { fitNetwork } from './fit-network.ts';
import type { Example } from './read-lessons.ts';

export interface LearnOptions {
  /** So many signs are kept: each costs `width` numbers and its name. */
  signs: number;
  width: number;
  /** Signs that fewer sentences have teach nothing. */
  least: number;
}

/** The network that finds out which signs are worth keeping. */
const SCOUT = { width: 48, rounds: 6 };
const ROUNDS = 6;
const SETTLING_ROUNDS = 3;

/** The signs that tell most: those with long rows that are met often. */
function tellingSigns(examples: readonly Example[], { signs, least }: LearnOptions): string[] {
  const counts = new Map<string, number>();
  for (const example of examples) for (const sign of example.signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const met = [...counts].filter(([, count]) => count >= least).sort(([a], [b]) => (a < b ? -1 : 1));
  const { rows, width } = fitNetwork(
    examples,
    met.map(([sign]) => sign),
    SCOUT,
  );
  return met
    .map(([sign, count], place) => {
      const row = rows.subarray(place * width, (place + 1) * width);
      return { sign, worth: Math.hypot(...row) * Math.sqrt(count) };
    })
    .sort((a, b) => b.worth - a.worth)
    .slice(0, signs)
    .map(({ sign }) => sign)
    .sort();
}

/** Each number of the rows as -1, 0 or 1, in the step that keeps them nearest to what they were: that costs little of what they tell. */
function inSteps(network: Network): Network {
  const rows = Array.from(network.rows);
  const mean = rows.reduce((sum, value) => sum + Math.abs(value), 0) / Math.max(rows.length, 1);
  const whole = (value: number, step: number) => Math.max(-1, Math.min(1, Math.round(value / step)));
  const errorOf = (step: number) => rows.reduce((sum, value) => sum + (whole(value, step) * step - value) ** 2, 0);
  const steps = Array.from({ length: 12 }, (_, at) => mean * (1 + at / 3));
  const step = steps.reduce((best, one) => (errorOf(one) < errorOf(best) ? one : best)) || 1;
  return { ...network, step, rows: Int8Array.from(rows, (value) => whole(value, step)) };
}

/** A network of as few and as small numbers as tell the kinds of the examples about as well as real ones do. */
export function learn(examples: readonly Example[], options: LearnOptions): Network {
  const signs = tellingSigns(examples, options);
  const { width } = options;
  const fitted = inSteps(fitNetwork(examples, signs, { width, rounds: ROUNDS }));
  return fitNetwork(examples, signs, { width, rounds: SETTLING_ROUNDS }, fitted);
}
