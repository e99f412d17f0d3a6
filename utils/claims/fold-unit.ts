import type { Mention } from '../mentions/types.ts';

const NAMES: Partial<Record<Mention['type'], string>> = { strain: 'veinname' };
const SEVEN_OH_TERMS = new Set([
  '7-hydroxymitragynine',
  '7-ohmz',
  '7stax',
  '7tabz',
  'hydroxie',
  'roxytabs',
  "press'd",
  'gas station heroin',
]);

/** The word that stands for a mention in a folded sentence: `kratom`, `sevenoh` or `veinname`. */
function nameOf(mention: Mention): string {
  return SEVEN_OH_TERMS.has(mention.term) ? 'sevenoh' : (NAMES[mention.type] ?? 'kratom');
}

/**
 * The sentence `text.slice(start, end)` as the patterns read it: lower case, without accents and quotes, hyphens between
 * letters opened, dashes and brackets as commas, names replaced. Offsets are not kept: a claim is its whole sentence.
 */
export function foldUnit(text: string, start: number, end: number, mentions: readonly Mention[]): string {
  let folded = '';
  let at = start;
  for (const mention of mentions) {
    folded += `${text.slice(at, mention.start)}\ue001${nameOf(mention)}\ue001`;
    at = mention.end;
  }
  folded += text.slice(at, end);
  folded = (HAS_ODD.test(folded) ? foldOdd(folded) : folded).toLowerCase();
  if (folded.includes("'")) folded = foldApostrophes(folded);
  if (folded.includes('-')) folded = folded.replace(/\s+-+\s+/g, ', ').replace(JOINT, '$1 ');
  return folded
    .replace(/["*_\ue001]/g, '')
    .replace(/[()[\]]|\s\/\s/g, ', ')
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .trim();
}

// The mark beside a name is no odd character: a mention keeps its unit plain.
const HAS_ODD = /[^\0-\x7f\ue001]/;

/** Letters that are no letter with an accent. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');

/** Accents, typographer's quotes and dashes: what most English sentences have none of. */
function foldOdd(text: string): string {
  return text
    .replace(/l\u0119k/gi, 'lenk')
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060]/g, '')
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '')
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(\d)\s?[\u2012-\u2015\u2212]\s?(?=\d)/g, '$1-')
    .replace(/[\u2012-\u2015]/g, ', ');
}

// French and Italian articles, and quotes.
function foldApostrophes(text: string): string {
  return text
    .replace(/(^|[^a-z])(?:[cdjlmst]|qu|un|dell|all|nell)'(?=[a-z])/g, '$1')
    .replace(/(^|[^a-z])n'(?=[a-z])/g, '$1ne ')
    .replace(/(^|[^a-z])'+|'+(?![a-z])/g, '$1');
}

// A hyphen between letters of any script: neither space, digit nor ASCII punctuation.
const JOINT = /([^\s\d!-@[-`{-~])-(?=[^\s\d!-@[-`{-~])/g;
