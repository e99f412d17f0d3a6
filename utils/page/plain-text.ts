/** Characters that are in the text but not on the screen: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const NEEDS_WORK =
  /[\u00ad\u200b-\u200d\u2060\ufeff\t\n\r\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/;
const SPACE = /\s/;
const SPACES = /\s+/g;

/** Text without its invisible characters: "krat\u00adom" reads "kratom". */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

export function hasInvisible(text: string): boolean {
  return text.search(INVISIBLE) >= 0;
}

/**
 * What a reader sees of the text of one node: invisible characters gone, each stretch of white space one space (or one line
 * break where `keepBreaks` and it holds one). `afterSpace` says that the text before ended in white space.
 */
export function toPlain(data: string, afterSpace: boolean, keepBreaks = false): string {
  let plain = data;
  if (NEEDS_WORK.test(data)) {
    plain = withoutInvisible(data).replace(SPACES, (stretch) => (keepBreaks && stretch.includes('\n') ? '\n' : ' '));
  }
  return afterSpace && SPACE.test(plain[0] ?? '') ? plain.slice(1) : plain;
}

/** The offset in `data` of the character that stands at `index` of `toPlain(data, afterSpace)`; `data.length` beyond its end. */
export function toRawOffset(data: string, afterSpace: boolean, index: number): number {
  if (!NEEDS_WORK.test(data)) return Math.min(index + (afterSpace && SPACE.test(data[0] ?? '') ? 1 : 0), data.length);
  let inSpace = afterSpace;
  let emitted = -1;
  for (let at = 0; at < data.length; at++) {
    const char = data[at] ?? '';
    if (char.search(INVISIBLE) === 0) continue;
    const space = SPACE.test(char);
    if (!space || !inSpace) emitted++;
    inSpace = space;
    if (emitted === index) return at;
  }
  return data.length;
}
