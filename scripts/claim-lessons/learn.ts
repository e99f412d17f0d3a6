import { SCALES } from '../../utils/claims/read-network.ts';
import { type Fitted, fitNetwork, whole } from './fit-network.ts';
import type { Example } from './read-lessons.ts';
import type { WordVectors } from './word-vectors.ts';

export interface LearnOptions {
  /** So many signs are kept: each costs `width` numbers and its name. */
  signs: number;
  width: number;
  /** Signs that fewer sentences have teach nothing. */
  least: number;
  vectors?: WordVectors | undefined;
}

/** The network that finds out which signs are worth keeping. */
const SCOUT = { width: 48, rounds: 6 };
const ROUNDS = 6;
const ROUNDS_OF_ROUNDED = 5;

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

/** For each row the scale by which -1, 0 and 1 come nearest to its numbers. */
function scalesFor({ rows, width, places }: Fitted): Float32Array {
  return Float32Array.from(places.keys(), (_, place) => {
    const row = Array.from(rows.subarray(place * width, (place + 1) * width));
    const errorOf = (scale: number) => row.reduce((sum, value) => sum + (whole(value / scale) * scale - value) ** 2, 0);
    return SCALES.reduce((best, one) => (errorOf(one) < errorOf(best) ? one : best));
  });
}

/** A network of as few and as small numbers as tell the kinds of the examples about as well as real ones do. */
export function learn(examples: readonly Example[], options: LearnOptions): Fitted {
  const signs = tellingSigns(examples, options);
  const { width, vectors } = options;
  const fitted = fitNetwork(examples, signs, { width, rounds: ROUNDS, vectors });
  return fitNetwork(examples, signs, { width, rounds: ROUNDS_OF_ROUNDED }, { ...fitted, scales: scalesFor(fitted) });
}
