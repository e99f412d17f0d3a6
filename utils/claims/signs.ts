import { KNOWN_WORDS } from './line.ts';
import { FIRST } from './notions.ts';

/** A sentence as it is weighed: folded by `foldUnit` and read by `readLine`. */
export interface Heard {
  sentence: string;
  line: string;
  /** The folded sentence before it; empty at the beginning. */
  before: string;
  heading: boolean;
  /** Whether kratom is named in it. */
  named: boolean;
}

const WORD = /[a-z][a-z0-9']*|\d+|[?%$;:]/g;
const ENDING = /(?:ations?|ings?|edly|ments?|ness|ers?|ed|es|ly|s)$/;
const SHORT_ENDING = /(?:s|ed)$/;
/** Two notions are a sign together when fewer than so many others stand between them. */
const REACH = 4;
const FEW_WORDS = 6;
const MANY_WORDS = 22;

/** Words read before: a text says most of its words more than once. */
const stems = new Map<string, string>();

/** A word without its usual endings; all numbers are one. */
function stemOf(word: string): string {
  let stem = stems.get(word);
  if (stem === undefined) {
    if (/^\d/.test(word)) stem = '0';
    else if (word.length > 5) stem = word.replace(ENDING, '');
    else stem = word.length > 3 ? word.replace(SHORT_ENDING, '') : word;
    if (stems.size >= KNOWN_WORDS) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}

/** Those of the last sentence, which is the one before the next. */
let last: { sentence: string; stems: readonly string[] } = { sentence: '', stems: [] };

function stemsIn(sentence: string): readonly string[] {
  return (sentence.match(WORD) ?? []).map(stemOf);
}

/**
 * What a sentence offers to be weighed: its words, the notions in it, each two of them that stand close together in their order, the
 * words of the sentence before (`<word`), and what kind of sentence it is (`=kind`).
 */
export function signsOf({ sentence, line, before, heading, named }: Heard): Set<string> {
  const wordsBefore = before === last.sentence ? last.stems : stemsIn(before);
  const words = stemsIn(sentence);
  last = { sentence, stems: words };
  const signs = new Set(words);
  const close: string[] = [];
  for (const notion of line) {
    if (notion.charCodeAt(0) < FIRST) continue;
    signs.add(notion);
    for (const earlier of close) if (earlier !== notion) signs.add(earlier + notion);
    close.push(notion);
    if (close.length > REACH) close.shift();
  }
  for (const word of wordsBefore) signs.add(`<${word}`);
  if (named) signs.add('=named');
  if (heading) signs.add('=heading');
  if (words.length < FEW_WORDS) signs.add('=short');
  if (words.length > MANY_WORDS) signs.add('=long');
  return signs;
}
