import { describe, expect, it } from 'vitest';
import { filesBelow, readTree, type SourceTree } from './source-tree.ts';

const MOST_LINES = 250;
/** A specification in tables runs a little longer. */
const MOST_LINES_OF_A_TEST = 300;

/** Tables of data may be as long as what they hold. Each is named here, so that no room hides among them. */
const TABLES = ['utils/claims/weights.ts', 'utils/guidance/interactions.ts'];

/** Colours stand in the tokens; these cannot read them. */
const MAY_HOLD_COLOURS = [
  'components/controls/tokens.css',
  // The browser paints the badge.
  'utils/browser/badge.ts',
  // Inside somebody else's page there are no tokens.
  'utils/page/card-style.ts',
];

const code = readTree(['entrypoints', 'components', 'utils', 'scripts'], ['.ts', '.tsx', '.mjs']);
const tests = readTree(['tests'], ['.ts', '.tsx']);
const styles = readTree(['components', 'entrypoints'], ['.css', '.html']);

const linesOf = (source = '') => source.split('\n').length;

describe('the sources', () => {
  it(`have at most ${MOST_LINES} lines, tables apart, and tests ${MOST_LINES_OF_A_TEST}`, () => {
    const longer = (tree: SourceTree, most: number) =>
      [...tree.keys()].filter((file) => linesOf(tree.get(file)) > most);
    expect(longer(code, MOST_LINES).filter((file) => !TABLES.includes(file))).toEqual([]);
    expect(longer(tests, MOST_LINES_OF_A_TEST)).toEqual([]);
  });

  it('exempt no file that is short or gone', () => {
    expect(TABLES.filter((file) => linesOf(code.get(file)) <= MOST_LINES)).toEqual([]);
  });

  it('are named in kebab-case and have no barrels', () => {
    const names = filesBelow(
      ['entrypoints', 'components', 'utils', 'scripts', 'tests'],
      ['.ts', '.tsx', '.mjs', '.css'],
    );
    expect(names.filter((file) => !/^[a-z0-9/-]+(\.test|\.bench)?\.(ts|tsx|mjs|css)$/.test(file))).toEqual([]);
    expect(names.filter((file) => /\/(index|helpers?|utils?|misc)\.tsx?$/.test(file))).toEqual([]);
  });

  it('hold hex colours only where a token cannot reach', () => {
    const hex = /(?<![\w&/#-])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/i;
    const holders = [...code, ...styles].filter(([, source]) => hex.test(source)).map(([file]) => file);
    expect(holders.filter((file) => !file.startsWith('scripts/') && !MAY_HOLD_COLOURS.includes(file))).toEqual([]);
    expect(MAY_HOLD_COLOURS.filter((file) => !holders.includes(file))).toEqual([]);
  });
});

describe('the tests', () => {
  it('are all run: none is skipped, left for later, or run alone', () => {
    const switchedOff = /\b(?:it|test|describe|bench)\s*(?:\.\s*\w+\s*)*\.\s*(?:only|skip|todo|skipIf|runIf|fails)\b/;
    // This file has to write the words down.
    const found = [...tests].filter(
      ([file, source]) => file !== 'tests/house/sources.test.ts' && switchedOff.test(source),
    );
    expect(found.map(([file]) => file)).toEqual([]);
  });
});
