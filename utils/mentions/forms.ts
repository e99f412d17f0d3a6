const LETTER = 'a-z\\u00c0-\\u024f\\u0370-\\u052f';
// A line break inside a name is one break, not a new paragraph.
// What is asked of the next character changes nothing, since a letter follows: it keeps the browser from preparing for each way
// in which alternatives can go on, which took five of the seven milliseconds that the table took to compile.
export const SPACE = '(?:(?:[ \\t-]{1,3}|[ \\t]*\\n[ \\t]*)(?![ \\t\\n-]))';

const SHORTHAND: Record<string, string> = { ' ': SPACE, '~': `${SPACE}?`, '*': `[${LETTER}]*` };

// Scripts that write words without spaces between them need no boundary.
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/**
 * Turns a form of the vocabulary (see `terms.ts`) into regular-expression source. `*` after a group, a class or a look-around
 * keeps its usual sense, which is why endings are written after letters.
 */
export function formSource(form: string): string {
  const body = form.replace(/[ ~]|(?<![)\]])\*/g, (mark) => SHORTHAND[mark] ?? mark);
  return UNSPACED.test(form) ? body : `${body}(?![0-9_${LETTER}])`;
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;
const ASCII_WORD = /\w/;

/** Whether a word that starts or ends beside `character` would run on into it. Characters of unspaced scripts never join. */
export function joinsWord(character: string | undefined): boolean {
  if (character === undefined) return false;
  if (character < '\u0080') return ASCII_WORD.test(character);
  return WORD_CHARACTER.test(character) && !UNSPACED.test(character);
}
