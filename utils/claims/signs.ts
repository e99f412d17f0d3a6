import { KNOWN_WORDS } from './line.ts';
import { FIRST } from './notions.ts';
import type { ClaimKind } from './types.ts';

/** A sentence as it is weighed: folded by `foldUnit` and read by `readLine`. */
export interface Heard {
  sentence: string;
  line: string;
  /** What the rules find in it. */
  ruled: readonly ClaimKind[];
  heading: boolean;
  /** Whether kratom is named in it. */
  named: boolean;
}

const WORD = /[a-zа-я][a-zа-я0-9']*|\d+|[?%$;:]/g;
const ENDING = /(?:ations?|ings?|edly|ments?|ness|ers?|ed|es|ly|s)$/;
const SHORT_ENDING = /(?:s|ed)$/;
/** Two notions are a sign together when fewer than so many others stand between them. */
const REACH = 4;
const FEW_WORDS = 6;
const MANY_WORDS = 22;
/** So many first letters of a longer word are a sign of their own: "insomnia" and "insomniac". */
const BEGINNINGS = [4, 6];

/** The signs of words read before, the stem first: a text says most of its words more than once. */
const known = new Map<string, readonly string[]>();

/** A word without its usual endings; all numbers are one. */
export function stemOf(word: string): string {
  if (/^\d/.test(word)) return '0';
  if (word.length > 5) return word.replace(ENDING, '');
  return word.length > 3 ? word.replace(SHORT_ENDING, '') : word;
}

function signsOfWord(word: string): readonly string[] {
  let signs = known.get(word);
  if (signs === undefined) {
    signs = [stemOf(word), ...BEGINNINGS.filter((most) => word.length > most).map((most) => word.slice(0, most))];
    if (known.size >= KNOWN_WORDS) known.clear();
    known.set(word, signs);
  }
  return signs;
}

/**
 * What a sentence offers to be weighed: its words, each two of them side by side (`word_word`), the notions in it, each two of them that
 * stand close together in their order, and what kind of sentence it is (`=kind`).
 */
export function signsOf({ sentence, line, heading, named }: Heard): Set<string> {
  const words = sentence.match(WORD) ?? [];
  const signs = new Set<string>();
  let before = '';
  for (const word of words) {
    const own = signsOfWord(word);
    for (const sign of own) signs.add(sign);
    const stem = own[0] ?? '';
    if (before !== '') signs.add(`${before}_${stem}`);
    before = stem;
  }
  const close: string[] = [];
  for (const notion of line) {
    if (notion.charCodeAt(0) < FIRST) continue;
    signs.add(notion);
    for (const earlier of close) if (earlier !== notion) signs.add(earlier + notion);
    close.push(notion);
    if (close.length > REACH) close.shift();
  }
  if (named) signs.add('=named');
  if (heading) signs.add('=heading');
  if (words.length < FEW_WORDS) signs.add('=short');
  if (words.length > MANY_WORDS) signs.add('=long');
  return signs;
}
