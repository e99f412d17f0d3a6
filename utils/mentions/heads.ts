import { SPACE } from './forms.ts';

/** A beginning of what an expression matches; `open` while more of it may follow. */
interface Head {
  text: string;
  open: boolean;
}

/** Characters (UTF-16 units) that a head has at most: with four, "plants" and "special" would look like names. */
export const LONGEST = 6;
/** Classes with more members than this end a head. */
const FEW = 12;

function joined(left: readonly Head[], right: readonly Head[]): Head[] {
  if (right.length === 1 && right[0] === NOTHING) return [...left];
  const made = new Map<string, Head>();
  for (const before of left) {
    for (const after of before.open ? right : [{ text: '', open: false }]) {
      const text = (before.text + after.text).slice(0, LONGEST);
      const open = before.open && after.open && text.length < LONGEST;
      made.set(`${text}|${open}`, { text, open });
    }
  }
  return [...made.values()];
}

/** More letters than a head has: nothing that follows them has to be read. */
const PLAIN = /^[^\\^$.*+?()[\]{}|-]{7}/;
/** Letters of which none may be repeated: no more than a head has. */
const LETTERS = /^[^\\^$.*+?()[\]{}|-]{1,6}(?![?*+{])/;

const NOTHING: Head = { text: '', open: true };
const ANYTHING: Head = { text: '', open: false };
const GAP: Head = { text: ' ', open: false };
const cut = (heads: readonly Head[]): Head[] => heads.map(({ text }) => ({ text, open: false }));

/** In upper case and as long as before: "ß" is no "SS" here, as little as for an expression that minds no case. */
function upper(text: string): string {
  const whole = text.toUpperCase();
  if (whole.length === text.length) return whole;
  return Array.from(text, (one) => (one.toUpperCase().length === one.length ? one.toUpperCase() : one)).join('');
}

/**
 * How the matches of a regular-expression source begin: every match, in upper case and with a space for whatever stands between
 * two words, starts with one of these strings. Reads what `formSource` writes; of anything else a head just ends early, which
 * finds too much and never too little. `known` keeps groups that many forms share.
 */
export function headsOf(source: string, known: Map<string, Head[]> = new Map()): string[] {
  if (PLAIN.test(source)) return [upper(source.slice(0, LONGEST))];
  let at = 0;

  function alternatives(): Head[] {
    const all = sequence();
    while (source[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  }

  function sequence(): Head[] {
    let heads: Head[] = [NOTHING];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      if (heads.some(({ open }) => open)) heads = joined(heads, repeated(atom()));
      else skipAtom();
    }
    return heads;
  }

  function skipAtom(): void {
    let depth = 0;
    do {
      const character = source[at++];
      if (character === '\\') at++;
      else if (character === '[') at = source.indexOf(']', at) + 1;
      else if (character === '(') depth++;
      else if (character === ')') depth--;
    } while (depth > 0 && at < source.length);
  }

  function atom(): Head[] {
    if (source.startsWith(SPACE, at)) {
      at += SPACE.length;
      return [GAP];
    }
    const from = at;
    const character = source[at++] ?? '';
    if (character === '(') {
      const text = groupText(from);
      const heads = known.get(text) ?? group();
      known.set(text, heads);
      at = from + text.length;
      return heads;
    }
    if (character === '[') return characterClass();
    if (character === '\\') {
      const escaped = source[at++] ?? '';
      if (escaped === 's') return [GAP];
      return [/[a-z0-9]/i.test(escaped) ? ANYTHING : { text: escaped, open: true }];
    }
    if (character === '.') return [ANYTHING];
    if (character === '-') return [{ text: ' ', open: true }];
    const letters = LETTERS.exec(source.slice(from, from + LONGEST + 1))?.[0];
    if (letters !== undefined) at = from + letters.length;
    return [{ text: letters ?? character, open: true }];
  }

  function groupText(from: number): string {
    const back = at;
    at = from;
    skipAtom();
    const text = source.slice(from, at);
    at = back;
    return text;
  }

  function group(): Head[] {
    const look = /^\?<?[=!]/.exec(source.slice(at, at + 3))?.[0];
    // What stands around a match is no part of it.
    if (look !== undefined) return [NOTHING];
    if (source.startsWith('?:', at)) at += 2;
    return alternatives();
  }

  function characterClass(): Head[] {
    const close = source.indexOf(']', at);
    const inside = source.slice(at, close);
    at = close + 1;
    if (inside.length > FEW || /[\\^-]/.test(inside)) return [ANYTHING];
    return [...inside].map((text) => ({ text, open: true }));
  }

  function repeated(heads: Head[]): Head[] {
    const quantifier = /^(?:[?*+]|\{(\d+),?\d*\})\??/.exec(source.slice(at, at + 8));
    if (quantifier === null) return heads;
    at += quantifier[0].length;
    const [mark] = quantifier[0];
    if (mark === '?') return [NOTHING, ...heads];
    return mark === '+' || Number(quantifier[1] ?? 0) > 0 ? cut(heads) : [NOTHING, ...cut(heads)];
  }

  return [...new Set(alternatives().map(({ text }) => upper(text)))];
}

/** What stands in a text where a head was found, written as the head is. */
export function asHead(found: string): string {
  return upper(found.replace(/[\t\n-]/g, ' '));
}

/** The source of an expression that finds heads, with `|` between them, in a folded text; case is not to count. */
export function headSource(heads: string): string {
  return heads.replace(/[\^$.*+?()[\]{}/]/g, '\\$&').replaceAll(' ', '[ \\t\\n-]');
}
