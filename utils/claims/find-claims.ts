import type { Mention } from '../mentions/types.ts';
import { answerOf, isQuestion } from './denial.ts';
import { hear } from './hear.ts';
import { ALL_KINDS } from './kinds/all-kinds.ts';
import { readLine } from './line.ts';
import { BREAK, characterOf, meet, type NotionSet, setOfLine } from './notions.ts';
import { refutes } from './refutations.ts';
import { compileRule, type Held, type KindTable, type Rule, ruleHolds, ruleOccurs, setOf } from './rule.ts';
import type { Heard } from './signs.ts';
import { ofKratomAlone, readTopics, speaksOfOther } from './topic.ts';
import type { Claim } from './types.ts';
import { weigh } from './weigh.ts';

/** What is known about the page that a piece of text stands in. */
export interface ClaimContext {
  /** True when the page as a whole speaks of kratom, so that a block that does not name it is read as speaking of it. */
  aboutKratom: boolean;
}

interface CompiledKind {
  table: KindTable;
  cues: NotionSet;
  /** Compiled when a sentence first holds a cue: most pages speak of a few kinds. */
  says?: Rule[];
  sure?: Rule[];
  unless?: Rule[];
}

const NO = characterOf('no') ?? '';
/** A line that lists what else there is says nothing: "Tags: kratom, pain, sleep". */
const LABEL =
  /^(?:tags?|keywords?|topics?|related(?: [a-z]+)?|read (?:next|more|also)|see also|filed under|categor(?:y|ies)|more (?:from|like) [a-z]+|you (?:may|might) also like):/;
/** What a sentence may say of kratom that names another substance, and kratom only by "it". */
const WITH_OTHERS: ReadonlySet<Claim['kinds'][number]> = new Set([
  'interaction-warning',
  'treats-opioid-withdrawal',
  'safe-or-natural',
  'not-addictive',
  'organ-harm',
]);

/** What the words of a sentence must say at least (0 to 1) of what a rule has found, and more than this to say it alone. */
const DOUBTFUL = 0.02;
const CLEAR = 0.6;

/** How many sentences back a rule may look. */
const MEMORY = 10;

let compiled: CompiledKind[] | undefined;

function holds(kind: CompiledKind, line: string, held: Held, around: () => string): boolean {
  if (!meet(kind.cues, held)) return false;
  kind.sure ??= (kind.table.sure ?? []).map(compileRule);
  if (kind.sure.some((rule) => ruleHolds(rule, line, held, around))) return true;
  kind.says ??= kind.table.says.map(compileRule);
  if (!kind.says.some((rule) => ruleHolds(rule, line, held, around))) return false;
  kind.unless ??= (kind.table.unless ?? []).map(compileRule);
  return !kind.unless.some((rule) => ruleOccurs(rule, line, held));
}

function allKinds(): CompiledKind[] {
  compiled ??= ALL_KINDS.map((table) => ({ table, cues: setOf(table.cues) }));
  return compiled;
}

/** `around`: the lines of the sentences before; `held`: the notions of the line. */
function kindsOf(line: string, around: () => string, held = setOfLine(line)): Claim['kinds'] {
  const kinds: Claim['kinds'] = [];
  for (const kind of allKinds()) if (holds(kind, line, held, around)) kinds.push(kind.table.kind);
  return kinds;
}

/** An answer of so many characters at most that holds one of these is read together with what was asked: "My back pain? Gone." */
const SHORT = 40;
const ANSWERS = 'gone|better|off';
const SPEAKER = /^(?:i|we|they) /;

/** "Is it addictive? Yes, it can be." says what the question asks. */
function kindsOfAnswer(sentence: string, line: string, asked: string | undefined): Claim['kinds'] {
  if (asked === undefined) return [];
  const answer = answerOf(sentence);
  if (answer !== undefined) return kindsOf(answer === 'yes' ? asked : NO + asked, () => '');
  return sentence.length < SHORT && !SPEAKER.test(sentence) && meet(setOf(ANSWERS), setOfLine(line))
    ? kindsOf(asked + line, () => '')
    : [];
}

/**
 * What the rules say that the words of the sentence do not speak against, and what its words say clearly, where one of them is a cue.
 * Most of what only one of the two finds on pages that neither has learnt from is right, and where the words are against it, most of it
 * is wrong.
 */
function kindsHeard(heard: Heard, around: () => string): Claim['kinds'] {
  const held = setOfLine(heard.line);
  const ruled = kindsOf(heard.line, around, held);
  const likelihood = weigh(heard);
  if (likelihood === undefined) return ruled;
  const kinds: Claim['kinds'] = [];
  for (const { table, cues } of allKinds()) {
    const likely = likelihood.get(table.kind) ?? 0;
    if (ruled.includes(table.kind) ? likely > DOUBTFUL : likely > CLEAR && meet(cues, held)) kinds.push(table.kind);
  }
  // "I get no withdrawal" holds the words of what it denies.
  return ruled.includes('not-addictive') && !ruled.includes('addiction-or-withdrawal')
    ? kinds.filter((kind) => kind !== 'addiction-or-withdrawal')
    : kinds;
}

/** Which of the kinds that a sentence holds it may hold of kratom. */
function saidOfKratom(heard: Heard): (kind: Claim['kinds'][number]) => boolean {
  const { sentence, named } = heard;
  if (!named) return speaksOfOther(sentence) ? (kind) => WITH_OTHERS.has(kind) : () => true;
  const own = ofKratomAlone(sentence);
  if (own === sentence) return () => true;
  const kinds = kindsHeard({ ...heard, sentence: own, line: readLine(own), before: '' }, () => '');
  return (kind) => kinds.includes(kind);
}

/**
 * Finds the sentences (headings, bullets, lines) of `text` that say something checkable about kratom, asserted or reported.
 * Questions, denials, and what is said of other substances are left alone. `mentions` are those of the same text, in order;
 * without any, nothing is found unless `context` says that the page is about kratom. Offsets: UTF-16, end exclusive.
 */
export function findClaims(text: string, mentions: readonly Mention[], context?: ClaimContext): Claim[] {
  const named = mentions.filter(({ type }) => type !== 'look-alike');
  if (named.length === 0 && !context?.aboutKratom) return [];
  const claims: Claim[] = [];
  const topics = readTopics();
  const before: string[] = [];
  let asked: string | undefined;
  for (const { unit, heard } of hear(text, named)) {
    const { sentence, line } = heard;
    const ownKinds = kindsHeard(heard, () => before.join(BREAK));
    topics.pass(unit, sentence, heard.named, ownKinds.length > 0);
    before.push(line);
    if (before.length > MEMORY) before.shift();
    if (unit.heading || sentence.includes('?')) {
      if (isQuestion(sentence, unit.heading)) {
        asked = /^(?:q[.:,] )?should /.test(sentence) ? undefined : line;
        continue;
      }
    }
    const kinds = ownKinds.length > 0 ? ownKinds : kindsOfAnswer(unit.heading ? '' : sentence, line, asked);
    asked = undefined;
    // What is dearest comes last: most sentences hold no claim, whatever they speak of.
    if (kinds.length === 0 || isQuestion(sentence, unit.heading) || LABEL.test(sentence) || refutes(sentence)) continue;
    if (!topics.ofKratom()) continue;
    const said = kinds.filter(saidOfKratom(heard));
    if (said.length > 0) claims.push({ start: unit.start, end: unit.end, kinds: said });
  }
  return claims;
}
