/** Characters that are in the text but not on the screen: soft hyphen, zero-width space and joiners, word joiner, BOM. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const NEEDS_WORK =
  /[\u00ad\u200b-\u200d\u2060\ufeff\t\n\r\f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]| {2}/;
const HAS_INVISIBLE = new RegExp(INVISIBLE, '');
const SPACE = /\s/;
const LEADING = /^\s+/;
/** White space that is anything else than one space. */
const SPACES = / \s+|[^\S ]\s*/g;
/** White space that gets shorter. */
const WIDE = /\s\s+/g;

/** Text without its invisible characters: "krat\u00adom" reads "kratom". */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/**
 * What a reader sees of the text of one node: invisible characters gone, each stretch of white space one space (or one line
 * break where `keepBreaks` and it holds one). `afterSpace` says that the text before ended in white space.
 */
export function toPlain(data: string, afterSpace: boolean, keepBreaks = false): string {
  let plain = data;
  if (NEEDS_WORK.test(data)) {
    const visible = HAS_INVISIBLE.test(data) ? withoutInvisible(data) : data;
    plain = keepBreaks
      ? visible.replace(SPACES, (stretch) => (stretch.includes('\n') ? '\n' : ' '))
      : visible.replace(SPACES, ' ');
  }
  return afterSpace && SPACE.test(plain[0] ?? '') ? plain.slice(1) : plain;
}

function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}

/** Whether the last character of `text` is white space. */
export function endsInSpace(text: string): boolean {
  return text !== '' && isSpace(text.charCodeAt(text.length - 1));
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && SPACE.test(String.fromCharCode(code));
}

/** A way from the plain text of a node back to its data. */
export type RawOffsets = (index: number) => number;

/** The same where only white space is to be left out, stretch by stretch. */
function spaceOffsets(data: string, afterSpace: boolean): RawOffsets {
  const leading = afterSpace ? (LEADING.exec(data)?.[0].length ?? 0) : 0;
  /** From each of these indices on, so many characters were left out before. */
  const from = [0];
  const out = [leading];
  let total = leading;
  WIDE.lastIndex = leading;
  for (let stretch = WIDE.exec(data); stretch !== null; stretch = WIDE.exec(data)) {
    const more = stretch[0].length - 1;
    from.push(stretch.index - total + 1);
    total += more;
    out.push(total);
  }
  let at = 0;
  return (index) => {
    while (at > 0 && (from[at] ?? 0) > index) at--;
    while (at + 1 < from.length && (from[at + 1] ?? 0) <= index) at++;
    return Math.min(index + (out[at] ?? 0), data.length);
  };
}

/**
 * For each index of `toPlain(data, afterSpace)` the offset in `data` of the character that stands there; `data.length` beyond
 * its end. Reads `data` once, however many offsets are asked for.
 */
export function rawOffsets(data: string, afterSpace: boolean): RawOffsets {
  if (!NEEDS_WORK.test(data)) {
    const skipped = afterSpace && SPACE.test(data[0] ?? '') ? 1 : 0;
    return (index) => Math.min(index + skipped, data.length);
  }
  if (!HAS_INVISIBLE.test(data)) return spaceOffsets(data, afterSpace);
  const offsets = new Uint32Array(data.length);
  let length = 0;
  let inSpace = afterSpace;
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (isInvisible(code)) continue;
    const space = isSpace(code);
    if (!space || !inSpace) offsets[length++] = at;
    inSpace = space;
  }
  return (index) => (index < length ? (offsets[index] ?? data.length) : data.length);
}

/** The offset in `data` of the character that stands at `index` of `toPlain(data, afterSpace)`; `data.length` beyond its end. */
export function toRawOffset(data: string, afterSpace: boolean, index: number): number {
  return rawOffsets(data, afterSpace)(index);
}
