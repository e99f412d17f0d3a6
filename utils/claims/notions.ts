import { WORDS } from './words.ts';

export type Notion = keyof typeof WORDS;

// Each notion is one character of the private use area, so that a sentence can be kept and shown as a short string.
export const FIRST = 0xe000;
export const NOTIONS = Object.keys(WORDS) as Notion[];
/** Stands for a word of no notion. */
export const FILLER = '_';
/** Stands for where one statement ends and another begins. */
export const BREAK = ';';

/** The character that stands for a notion in a line; undefined for a name that is none. */
export function characterOf(notion: string): string | undefined {
  const index = NOTIONS.indexOf(notion as Notion);
  return index < 0 ? undefined : String.fromCharCode(FIRST + index);
}

/** Which notions, one bit each (four words of 32). */
export type NotionSet = Int32Array;

export function emptySet(): NotionSet {
  return new Int32Array(4);
}

/** Adds the notion of a character code of a line; a filler or a mark adds nothing. */
export function addCode(set: NotionSet, code: number): void {
  const index = code - FIRST;
  if (index >= 0) set[index >> 5] = (set[index >> 5] ?? 0) | (1 << (index & 31));
}

/** Whether the notion of a character code is one of the set. */
export function hasCode(set: NotionSet, code: number): boolean {
  const index = code - FIRST;
  return index >= 0 && ((set[index >> 5] ?? 0) & (1 << (index & 31))) !== 0;
}

/** Whether two sets have a notion in common. */
export function meet(a: NotionSet, b: NotionSet): boolean {
  for (let i = 0; i < a.length; i += 1) if (((a[i] ?? 0) & (b[i] ?? 0)) !== 0) return true;
  return false;
}

/** The notions that a line holds. */
export function setOfLine(line: string): NotionSet {
  const set = emptySet();
  for (let i = 0; i < line.length; i += 1) addCode(set, line.charCodeAt(i));
  return set;
}

/** A line with its notions spelled out, for tests and for finding out why a rule did not fire. */
export function spellLine(line: string): string {
  return [...line].map((character) => NOTIONS[character.charCodeAt(0) - FIRST] ?? character).join(' ');
}
