import type { ClaimKind } from '../../utils/claims/types.ts';
import type { Example } from './read-lessons.ts';

/** Logistic regression for one kind: log-odds = bias + sum of the weights of the signs / √(all signs + 1). */
export interface Learnt {
  bias: number;
  weights: ReadonlyMap<string, number>;
}

export interface LearnOptions {
  /** L1: the larger, the fewer signs get a weight. */
  sparse: number;
  rounds: number;
}

/** Signs that fewer sentences have teach nothing. */
const LEAST = 2;
/** L2, and how fast is learnt. */
const SMOOTH = 1;
const RATE = 2;

/** The same order in each run. */
function shuffled(length: number, seed: number): number[] {
  const order = Array.from({ length }, (_, at) => at);
  let state = seed;
  for (let at = length - 1; at > 0; at--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/**
 * Which weights tell the sentences of `kind` from the others. Learns by FTRL-Proximal with a rate of its own for each sign (McMahan and
 * others, "Ad click prediction: a view from the trenches", KDD 2013, algorithm 1), which leaves most weights at nought.
 */
export function learn(examples: readonly Example[], kind: ClaimKind, { sparse, rounds }: LearnOptions): Learnt {
  const counts = new Map<string, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const names = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= LEAST);
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = examples.map(({ signs }) =>
    Int32Array.from([...signs].map((sign) => places.get(sign) ?? -1)).filter((place) => place >= 0),
  );
  const pulls = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1);
  const weights = new Float64Array(names.length + 1);
  const biasAt = names.length;

  function step(place: number, gradient: number, l1: number, l2: number): void {
    const before = squares[place] ?? 0;
    const after = before + gradient * gradient;
    const pull =
      (pulls[place] ?? 0) + gradient - ((Math.sqrt(after) - Math.sqrt(before)) / RATE) * (weights[place] ?? 0);
    pulls[place] = pull;
    squares[place] = after;
    weights[place] = Math.abs(pull) <= l1 ? 0 : -(pull - Math.sign(pull) * l1) / ((1 + Math.sqrt(after)) / RATE + l2);
  }

  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(examples.length, round + 1)) {
      const example = examples[at];
      const row = rows[at];
      if (example === undefined || row === undefined || example.skip.has(kind)) continue;
      const share = 1 / Math.sqrt(example.signs.size + 1);
      let odds = weights[biasAt] ?? 0;
      for (const place of row) odds += (weights[place] ?? 0) * share;
      const error = 1 / (1 + Math.exp(-odds)) - (example.kinds.has(kind) ? 1 : 0);
      for (const place of row) step(place, error * share, sparse, SMOOTH);
      step(biasAt, error, 0, 0);
    }
  }
  return {
    bias: weights[biasAt] ?? 0,
    weights: new Map(names.flatMap((name, place) => (weights[place] === 0 ? [] : [[name, weights[place] ?? 0]]))),
  };
}
