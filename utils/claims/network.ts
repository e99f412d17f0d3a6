import { CLAIM_KINDS, type ClaimKind } from './types.ts';

/**
 * A small network that tells what a sentence claims from its signs and from what the rules find in it: the rows of its signs added up,
 * a rectifier, and from there one output for each kind.
 */
export interface Network {
  /** Numbers in a row. */
  width: number;
  /** The place of a sign's row; undefined for a sign that has none. */
  places: { get(sign: string): number | undefined };
  /** Adds the row of that place to `sums`, `width` of them. */
  addRow(place: number, sums: Float64Array): void;
  /** A row for each kind that the rules may find. */
  ruleRows: ArrayLike<number>;
  /** Added to the rows, and to the outputs. */
  rest: ArrayLike<number>;
  bias: ArrayLike<number>;
  /** Kind by kind, `width` numbers each. */
  outputs: ArrayLike<number>;
  /** What the rules' word counts for the same kind, besides. */
  direct: ArrayLike<number>;
}

/** The more signs, the less each of them says. */
export const shareOf = (signs: number): number => 1.15 / (signs + 1) ** 0.35;
/** What a find of the rules counts beside a sign. */
export const RULE_SHARE = 0.4;

/** The places of these kinds among all. */
export function placesOf(kinds: Iterable<ClaimKind>): number[] {
  const wanted = new Set(kinds);
  return CLAIM_KINDS.flatMap((kind, place) => (wanted.has(kind) ? [place] : []));
}

/** How likely each kind is, 0 to 1. `ruled`: the places of the kinds that the rules have found. */
export function likelihoods(network: Network, signs: ReadonlySet<string>, ruled: readonly number[]): Float64Array {
  const { width, places, ruleRows, rest, bias, outputs, direct } = network;
  const sums = new Float64Array(width);
  for (const sign of signs) {
    const place = places.get(sign);
    if (place !== undefined) network.addRow(place, sums);
  }
  const share = shareOf(signs.size);
  for (let at = 0; at < width; at++) {
    let sum = (sums[at] ?? 0) * share + (rest[at] ?? 0);
    for (const kind of ruled) sum += RULE_SHARE * (ruleRows[kind * width + at] ?? 0);
    sums[at] = Math.max(sum, 0);
  }
  return Float64Array.from(bias, (own, kind) => {
    let odds = own + (ruled.includes(kind) ? (direct[kind] ?? 0) : 0);
    for (let at = 0; at < width; at++) odds += (sums[at] ?? 0) * (outputs[kind * width + at] ?? 0);
    return 1 / (1 + Math.exp(-odds));
  });
}
