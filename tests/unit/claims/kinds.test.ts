import { describe, expect, test } from 'vitest';
import { readKindTables } from '../../../scripts/claim-lessons/read-kind-tables.ts';
import { foldUnit } from '../../../utils/claims/fold-unit.ts';
import { ALL_KINDS } from '../../../utils/claims/kinds/all-kinds.ts';
import { readLine } from '../../../utils/claims/line.ts';
import { emptySet, NOTIONS, setOfLine, spellLine, within } from '../../../utils/claims/notions.ts';
import { compileRule, ruleHolds, ruleOccurs, setOf } from '../../../utils/claims/rule.ts';
import { CLAIM_KINDS } from '../../../utils/claims/types.ts';
import { splitUnits } from '../../../utils/claims/units.ts';
import { findMentions } from '../../../utils/mentions/find-mentions.ts';

const rows = readKindTables();

/** The lines of an example; the last sentence is the one that the rule is about, those before it are its surroundings. */
function linesOf(example: string): string[] {
  const mentions = findMentions(example, { aboutKratom: true });
  return splitUnits(example).map(({ start, end }) =>
    readLine(
      foldUnit(
        example,
        start,
        end,
        mentions.filter((one) => one.start >= start && one.end <= end),
      ),
    ),
  );
}

test('every kind has a table', () => {
  expect(ALL_KINDS.map(({ kind }) => kind).sort()).toEqual([...CLAIM_KINDS].sort());
});

test('notions fit into a set', () => {
  expect(NOTIONS.length).toBeLessThanOrEqual(emptySet().flags.length);
});

test('the sources hold as many rules as the tables', () => {
  const count = ALL_KINDS.reduce(
    (sum, { says, sure = [], unless = [] }) => sum + says.length + sure.length + unless.length,
    0,
  );
  expect(rows).toHaveLength(count);
});

test.each(ALL_KINDS)('$kind: every rule asks for a cue', ({ cues, says, sure = [] }) => {
  const cue = setOf(cues);
  const asks = (rule: string): boolean =>
    compileRule(rule).parts.some(([row]) => row?.steps.some(({ set }) => within(set, cue)));
  expect([...says, ...sure].filter((rule) => !asks(rule))).toEqual([]);
});

describe.each(rows)('$kind $list "$rule"', ({ list, rule, example }) => {
  test('has an example behind it', () => {
    expect(example).toBeTruthy();
  });

  test('finds its example', () => {
    const lines = linesOf(example ?? '');
    const line = lines.at(-1) ?? '';
    const held = setOfLine(line);
    const compiled = compileRule(rule);
    const fires =
      list !== 'unless'
        ? ruleHolds(compiled, line, held, () => lines.slice(0, -1).join(';'))
        : ruleOccurs(compiled, line, held);
    expect(fires, `${example} = ${spellLine(line)}`).toBe(true);
  });
});
