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

function isAsciiWord(code: number): boolean {
  // The letters of both cases differ in one bit.
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;
}

/**
 * Whether a word that starts or ends beside the character at `index` would run on into it; nothing stands outside the text.
 * Characters of unspaced scripts never join.
 */
export function joinsWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x80) return isAsciiWord(code);
  const character = text[index];
  return character !== undefined && WORD_CHARACTER.test(character) && !UNSPACED.test(character);
}
