import { isDenied } from './denial.ts';
import { characterOf } from './line.ts';
import type { ClaimKind } from './types.ts';

/**
 * What makes a sentence say one kind of thing. A rule is a row of notions (see `words.ts`) in the order of the sentence:
 *   `ease pain`      side by side, but for a word without meaning here
 *   `no . addict`    with a word or two between them
 *   `ease .. pain`   with a few words of the same statement between them
 *   `low ... high`   anywhere later in the sentence
 *   `ease ~ pain`    near each other, in either order
 *   `a|b`            one or the other
 *   `^`, `&`         at the start of the sentence; and, besides, anywhere in it
 *   `& <quit`        and, in the sentences before, anywhere
 * A "no" that stands before or within what a rule finds turns it into a denial, unless the rule itself asks for one.
 * Every rule ends in a comment with a sentence that it finds; a test holds each to it, and comments weigh nothing in the page.
 */
export interface KindTable {
  kind: ClaimKind;
  says: readonly string[];
  /** Rules for sentences that look alike and say something else. */
  unless?: readonly string[];
}

/** Names for groups of notions, to keep rules short. */
const GROUPS: Record<string, string> = {
  subject: 'kratom|sevenoh|vein|leaf|it|colour',
  aches: 'pain|body',
  stuff: 'kratom|sevenoh|leaf',
  effect: 'stim|sed|sleep|goodsleep|insomnia|pain|analgesic|anxiety|awake|bedtime|insomnia',
  stims: 'stim|awake',
  seds: 'sed|sleep|opioid|analgesic|pain|goodsleep',
  drugs: 'drug|opioid|antidep',
};

function notions(token: string): string {
  return token
    .split('|')
    .flatMap((name) => (GROUPS[name] ?? name).split('|'))
    .map((name) => {
      const character = characterOf(name);
      if (character === undefined) throw new Error(`No notion "${name}" in words.ts`);
      return character;
    })
    .join('');
}

const GAPS: Record<string, string> = { '.': '[^;,]{0,3}?', '..': '[^;]{0,6}?', '...': '[^]{0,24}?' };

function partSource(part: string): string {
  if (part.includes(' ~ ')) {
    const [one = '', other = ''] = part.split(' ~ ').map((side) => `[${notions(side)}]`);
    return `${one}[^;]{0,6}?${other}|${other}[^;]{0,6}?${one}`;
  }
  let source = '';
  let glue = '';
  for (const token of part.split(' ')) {
    const gap = GAPS[token];
    if (gap !== undefined) {
      source += gap;
      glue = '';
    } else if (token === '^') source += '^[,_]*';
    else {
      source += `${glue}[${notions(token)}]`;
      glue = '_?';
    }
  }
  return source;
}

export interface Rule {
  /** Notions of which a line must hold one each, or the rule need not be tried. */
  needs: string[];
  /** What must be found, the first of them where the sentence says it. */
  parts: RegExp[];
  /** What must be found in the sentences before. */
  before: RegExp[];
  /** The rule asks for a "no" itself. */
  negative: boolean;
}

/** Compiles a rule of the tables. Throws for a notion that `words.ts` does not have (a test compiles every rule). */
export function compileRule(source: string): Rule {
  const parts = source.split(' & ');
  const compile = (part: string): RegExp => new RegExp(partSource(part.replace('<', '')), 'g');
  const here = parts.filter((part) => !part.startsWith('<')).join(' ');
  return {
    needs: here
      .split(' ')
      .filter((token) => !(token in GAPS) && token !== '~' && token !== '^')
      .map(notions),
    parts: parts.filter((part) => !part.startsWith('<')).map(compile),
    before: parts.filter((part) => part.startsWith('<')).map(compile),
    negative: /\b(?:no|less|myth|safer)\b/.test(source),
  };
}

const occursIn = (line: string, part: RegExp): boolean => line.search(part) >= 0;

const holdsOneOf = (line: string, characters: string): boolean => {
  for (const character of characters) if (line.includes(character)) return true;
  return false;
};

/** Whether all that a rule asks for stands in the line, denied or not. */
export function ruleOccurs({ needs, parts }: Rule, line: string): boolean {
  return needs.every((characters) => holdsOneOf(line, characters)) && parts.every((part) => occursIn(line, part));
}

/** Whether a line says what the rule asks for, and does not deny it. `around`: the lines of the sentences before. */
export function ruleHolds(rule: Rule, line: string, around: string): boolean {
  const [first] = rule.parts;
  if (first === undefined || !ruleOccurs(rule, line)) return false;
  if (!rule.before.every((part) => occursIn(around, part))) return false;
  first.lastIndex = 0;
  for (let hit = first.exec(line); hit; hit = first.exec(line)) {
    if (!isDenied(line, hit.index, hit.index + hit[0].length, rule.negative)) return true;
    first.lastIndex = hit.index + 1;
  }
  return false;
}
