import { WORDS } from './words.ts';

export type Notion = keyof typeof WORDS;

// Each notion is one character of the private use area, so that a sentence can be kept and shown as a short string.
export const FIRST = 0xe000;
export const NOTIONS = Object.keys(WORDS) as Notion[];
const CHARACTERS: ReadonlyMap<string, string> = new Map(
  NOTIONS.map((notion, i) => [notion, String.fromCharCode(FIRST + i)]),
);
/** Stands for a word of no notion. */
export const FILLER = '_';
/** Stands for where one statement ends and another begins. */
export const BREAK = ';';
/** Stands for a comma, and is a notion of its own to the rules: the last that a set has room for. */
export const COMMA = String.fromCharCode(FIRST + 119);

/** The character that stands for a notion in a line; undefined for a name that is none. */
export function characterOf(notion: string): string | undefined {
  return notion === ',' ? COMMA : CHARACTERS.get(notion);
}

/** Which notions: a flag each, and the same as bits, 30 a word (the most that V8 keeps unboxed), to compare sets at once. */
export interface NotionSet {
  flags: Uint8Array;
  bits: [number, number, number, number];
}

export function emptySet(): NotionSet {
  return { flags: new Uint8Array(120), bits: [0, 0, 0, 0] };
}

/** Adds the notion of a character code of a line; a filler or a mark adds nothing. */
export function addCode({ flags, bits }: NotionSet, code: number): void {
  const index = code - FIRST;
  if (index < 0) return;
  flags[index] = 1;
  const word = Math.trunc(index / 30) as 0 | 1 | 2 | 3;
  bits[word] |= 1 << (index % 30);
}

/** Whether the notion of a character code is one of the set. */
export function hasCode({ flags }: NotionSet, code: number): boolean {
  return flags[code - FIRST] === 1;
}

/** Whether two sets have a notion in common. */
export function meet({ bits: a }: Pick<NotionSet, 'bits'>, { bits: b }: Pick<NotionSet, 'bits'>): boolean {
  return ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2]) | (a[3] & b[3])) !== 0;
}

/** Whether the second set has all that the first has. */
export function within({ bits: a }: Pick<NotionSet, 'bits'>, { bits: b }: Pick<NotionSet, 'bits'>): boolean {
  return ((a[0] & ~b[0]) | (a[1] & ~b[1]) | (a[2] & ~b[2]) | (a[3] & ~b[3])) === 0;
}

/** The notions that a line holds, as bits. */
export function setOfLine(line: string): Pick<NotionSet, 'bits'> {
  const bits: NotionSet['bits'] = [0, 0, 0, 0];
  for (let i = 0; i < line.length; i += 1) {
    const index = line.charCodeAt(i) - FIRST;
    if (index >= 0) bits[Math.trunc(index / 30) as 0 | 1 | 2 | 3] |= 1 << (index % 30);
  }
  return { bits };
}

/** A line with its notions spelled out, for tests and for finding out why a rule did not fire. */
export function spellLine(line: string): string {
  return [...line].map((c) => (c === COMMA ? ',' : (NOTIONS[c.charCodeAt(0) - FIRST] ?? c))).join(' ');
}
