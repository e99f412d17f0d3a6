import { likelihoods, type Network, placesOf } from './network.ts';
import { readNetwork } from './read-network.ts';
import { type Heard, signsOf } from './signs.ts';
import { CLAIM_KINDS, type ClaimKind } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** How likely a sentence says each kind, from 0 to 1, as far as its words tell. */
export type Likelihood = ReadonlyMap<ClaimKind, number>;

let network: Network | undefined;

export function weigh(heard: Heard): Likelihood {
  network ??= readNetwork(WEIGHTS);
  const likely = likelihoods(network, signsOf(heard), placesOf(heard.ruled));
  return new Map(CLAIM_KINDS.map((kind, place) => [kind, likely[place] ?? 0]));
}
