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

/** By the code of a character of `TRIPLES`: its place, and the three numbers that it stands for. */
function readTriples(): { placeOf: Uint8Array; numbers: Int8Array } {
  const placeOf = new Uint8Array(128);
  const numbers = new Int8Array(128 * 3);
  for (let place = 0; place < TRIPLES.length; place++) {
    const code = TRIPLES.charCodeAt(place);
    placeOf[code] = place;
    numbers.set([Math.floor(place / 9) - 1, (Math.floor(place / 3) % 3) - 1, (place % 3) - 1], code * 3);
  }
  return { placeOf, numbers };
}

/** The page waits meanwhile, so this is written to be quick: some 400,000 numbers and 16,000 signs. */
export function readNetwork(written: typeof WEIGHTS): Network {
  const { width, ruleRows, rest, bias, outputs, direct } = written;
  const places = new Map<string, number>();
  for (const name of namesOf(written)) places.set(signNamed(name), places.size);
  const letters = written.rows.join('');
  const { placeOf, numbers } = readTriples();
  const rows = new Int8Array(places.size * width);
  const scales = new Float32Array(places.size);
  for (let place = 0, at = 0, to = 0; place < places.size; place++) {
    scales[place] = SCALES[placeOf[letters.charCodeAt(at++)] ?? 0] ?? 0;
    for (const end = to + width; to < end; at++) {
      const from = letters.charCodeAt(at) * 3;
      rows[to++] = numbers[from] ?? 0;
      rows[to++] = numbers[from + 1] ?? 0;
      rows[to++] = numbers[from + 2] ?? 0;
    }
  }
  return { width, places, rows, scales, ruleRows, rest, bias, outputs, direct };
}

export function weigh(heard: Heard): Likelihood {
  network ??= readNetwork(WEIGHTS);
  const likely = likelihoods(network, signsOf(heard), placesOf(heard.ruled));
  return new Map(CLAIM_KINDS.map((kind, place) => [kind, likely[place] ?? 0]));
}
