/** A text made comparable: one kind of hyphen, space and apostrophe, plain letters, nothing invisible. */
export interface FoldedText {
  text: string;
  /** Offset in the original of the folded offset `i` (0 to `text.length`). */
  toOriginal: (i: number) => number;
}

// Soft hyphen, zero-width space and joiners, direction marks, word joiner, byte order mark, Mongolian vowel separator.
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
// Characters whose folded form differs: the above, odd spaces, hyphens and apostrophes, full-width and "mathematical" letters.
const ODD =
  /[\u00a0\u00ad\u180e\u2000-\u2015\u2018\u2019\u201b\u202a-\u202f\u205f-\u2064\u02bc\u2043\u2212\u2126\u3000\ufe58\ufe63\ufeff\uff01-\uff9f]|\ud835[\udc00-\udfff]/g;
const ANY_ODD = new RegExp(ODD, '');
const HYPHEN = /[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/;
const APOSTROPHE = /[\u2018\u2019\u201b\u02bc\uff07]/;

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (HYPHEN.test(character)) return '-';
  if (APOSTROPHE.test(character)) return "'";
  return character.normalize('NFKC');
}

/** Where lengths part: from folded offset `at` on, the original offset is `shift` larger. */
interface Shift {
  at: number;
  shift: number;
}

/** The way back to the original. Offsets are asked for in order, or nearly: it goes on where it was. */
function wayBack(shifts: readonly Shift[]): (i: number) => number {
  let next = 0;
  return (i) => {
    while (next > 0 && (shifts[next - 1] as Shift).at > i) next--;
    while (next < shifts.length && (shifts[next] as Shift).at <= i) next++;
    return i + (shifts[next - 1]?.shift ?? 0);
  };
}

/** The last text, which is asked for once for names and once for what is taken for them. */
let last: { of: string; folded: FoldedText } | undefined;

/** Folds `text` for matching. Offsets of the result map back to the original string (UTF-16). */
export function foldText(text: string): FoldedText {
  if (last?.of !== text) last = { of: text, folded: fold(text) };
  return last.folded;
}

const unchanged = (i: number) => i;

function fold(text: string): FoldedText {
  // To replace nothing takes 2 µs, to ask a tenth of that.
  if (!ANY_ODD.test(text)) return { text, toOriginal: unchanged };
  const shifts: Shift[] = [];
  let shift = 0;
  const folded = text.replace(ODD, (character, at: number) => {
    const replacement = foldCharacter(character);
    if (replacement.length !== character.length) {
      const foldedAt = at - shift;
      shift += character.length - replacement.length;
      // The replacement itself still begins where the original character does.
      shifts.push({ at: foldedAt + replacement.length, shift });
    }
    return replacement;
  });
  return { text: folded, toOriginal: wayBack(shifts) };
}
