import { likelihoods, type Network, placesOf } from './network.ts';
import { COMMA, characterOf } from './notions.ts';
import { type Heard, signsOf } from './signs.ts';
import { CLAIM_KINDS, type ClaimKind } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** How likely a sentence says each kind, from 0 to 1, as far as its words tell. */
export type Likelihood = ReadonlyMap<ClaimKind, number>;

/** Three numbers, each -1, 0 or 1, in a character: its place here in the system of base three. */
export const TRIPLES = 'abcdefghijklmnopqrstuvwxyz.';
/** What the numbers of a row count: its place here is the letter of the alphabet before the row. */
export const SCALES = [0.09, 0.14, 0.2, 0.3, 0.45, 0.68, 1];

let network: Network | undefined;

/** `@pain@less` stands for two notions by their names, `@,` for the comma, anything else for itself. */
export function signNamed(name: string): string {
  if (!name.startsWith('@')) return name;
  return name
    .slice(1)
    .split('@')
    .map((notion) => (notion === ',' ? COMMA : (characterOf(notion) ?? '')))
    .join('');
}

/** How many letters a sign shares with the one before it in the list, as the character that stands before the others: `a` for none. */
export const NONE_SHARED = 'a'.charCodeAt(0);
export const MOST_SHARED = 25;

/** The signs by name, as they were written down by `sharedOut` (scripts/claim-lessons/render.ts). */
export function namesOf(written: typeof WEIGHTS): string[] {
  let before = '';
  return written.signs
    .join(' ')
    .split(' ')
    .map((rest) => {
      before = before.slice(0, rest.charCodeAt(0) - NONE_SHARED) + rest.slice(1);
      return before;
    });
}

export function readNetwork(written: typeof WEIGHTS): Network {
  const { width, ruleRows, rest, bias, outputs, direct } = written;
  const places = new Map(namesOf(written).map((name, place) => [signNamed(name), place]));
  const letters = written.rows.join('');
  const rows = new Int8Array(places.size * width);
  const scales = new Float32Array(places.size);
  for (let place = 0, at = 0; place < places.size; place++) {
    scales[place] = SCALES[TRIPLES.indexOf(letters.charAt(at++))] ?? 0;
    for (let to = place * width; to < (place + 1) * width; to += 3) {
      const triple = TRIPLES.indexOf(letters.charAt(at++));
      rows[to] = Math.floor(triple / 9) - 1;
      rows[to + 1] = (Math.floor(triple / 3) % 3) - 1;
      rows[to + 2] = (triple % 3) - 1;
    }
  }
  return { width, places, rows, scales, ruleRows, rest, bias, outputs, direct };
}

export function weigh(heard: Heard): Likelihood {
  network ??= readNetwork(WEIGHTS);
  const likely = likelihoods(network, signsOf(heard), placesOf(heard.ruled));
  return new Map(CLAIM_KINDS.map((kind, place) => [kind, likely[place] ?? 0]));
}
