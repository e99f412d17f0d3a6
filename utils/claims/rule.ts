import { isDenied } from './denial.ts';
import {
  addCode,
  BREAK,
  COMMA,
  characterOf,
  emptySet,
  FILLER,
  FIRST,
  hasCode,
  meet,
  type NotionSet,
  within,
} from './notions.ts';
import type { ClaimKind } from './types.ts';

/**
 * What makes a sentence say one kind of thing. A rule is a row of notions (see `words.ts`) in the order of the sentence:
 *   `ease pain`      side by side, but for a word without meaning here
 *   `no . addict`    with a word or two between them
 *   `ease .. pain`   with a few words of the same statement between them
 *   `ease .... pain` with a list of the same statement between them
 *   `low ... high`   anywhere later in the sentence
 *   `ease ~ pain`    near each other, in either order
 *   `a|b`            one or the other
 *   `,`              a comma, colon or bracket
 *   `^`, `&`         at the start of the sentence; and, besides, anywhere in it
 *   `& <quit`        and, in the sentences before, anywhere
 * A "no" that stands before or within what a rule finds turns it into a denial, unless the rule itself asks for one.
 * Every rule ends in a comment with a sentence that it finds; a test holds each to it, and comments weigh nothing in the page.
 */
export interface KindTable {
  kind: ClaimKind;
  /** Notions of which each rule in `says` asks for one: the rules do not look at a sentence with none of them (a test holds it). */
  cues: string;
  says: readonly string[];
  /** As `says`, and `unless` changes nothing about them. */
  sure?: readonly string[];
  /** Rules for sentences that look alike and say something else. */
  unless?: readonly string[];
}

/** Names for groups of notions, to keep rules short. */
const GROUPS: Record<string, string> = {
  no: 'no|cant|nobody|absent',
  ease: 'ease|cut',
  help: 'ease',
  number: 'number|percent',
  symptom: 'symptom|chills',
  subject: 'kratom|sevenoh|vein|leaf|it|colour',
  aches: 'pain|body',
  stuff: 'kratom|sevenoh|leaf',
  effect: 'stim|sed|sleep|goodsleep|insomnia|pain|analgesic|anxiety|awake|bedtime|insomnia',
  stims: 'stim|awake',
  seds: 'sed|sleep|opioid|analgesic|pain|goodsleep',
  drugs: 'drug|opioid|antidep|pill',
};

const COMMON = 'it|is|me|no|use|for|leaf|kratom|may|better|ease|number|cause';

/** How many characters of a line a gap may skip at most, and which it never skips. */
interface Gap {
  most: number;
  over: string;
}

const SIDE_BY_SIDE: Gap = { most: 1, over: '' };
const NEAR: Gap = { most: 6, over: BREAK };
const GAPS: Record<string, Gap> = {
  '.': { most: 3, over: `${BREAK}${COMMA}` },
  '..': NEAR,
  '....': { most: 14, over: BREAK },
  '...': { most: 24, over: '' },
};

/** One notion (or one of several) that must be found, and how far after the one before. */
interface Step {
  set: NotionSet;
  gap: Gap;
}

/** A row of steps; the first step's gap says nothing. */
interface Row {
  steps: Step[];
  /** The first step must begin the line. */
  anchored: boolean;
}

/** Rows of which one must be found ("near each other, in either order" is two). */
type Part = Row[];

export interface Rule {
  /** Notions that a line must hold all, or the rule need not be tried: most rules are done with at one look. */
  all: NotionSet;
  /** Notions of which it must hold one each. */
  several: NotionSet[];
  /** What must be found, the first of them where the sentence says it. */
  parts: Part[];
  /** What must be found in the sentences before. */
  before: Part[];
  /** The rule asks for a "no" itself. */
  negative: boolean;
}

// Rules share most of their notions; each set is made once.
const sets = new Map<string, NotionSet>();

/** The set of `a|b`, a notion or group each. Throws for a notion that `words.ts` does not have. */
export function setOf(token: string): NotionSet {
  let set = sets.get(token);
  if (set !== undefined) return set;
  set = emptySet();
  for (const name of token.split('|').flatMap((one) => (GROUPS[one] ?? one).split('|'))) {
    const character = characterOf(name);
    if (character === undefined) throw new Error(`No notion "${name}" in words.ts`);
    addCode(set, character.charCodeAt(0));
  }
  sets.set(token, set);
  return set;
}

