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

/** The kinds that the rules find in a line of `readLine`. `around`: the lines of the sentences before. */
export function kindsByRules(line: string, around: () => string): ClaimKind[] {
  compiled ??= ALL_KINDS.map((table) => ({ table, cues: setOf(table.cues) }));
  const held = setOfLine(line);
  const kinds: ClaimKind[] = [];
  for (const kind of compiled) if (holds(kind, line, held, around)) kinds.push(kind.table.kind);
  return kinds;
}
