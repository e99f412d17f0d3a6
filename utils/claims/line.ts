import { WORDS } from './words.ts';

export type Notion = keyof typeof WORDS;

// Each notion is one character of the private use area, so that a rule is a plain regular expression over a line of them.
const FIRST = 0xe000;
const NOTIONS = Object.keys(WORDS);
/** Stands for a word of no notion. */
export const FILLER = '_';
/** Stands for where one statement ends and another begins. */
export const BREAK = ';';

/** The character that stands for a notion in a line; undefined for a name that is none. */
export function characterOf(notion: string): string | undefined {
  const index = NOTIONS.indexOf(notion);
  return index < 0 ? undefined : String.fromCharCode(FIRST + index);
}

/** Words that say nothing to the rules, so that what they stand between is seen side by side. */
const SILENT = new Set(
  "a an the of to and or in on at by my your his her their our its some any so quite really just also even i'm you him me us who whom am do does did has have had will would there de la le el il lo den dem der die das het een et y e und en ou o os as".split(
    ' ',
  ),
);
const BREAKING = new Set(
  'but although though whereas while yet however because since unlike aber sondern maar mais pero ma ale tetapi namun но sebab'.split(
    ' ',
  ),
);

interface Dictionary {
  /** Word (ending in `$`) or beginning of a word to its character. */
  entries: Map<string, string>;
  /** First word of a phrase to the phrases that it may begin, longest first. */
  phrases: Map<string, { text: string; exact: boolean; character: string }[]>;
}

let dictionary: Dictionary | undefined;

function buildDictionary(): Dictionary {
  const entries: Dictionary['entries'] = new Map();
  const phrases: Dictionary['phrases'] = new Map();
  for (const [notion, words] of Object.entries(WORDS)) {
    const character = characterOf(notion) ?? FILLER;
    for (const word of words.split(' ')) {
      const [first = '', ...rest] = word.split('_');
      if (rest.length === 0) entries.set(word, character);
      else {
        const phrase = { text: word.replace('$', '').replaceAll('_', ' '), exact: word.endsWith('$'), character };
        phrases.set(
          first,
          [...(phrases.get(first) ?? []), phrase].sort((a, b) => b.text.length - a.text.length),
        );
      }
    }
  }
  return { entries, phrases };
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_UNSPACED = 16;
const TOKEN = /[a-zа-я_][a-zа-я0-9_'.-]*|\d[\d.,-]*|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[,;:]/g;

// Endings that international names of medicines share.
const MEDICINE =
  /(?:azepam|azolam|oxetine|traline|pramine|statin|peridone|barbital|triptan|azodone|olol|pril|sartan|azole|mycin|zepine|tiapine|piprazole)s?$/;

function readWord(word: string, entries: Map<string, string>): string {
  const bare = word.replace(/[.'-]+$/, '');
  const whole = entries.get(`${bare}$`) ?? entries.get(`${word}$`);
  if (whole) return whole;
  if (BREAKING.has(bare)) return BREAK;
  if (SILENT.has(bare)) return '';
  for (let length = bare.length; length >= 3; length -= 1) {
    const found = entries.get(bare.slice(0, length));
    if (found) return found;
  }
  return (MEDICINE.test(bare) && characterOf('drug')) || FILLER;
}

function readUnspaced(run: string, entries: Map<string, string>): string {
  let line = '';
  for (let at = 0; at < run.length; ) {
    let length = LONGEST_UNSPACED;
    while (length > 0 && !entries.has(run.slice(at, at + length))) length -= 1;
    line += length > 0 ? entries.get(run.slice(at, at + length)) : '';
    at += Math.max(length, 1);
  }
  return line;
}

const LETTER = /[a-zа-я]/;

/** Reads a folded sentence into a line of notions: a character for each word that says something, `_` for any other. */
export function readLine(sentence: string): string {
  dictionary ??= buildDictionary();
  const { entries, phrases } = dictionary;
  let line = '';
  TOKEN.lastIndex = 0;
  for (let hit = TOKEN.exec(sentence); hit; hit = TOKEN.exec(sentence)) {
    const token = hit[0];
    const { index } = hit;
    const phrase = phrases
      .get(token)
      ?.find(
        ({ text, exact }) =>
          sentence.startsWith(text, index) && !(exact && LETTER.test(sentence[index + text.length] ?? '')),
      );
    if (phrase) {
      line += phrase.character;
      TOKEN.lastIndex = index + phrase.text.length;
      while (LETTER.test(sentence[TOKEN.lastIndex] ?? '')) TOKEN.lastIndex += 1;
    } else line += readToken(token, entries);
  }
  return line;
}

function readToken(token: string, entries: Map<string, string>): string {
  const first = token[0] ?? '';
  if (first === ',') return ',';
  if (first === ';' || first === ':') return BREAK;
  if (first >= '0' && first <= '9') return readDigits(token, entries);
  return UNSPACED.test(first) ? readUnspaced(token, entries) : readWord(token, entries);
}

function readDigits(token: string, entries: Map<string, string>): string {
  return entries.get(`${token}$`) ?? characterOf('number') ?? FILLER;
}

/** A line with its notions spelled out, for tests and for finding out why a rule did not fire. */
export function spellLine(line: string): string {
  return [...line].map((character) => NOTIONS[character.charCodeAt(0) - FIRST] ?? character).join(' ');
}
