import type { Mention } from '../mentions/types.ts';
import { isQuestion, refutes } from './denial.ts';
import { foldUnit } from './fold-unit.ts';
import { ALL_KINDS } from './kinds/all-kinds.ts';
import { BREAK, readLine } from './line.ts';
import { compileRule, type KindTable, type Rule, ruleHolds, ruleOccurs } from './rule.ts';
import { readTopics } from './topic.ts';
import type { Claim } from './types.ts';
import { splitUnits } from './units.ts';

/** What is known about the page that a piece of text stands in. */
export interface ClaimContext {
  /** True when the page as a whole speaks of kratom, so that a block that does not name it is read as speaking of it. */
  aboutKratom: boolean;
}

interface CompiledKind {
  kind: KindTable['kind'];
  says: Rule[];
  unless: Rule[];
}

/** How many sentences back a rule may look. */
const MEMORY = 6;

let compiled: CompiledKind[] | undefined;

function compileKinds(): CompiledKind[] {
  return ALL_KINDS.map(({ kind, says, unless = [] }) => ({
    kind,
    says: says.map(compileRule),
    unless: unless.map(compileRule),
  }));
}

/** `around`: the lines of the sentences before. */
function kindsOf(line: string, around: string): Claim['kinds'] {
  compiled ??= compileKinds();
  return compiled
    .filter(
      ({ says, unless }) =>
        says.some((rule) => ruleHolds(rule, line, around)) && !unless.some((rule) => ruleOccurs(rule, line)),
    )
    .map(({ kind }) => kind);
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
  let next = 0;
  let before: string[] = [];
  for (const unit of splitUnits(text)) {
    const from = next;
    while ((named[next]?.start ?? Number.POSITIVE_INFINITY) < unit.end) next += 1;
    const here = named.slice(from, next);
    const sentence = foldUnit(text, unit.start, unit.end, here);
    const line = readLine(sentence);
    const around = before.join(BREAK);
    before = [...before, line].slice(-MEMORY);
    const ofKratom = topics.next(unit, sentence, here.length > 0);
    if (!ofKratom || isQuestion(sentence, unit.heading) || refutes(sentence)) continue;
    const kinds = kindsOf(line, around);
    if (kinds.length > 0) claims.push({ start: unit.start, end: unit.end, kinds });
  }
  return claims;
}
