import type { ClaimKind } from './types.ts';
import { WORDS } from './words.ts';

type WordClass = keyof typeof WORDS;

/**
 * What makes a sentence say one kind of thing. Patterns are regular-expression source over a folded sentence (lower case, no
 * accents, no quotes, hyphens opened; names of kratom read `kratom`, of 7-OH `sevenoh`, of strains `veinname`), with:
 *   `{pain}`  a word of that class in `words.ts`
 *   `*`       any ending, after a letter
 *   ` .. `    a few words of the same clause        ` ... `  more of the same sentence
 * Every pattern ends in a comment with a sentence that it finds; a test holds each to it, and the comments cost no bytes.
 */
export interface KindTable {
  kind: ClaimKind;
  /** A sentence in which none of these words (or stems) occurs is not looked at any further. */
  about: string;
  says: readonly string[];
  /** Parts of a sentence that look alike and are something else; read as if they were not there. */
  unless?: readonly string[];
  /** Counts of different words of a class: at least `least`, beside a word of `with`, or in a section after one of `after`. */
  clusters?: readonly { of: WordClass; least: number; with?: WordClass; after?: 'withdrawal' }[];
  /** The sentence, or the lines before it, must name this. */
  needs?: 'sevenoh';
}

const SHORT_GAP = '(?:[^;?]{0,48}?[^a-z;?])?';
const LONG_GAP = '(?:[^?]{0,110}?[^a-z?])?';

function expand(source: string): string {
  return source
    .replace(/\{([a-z]+)\}/gi, (whole, name: string) => (name in WORDS ? `(?:${WORDS[name as WordClass]})` : whole))
    .replace(/ ?\.\.\. ?/g, `[ ,]${LONG_GAP}`)
    .replace(/ ?(?<!\.)\.\. ?/g, `[ ,]${SHORT_GAP}`)
    .replace(/(?<=[a-zа-яё])\*/g, '[a-z]*');
}

const WORD_START = /^[a-z0-9(\\{]/;
const NON_LATIN = /[^\0-\u024f]/;

/** Compiles pattern source to a global expression that starts and ends at word boundaries of the Latin alphabet. */
export function compilePattern(source: string): RegExp {
  const body = expand(source);
  if (NON_LATIN.test(source) || !WORD_START.test(body)) return new RegExp(body, 'g');
  return new RegExp(`(?<![a-z0-9])(?:${body})(?![a-z])`, 'g');
}

/** Compiles a list of word stems without boundaries at their ends. */
export function compileStems(source: string): RegExp {
  return new RegExp(expand(source));
}

/** Whether a pattern speaks in the negative itself ("won't get you hooked"), so that a "not" in it is no denial. */
export function isNegative(source: string): boolean {
  return /(?<![a-z])(?:no|not|never|nobody|none|without|cannot|non|neither|nor|hardly|less|fewer)(?![a-z])|n't/.test(
    source,
  );
}
