import type { TermRow } from './terms.ts';

const CAPITALISED = /^\p{Lu}/u;
const CAPITAL_NAME_AFTER = /^[ \u00a0]\p{Lu}[\p{Ll}'.]/u;
const CAPITAL_WORD_AFTER = /^[ \u00a0]\p{Lu}/u;
const NAME_BEFORE = /(?:\b(?:Mrs?|Ms|Dr|Prof|Sir|Uncle|Pak|Saint|St)\.?|[\p{Ll}.,]\s\p{Lu}\p{Ll}+|\d) $/u;
const TIANEPTINE_BEFORE = /(?:tianeptine|tianna|za-?za|neptune)[^.!?\n]*$/i;
const NUMBER_BEFORE = /[\d.,]\s?$/;
// "Jane Roe, MD", "Towson, MD 21204", "Jane Roe MD"
const DOCTOR_OR_MARYLAND_BEFORE = /\p{Lu}[\p{L}.]+,? $/u;

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

/**
 * Whether a match of an ambiguous form is not one of the other things that the row's guard describes. `text` is folded;
 * `start` and `end` are the match.
 */
export function passesGuard(guard: TermRow['guard'], text: string, start: number, end: number): boolean {
  if (guard === undefined) return true;
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  switch (guard) {
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
    case 'not-a-unit':
      // MG for mitragynine, not "600 MG".
      return found === 'MG' && !NUMBER_BEFORE.test(before) && /mitragyn|hmg|alkaloid/i.test(text);
  }
}
