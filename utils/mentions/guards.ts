import { formSource } from './forms.ts';
import { COLOUR, ORIGIN } from './strain-words.ts';

/** Things that an ambiguous form may be instead of kratom. */
export type Guard =
  | 'among-strains'
  | 'capitals'
  | 'not-a-doctor'
  | 'not-a-chairman'
  | 'not-a-name'
  | 'not-a-unit'
  | 'not-grates'
  | 'not-tianeptine';

const CAPITALISED = /^\p{Lu}/u;
const CAPITAL_NAME_AFTER = /^[ \u00a0]\p{Lu}[\p{Ll}'.]/u;
const CAPITAL_WORD_AFTER = /^[ \u00a0]\p{Lu}/u;
const NAME_BEFORE = /(?:\b(?:Mrs?|Ms|Dr|Prof|Sir|Uncle|Pak|Saint|St)\.?|[\p{Ll}.,]\s\p{Lu}\p{Ll}+|\d) $/u;
const TIANEPTINE_BEFORE = /(?:tianeptine|tianna|za-?za|neptune)[^.!?\n]*$/i;
/** Polish: what bars a window is "krata", and "dzięki kratom" is "thanks to the bars". */
const GRATES = /\bkrat(?:[aąęy]|ach|ami)(?!\p{L})|\bkrat (?:okienn|stalow|[zż]elazn|ogrodz)/iu;
const GRATES_NEAR = 400;
const NUMBER_BEFORE = /[\d.,]\s?$/;
// "Jane Roe, MD", "Towson, MD 21204", "Jane Roe MD"
const DOCTOR_OR_MARYLAND_BEFORE = /\p{Lu}[\p{L}.]+,? $/u;

// "Bali, Borneo and Elephant": the list may go on to both sides.
const STRAIN = `(?:${COLOUR} )?${formSource(ORIGIN)}`;
const LIST_SIGN = '(?:,? (?:and|or|und|oder|y|et|e|en) |, ?| ?/ ?)';
/** Places that strains are named for stand in lists of places too. These are no places. */
const NO_PLACE = /\b(?:Bentuang|Dragon|Elephant|Hippo|Horn|Hulu|Indo\b|Jong|Kali\b)/;
const SURE_STRAIN = /ma(?:e|i)?ng.?da|(?:red|green|white|yellow) /i;
const STRAINS_BEFORE = /(?:strain|variet|sorte|name)\p{L}*(?: (?:like|such as|called|wie|como)|:) $/iu;
const STRAINS_AFTER = /^ strains?\b/i;
/** "Thai and Malaysian strains" are those of the country. */
const OF_COUNTRIES = /^(?:thai|malaysian|vietnam|cambodia|and|or|[ ,/])+$/i;

const TLD = '(?:app|biz|ca|co|com|de|edu|eu|gov|info|io|me|net|nl|org|shop|store|uk|us|xyz)';
const ADDRESS_BEFORE = new RegExp(`(?:\\w://|\\bwww\\.|\\w\\.${TLD}/|\\w@)[^\\s<>"'()]*$`, 'i');
// The end of a domain in small letters: "kratom.Us" is the end of a sentence.
const ADDRESS_AFTER = new RegExp(`^[\\w-]*(?:(?:\\.[a-z\\d-]+)*\\.${TLD}(?![\\w-])|(?:\\.[\\w-]+)*@\\w)`);

// An address has no gap in it, and goes on with one of few characters: most names are asked no further.
const GAP = /[\s<>"'()]/;
const GOES_ON = /[\w.@-]/;
const SPACE = 0x20;

/** Whether a match is part of a web or mail address. `text` is folded; `start` and `end` are the match. */
export function standsInAddress(text: string, start: number, end: number): boolean {
  if (
    start > 0 &&
    text.charCodeAt(start - 1) !== SPACE &&
    !GAP.test(text[start - 1] ?? '') &&
    ADDRESS_BEFORE.test(text.slice(Math.max(0, start - 200), start))
  )
    return true;
  if (end === text.length || text.charCodeAt(end) === SPACE) return false;
  return GOES_ON.test(text[end] ?? '') && ADDRESS_AFTER.test(text.slice(end, end + 60));
}

let lists: { before: RegExp; after: RegExp } | undefined;

/** Whether the name of a place or an animal is that of a strain: "Bali and Elephant", "strains like Bali", "a Borneo strain". */
function standsAmongStrains(text: string, start: number, end: number): boolean {
  lists ??= {
    before: new RegExp(`(?:\\b${STRAIN}${LIST_SIGN})*$`, 'i'),
    after: new RegExp(`^(?:${LIST_SIGN}${STRAIN})*`, 'i'),
  };
  const from = start - (lists.before.exec(text.slice(Math.max(0, start - 80), start))?.[0].length ?? 0);
  const to = end + (lists.after.exec(text.slice(end, end + 80))?.[0].length ?? 0);
  const list = text.slice(from, to);
  if (STRAINS_BEFORE.test(text.slice(Math.max(0, from - 40), from))) return true;
  if (STRAINS_AFTER.test(text.slice(to, to + 9))) return !OF_COUNTRIES.test(list);
  // "Java and Indo-European".
  return text[to] !== '-' && to - from > end - start && (NO_PLACE.test(list) || SURE_STRAIN.test(list));
}

/**
 * Whether a match of an ambiguous form is not one of the other things that the row's guard describes. `text` is folded;
 * `start` and `end` are the match.
 */
export function passesGuard(guard: Guard | undefined, text: string, start: number, end: number): boolean {
  if (guard === undefined) return true;
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  switch (guard) {
    case 'among-strains':
      return standsAmongStrains(text, start, end);
    case 'capitals':
      return found.split(/\s+/).every((word) => CAPITALISED.test(word)) || /^feel free (?:classic|tonic)/.test(found);
    case 'not-a-chairman':
      // "Ketum PSSI", "Ketum Asosiasi": Indonesian short for chairman, written with a capital before a name.
      return !(CAPITALISED.test(found) && CAPITAL_WORD_AFTER.test(after));
    case 'not-a-doctor':
      return found === 'MD' && !DOCTOR_OR_MARYLAND_BEFORE.test(before) && !/^ ?\d/.test(after);
    case 'not-a-name':
      return !(CAPITALISED.test(found) && (CAPITAL_NAME_AFTER.test(after) || NAME_BEFORE.test(before)));
    case 'not-tianeptine':
      // The nickname is shared: "tianeptine, known as gas station heroin".
      return !TIANEPTINE_BEFORE.test(text.slice(Math.max(0, start - 60), start));
    case 'not-grates':
      return found.length !== 6 || !GRATES.test(text.slice(Math.max(0, start - GRATES_NEAR), end + GRATES_NEAR));
    case 'not-a-unit':
      // MG for mitragynine, not "600 MG".
      return found === 'MG' && !NUMBER_BEFORE.test(before) && /mitragyn|hmg|alkaloid/i.test(text);
  }
}
