import { ALL_KINDS } from './kinds/all-kinds.ts';
import { meet, type NotionSet, setOfLine } from './notions.ts';
import { compileRule, type Held, type KindTable, type Rule, ruleHolds, ruleOccurs, setOf } from './rule.ts';
import type { ClaimKind } from './types.ts';

interface CompiledKind {
  table: KindTable;
  cues: NotionSet;
  /** Compiled when a sentence first holds a cue: most pages speak of a few kinds. */
  says?: Rule[];
  sure?: Rule[];
  unless?: Rule[];
}

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

/** The kinds that the rules find in a line of `readLine`. `around`: the lines of the sentences before. */
export function kindsByRules(line: string, around: () => string): ClaimKind[] {
  const held = setOfLine(line);
  const kinds: ClaimKind[] = [];
  for (const kind of allKinds()) if (holds(kind, line, held, around)) kinds.push(kind.table.kind);
  return kinds;
}

/** Whether all that a rule of this kind asks for stands in the line, and a "no" before it: "it does not keep me awake". */
export function isDeniedByRules(wanted: ClaimKind, line: string): boolean {
  const held = setOfLine(line);
  const { says = [], sure = [] } = allKinds().find(({ table }) => table.kind === wanted) ?? {};
  return [...says, ...sure].some(
    (rule) =>
      !rule.negative &&
      rule.before.length === 0 &&
      ruleOccurs(rule, line, held) &&
      !ruleHolds(rule, line, held, () => ''),
  );
}
