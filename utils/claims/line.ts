import { GLOSSARIES } from './glossaries/all-glossaries.ts';
import { BREAK, COMMA, characterOf, FILLER, type Notion } from './notions.ts';
import { WORDS } from './words.ts';

/** Words that say nothing to the rules, so that what they stand between is seen side by side. */
const SILENT = new Set(
  "a an the of to and or in on at by my your his her their our its some any so quite really just also even i'm im i've ive i'd you're he's she's they're we're we've there's you him me us who whom am do does did has have had will would there de la le el il lo den dem der die das het een et y e und en ou o os as".split(
    ' ',
  ),
);
const BREAKING = new Set(
  'but although though whereas while yet however because since unlike unless otherwise aber sondern maar mais pero ma ale tetapi namun но sebab'.split(
    ' ',
  ),
);

/** The same in Thai, Japanese and Chinese, where no space tells one word from the next. */
const BREAKING_UNSPACED = ['เพราะ', 'แต่', 'しかし', 'ただし', '但'];

interface Phrase {
  /** What follows its first word, with the space before. */
  rest: string;
  /** No letter may follow. */
  exact: boolean;
  character: string;
}

interface Word {
  /** What it says by itself. */
  says: string;
  /** The phrases that it may begin. */
  begins: Phrase[];
}

interface Dictionary {
  /** Word (ending in `$`, or in `~` with its regular forms) or beginning of a word to its character. */
  entries: Map<string, string>;
  /** First word of a phrase to the phrases that it may begin. */
  phrases: Map<string, Phrase[]>;
  /** Words read before: a text says most of its words more than once. */
  known: Map<string, Word>;
}

let dictionary: Dictionary | undefined;

function addWords(words: string, notion: Notion, entries: Dictionary['entries'], phrases: Dictionary['phrases']): void {
  // What would be read as something else by its parts, and says nothing: "woke up".
  const character = notion === 'nothing' ? FILLER : (characterOf(notion) ?? FILLER);
  let mark = '';
  for (const word of words.split(' ')) {
    if (word === '$' || word === '~') {
      mark = word;
      continue;
    }
    const space = word.indexOf('_');
    if (space < 0) {
      entries.set(word + mark, character);
      continue;
    }
    const first = word.slice(0, space);
    const phrase = { rest: word.slice(space).replaceAll('_', ' '), exact: mark === '$', character };
    const others = phrases.get(first);
    if (others === undefined) phrases.set(first, [phrase]);
    else others.push(phrase);
  }
}

function buildDictionary(): Dictionary {
  const entries: Dictionary['entries'] = new Map();
  const phrases: Dictionary['phrases'] = new Map();
  for (const word of BREAKING_UNSPACED) entries.set(word, BREAK);
  for (const table of [WORDS, ...Object.values(GLOSSARIES)]) {
    for (const [notion, words] of Object.entries(table)) addWords(words, notion as Notion, entries, phrases);
  }
  return { entries, phrases, known: new Map() };
}

/** The longest phrase of the table that begins with the word that ends at `at`. */
function phraseAt(phrases: Phrase[], sentence: string, at: number): Phrase | undefined {
  let longest: Phrase | undefined;
  for (const phrase of phrases)
    if (
      phrase.rest.length > (longest?.rest.length ?? 0) &&
      sentence.startsWith(phrase.rest, at) &&
      !(phrase.exact && LETTER.test(sentence[at + phrase.rest.length] ?? ''))
    )
      longest = phrase;
  return longest;
}

const ENDING = /^[a-z']{2,}?(?:ies|ied|s|d|ing)$/;

/** What an English word may be a regular form of: "turns", "turned" and "turning" of "turn", "shutting" of "shut". */
function stemsOf(word: string): string[] {
  if (!ENDING.test(word) || word.length < 4) return [];
  const stems: string[] = [];
  const ending = /(?:ing|e[sd])$/.exec(word)?.[0];
  if (ending !== undefined) {
    const stem = word.slice(0, -ending.length);
    stems.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) stems.push(stem.slice(0, -1));
    if (stem.endsWith('i')) stems.push(`${stem.slice(0, -1)}y`);
  }
  if (word.endsWith('s')) stems.push(word.slice(0, -1));
  return stems;
}

const UNSPACED = /[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const LONGEST_UNSPACED = 16;
const TOKEN =
  /[a-zа-я_][a-zа-я0-9_'.-]*|\d[\d.,-]*(?: ?%)?|[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[,;:]/g;

// Endings that international names of medicines share.
const MEDICINE =
  /(?:azepam|azolam|oxetine|traline|pramine|statin|peridone|barbital|triptan|azodone|olol|[a-z]{3}pril|sartan|azole|mycin|zepine|tiapine|piprazole)s?$/;

function readWord(word: string, entries: Map<string, string>): string {
  const bare = word.replace(/[.'-]+$/, '');
  let whole = entries.get(`${bare}$`) ?? entries.get(`${word}$`) ?? entries.get(`${bare}~`);
  for (const stem of whole ? [] : stemsOf(bare)) whole ??= entries.get(`${stem}~`);
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
/** Words kept in mind at most, so that an endless page takes no more room. */
export const KNOWN_WORDS = 4000;

function wordOf(token: string, { entries, phrases, known }: Dictionary): Word {
  let word = known.get(token);
  if (word === undefined) {
    const begins = [token, ...stemsOf(token)].flatMap((stem) => phrases.get(stem) ?? []);
    word = { says: readToken(token, entries), begins };
    if (known.size >= KNOWN_WORDS) known.clear();
    known.set(token, word);
  }
  return word;
}

// Whose it is makes no difference to a phrase: "my back", "her back".
const WHOSE = /\b(?:your|his|her|their|our|you|him)\b(?!')/g;

/** Reads a folded sentence into a line of notions: a character for each word that says something, `_` for any other. */
export function readLine(folded: string): string {
  dictionary ??= buildDictionary();
  const sentence = folded.replace(WHOSE, (whose) => (whose === 'you' || whose === 'him' ? 'me' : 'my'));
  let line = '';
  TOKEN.lastIndex = 0;
  for (let hit = TOKEN.exec(sentence); hit; hit = TOKEN.exec(sentence)) {
    const [token] = hit;
    const end = hit.index + token.length;
    const { says, begins } = wordOf(token, dictionary);
    const phrase = begins.length > 0 ? phraseAt(begins, sentence, end) : undefined;
    line += phrase?.character ?? says;
    if (phrase) {
      let next = end + phrase.rest.length;
      while (LETTER.test(sentence[next] ?? '')) next += 1;
      TOKEN.lastIndex = next;
    }
  }
  return line;
}

function readToken(token: string, entries: Map<string, string>): string {
  const first = token[0] ?? '';
  // What stands behind a colon is said of what stands before it.
  if (first === ',' || first === ':') return COMMA;
  if (first === ';') return BREAK;
  if (first >= '0' && first <= '9') return readDigits(token, entries);
  return UNSPACED.test(first) ? readUnspaced(token, entries) : readWord(token, entries);
}

function readDigits(token: string, entries: Map<string, string>): string {
  const share = token.endsWith('%') && token !== '100%' && token !== '100 %';
  return entries.get(`${Number.parseFloat(token)}$`) ?? characterOf(share ? 'percent' : 'number') ?? FILLER;
}
