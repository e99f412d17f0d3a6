import { COMMA, characterOf } from './notions.ts';
import { type Heard, signsOf } from './signs.ts';
import type { ClaimKind } from './types.ts';
import { WEIGHTS } from './weights.ts';

/** How likely a sentence says each kind, from 0 to 1, as far as its words tell. */
export type Likelihood = ReadonlyMap<ClaimKind, number>;

/** For each sign, kinds by their places in `WEIGHTS.kinds` and what the sign weighs for each, by turns. */
type Scales = Map<string, Int16Array>;

const FIRST_KIND = 'a'.charCodeAt(0);

/** The weights were learnt from English alone, so a sentence that holds none of these is not weighed. */
const ENGLISH =
  /\b(?:the|and|of|is|it|it's|to|for|with|that|this|you|your|my|are|have|has|from|they|i'm|when|if|after|or|at|by|be|not|than|who)\b/g;
/** From so many letters on one word may be another language's too. */
const SHORT = 40;

let scales: Scales | undefined;

/** `@pain@less` stands for two notions by their names, `@,` for the comma, anything else for itself. */
export function signNamed(name: string): string {
  if (!name.startsWith('@')) return name;
  return name
    .slice(1)
    .split('@')
    .map((notion) => (notion === ',' ? COMMA : (characterOf(notion) ?? '')))
    .join('');
}

function readScales(): Scales {
  const read: Scales = new Map();
  for (const entry of WEIGHTS.signs.join(' ').split(' ')) {
    const [, name = '', weighs = ''] = /^(.+):([^:]+)$/.exec(entry) ?? [];
    const parts = weighs.match(/[a-z]|-?\d+/g) ?? [];
    read.set(
      signNamed(name),
      Int16Array.from(parts, (part, at) => (at % 2 === 0 ? part.charCodeAt(0) - FIRST_KIND : Number(part))),
    );
  }
  return read;
}

export function isEnglish(sentence: string): boolean {
  const words = sentence.match(ENGLISH);
  return words !== null && (sentence.length < SHORT || words.some((word) => word !== words[0]));
}

/** Undefined for a sentence that is not English. Logistic: the weights of its signs added up, each the less the more signs there are. */
export function weigh(heard: Heard): Likelihood | undefined {
  if (!isEnglish(heard.sentence)) return undefined;
  scales ??= readScales();
  const sums = WEIGHTS.kinds.map(() => 0);
  const signs = signsOf(heard);
  for (const sign of signs) {
    const weighs = scales.get(sign);
    if (weighs === undefined) continue;
    for (let at = 0; at < weighs.length; at += 2) {
      const kind = weighs[at] ?? 0;
      sums[kind] = (sums[kind] ?? 0) + (weighs[at + 1] ?? 0);
    }
  }
  const share = WEIGHTS.step / Math.sqrt(signs.size + 1);
  return new Map(
    WEIGHTS.kinds.map((kind, at) => [kind, 1 / (1 + Math.exp(-((WEIGHTS.bias[at] ?? 0) + (sums[at] ?? 0) * share)))]),
  );
}