function compilePart(part: string): Part {
  const tokens = part.split(' ');
  if (tokens[1] === '~') {
    const [one, , other] = tokens;
    const pair = [setOf(one ?? ''), setOf(other ?? '')];
    return [pair, [...pair].reverse()].map((order) => ({
      steps: order.map((set) => ({ set, gap: NEAR })),
      anchored: false,
    }));
  }
  const row: Row = { steps: [], anchored: false };
  let gap = SIDE_BY_SIDE;
  for (const token of tokens) {
    if (token === '^') row.anchored = true;
    else if (token in GAPS) gap = GAPS[token] ?? gap;
    else {
      row.steps.push({ set: setOf(token), gap });
      gap = SIDE_BY_SIDE;
    }
  }
  return [row];
}

/** Compiles a rule of the tables. Throws for a notion that `words.ts` does not have (a test compiles every rule). */
export function compileRule(source: string): Rule {
  const parts: Part[] = [];
  const before: Part[] = [];
  for (const part of source.split(' & ')) {
    if (part.startsWith('<')) before.push(compilePart(part.slice(1)));
    else parts.push(compilePart(part));
  }
  const all = emptySet();
  const several: NotionSet[] = [];
  for (const { set } of parts.flatMap(([row]) => row?.steps ?? [])) {
    const notion = set.flags.indexOf(1);
    if (set.flags.indexOf(1, notion + 1) >= 0) several.push(set);
    else addCode(all, FIRST + notion);
  }
  return {
    all,
    // What few sentences hold comes first.
    several: several.sort((a, b) => Number(meet(a, setOf(COMMON))) - Number(meet(b, setOf(COMMON)))),
    parts,
    before,
    negative: /\b(?:no|cant|nobody|absent|less|myth|safer)\b/.test(source),
  };
}

/** The end of the steps from `step` on, the first of which may stand at `at` or after its gap; -1 where they are not found. */
function follow(steps: Step[], step: number, line: string, at: number): number {
  const next = steps[step];
  if (next === undefined) return at;
  const { most, over } = next.gap;
  for (let skipped = 0; at + skipped < line.length; skipped += 1) {
    const code = line.charCodeAt(at + skipped);
    if (hasCode(next.set, code)) {
      const end = follow(steps, step + 1, line, at + skipped + 1);
      if (end >= 0) return end;
    }
    if (skipped >= most) return -1;
    const character = line[at + skipped] ?? '';
    if (next.gap === SIDE_BY_SIDE ? character !== FILLER : over.includes(character)) return -1;
  }
  return -1;
}

/** Where the row ends that begins at `at`; -1 where none does. */
function rowEnd({ steps }: Row, line: string, at: number): number {
  const [first] = steps;
  return first !== undefined && hasCode(first.set, line.charCodeAt(at)) ? follow(steps, 1, line, at + 1) : -1;
}

/** Calls `accept` with each place where the part stands, in order, until it says yes. */
function finds(part: Part, line: string, accept: (at: number, end: number) => boolean): boolean {
  for (let at = 0; at < line.length; at += 1) {
    for (const row of part) {
      const end = rowEnd(row, line, at);
      if (end >= 0 && accept(row.anchored ? 0 : at, end)) return true;
      if (row.anchored && line[at] !== COMMA && line[at] !== FILLER) return false;
    }
  }
  return false;
}

const anywhere = (): boolean => true;

/** The notions of a line, as `setOfLine` gives them. */
export type Held = Pick<NotionSet, 'bits'>;

/** Whether all that a rule asks for stands in the line, denied or not. `held`: the notions of the line. */
export function ruleOccurs({ all, several, parts }: Rule, line: string, held: Held): boolean {
  if (!within(all, held)) return false;
  for (const set of several) if (!meet(set, held)) return false;
  return parts.every((part) => finds(part, line, anywhere));
}

/** Whether a line says what the rule asks for, and does not deny it. `around`: the lines of the sentences before. */
export function ruleHolds(rule: Rule, line: string, held: Held, around: () => string): boolean {
  const [first] = rule.parts;
  if (first === undefined || !ruleOccurs(rule, line, held)) return false;
  if (!rule.before.every((part) => finds(part, around(), anywhere))) return false;
  return finds(first, line, (at, end) => !isDenied(line, at, end, rule.negative));
}
