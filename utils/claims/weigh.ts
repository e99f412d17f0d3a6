import { likelihoods, type Network, placesOf } from './network.ts';
import { COMMA, characterOf } from './notions.ts';
import { type Heard, signsOf } from './signs.ts';
import { CLAIM_KINDS, type ClaimKind } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** How likely a sentence says each kind, from 0 to 1, as far as its words tell. */
export type Likelihood = ReadonlyMap<ClaimKind, number>;

/** The weights were learnt from English alone, so a sentence that holds none of these is not weighed. */
const ENGLISH =
  /\b(?:the|and|of|is|it|it's|to|for|with|that|this|you|your|my|are|have|has|from|they|i'm|when|if|after|or|at|by|be|not|than|who)\b/g;
/** From so many letters on one word may be another language's too. */
const SHORT = 40;

/** Three numbers, each -1, 0 or 1, in a character: its place here in the system of base three. */
export const TRIPLES = 'abcdefghijklmnopqrstuvwxyz.';

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

export function readNetwork(written: typeof WEIGHTS): Network {
  const { width, step, ruleRows, rest, bias, outputs, direct } = written;
  const places = new Map(
    written.signs
      .join(' ')
      .split(' ')
      .map((name, place) => [signNamed(name), place]),
  );
  const triples = written.rows.join('');
  const rows = new Int8Array(places.size * width);
  for (let at = 0; at < triples.length; at++) {
    const triple = TRIPLES.indexOf(triples.charAt(at));
    rows[at * 3] = Math.floor(triple / 9) - 1;
    rows[at * 3 + 1] = (Math.floor(triple / 3) % 3) - 1;
    rows[at * 3 + 2] = (triple % 3) - 1;
  }
  return { width, places, rows, step, ruleRows, rest, bias, outputs, direct };
}

function isEnglish(sentence: string): boolean {
  const words = sentence.match(ENGLISH);
  return words !== null && (sentence.length < SHORT || words.some((word) => word !== words[0]));
}

/** Undefined for a sentence that is not English. */
export function weigh(heard: Heard): Likelihood | undefined {
  if (!isEnglish(heard.sentence)) return undefined;
  network ??= readNetwork(WEIGHTS);
  const likely = likelihoods(network, signsOf(heard), placesOf(heard.ruled));
  return new Map(CLAIM_KINDS.map((kind, place) => [kind, likely[place] ?? 0]));
}
