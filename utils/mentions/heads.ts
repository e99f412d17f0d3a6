/** A beginning of what an expression matches; `open` while more of it may follow. */
interface Head {
  text: string;
  open: boolean;
}

/** Letters (UTF-16 units) that a head has at most: with three, "that" and "which" would look like strains. */
const LONGEST = 4;
/** Classes with more members than this end a head. */
const FEW = 12;

function joined(left: readonly Head[], right: readonly Head[]): Head[] {
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

const NOTHING: Head = { text: '', open: true };
const cut = (heads: readonly Head[]): Head[] => heads.map(({ text }) => ({ text, open: false }));

/**
 * How the matches of a regular-expression source begin: every match starts with one of these strings, of at most 4 UTF-16 units,
 * in upper case. Reads what `formSource` writes; of anything else a head just ends early, which finds too much and never too little.
 */
export function headsOf(source: string): string[] {
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
    const character = source[at++] ?? '';
    if (character === '(') return group();
    if (character === '[') return characterClass();
    if (character === '\\') {
      const escaped = source[at++] ?? '';
      return [/[a-z0-9]/i.test(escaped) ? { text: '', open: false } : { text: escaped, open: true }];
    }
    return [character === '.' ? { text: '', open: false } : { text: character, open: true }];
  }

  function group(): Head[] {
    const look = /^\?<?[=!]/.exec(source.slice(at, at + 3))?.[0];
    at += look?.length ?? (source.startsWith('?:', at) ? 2 : 0);
    const inside = alternatives();
    at++;
    // What stands around a match is no part of it.
    return look === undefined ? inside : [NOTHING];
  }

  function characterClass(): Head[] {
    const close = source.indexOf(']', at);
    const inside = source.slice(at, close);
    at = close + 1;
    if (inside.length > FEW || /[\\^-]/.test(inside)) return [{ text: '', open: false }];
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

  return [...new Set(alternatives().map(({ text }) => text.toUpperCase()))];
}

/** Of `heads` those that no other of them begins. */
export function shortestHeads(heads: Iterable<string>): string[] {
  const kept = new Set<string>();
  for (const head of [...heads].sort((a, b) => a.length - b.length)) {
    let known = false;
    for (let length = 0; length <= head.length; length++) known ||= kept.has(head.slice(0, length));
    if (!known) kept.add(head);
  }
  return [...kept].sort();
}
