import { describe, expect, it } from 'vitest';
import { filesBelow, readTree } from './source-tree.ts';

const MOST_LINES = 250;

/** Tables of data may be as long as what they hold. Each is named here, so that no room hides among them. */
const TABLES: string[] = [];

/** Colours stand in the tokens; these cannot read them. */
const MAY_HOLD_COLOURS = [
  'components/controls/tokens.css',
  // The browser paints the badge.
  'utils/browser/badge.ts',
];

const code = readTree(['entrypoints', 'components', 'utils', 'scripts'], ['.ts', '.tsx', '.mjs']);
const tests = readTree(['tests'], ['.ts', '.tsx']);
const styles = readTree(['components', 'entrypoints'], ['.css', '.html']);

describe('the sources', () => {
  it(`have at most ${MOST_LINES} lines, tables apart`, () => {
    const long = [...code, ...tests]
      .map(([file, source]) => [file, source.split('\n').length] as const)
      .filter(([, lines]) => lines > MOST_LINES);
    expect(long.filter(([file]) => !TABLES.includes(file))).toEqual([]);
  });

  it('exempt no file that is short or gone', () => {
    const long = (file: string) => (code.get(file) ?? tests.get(file) ?? '').split('\n').length > MOST_LINES;
    expect(TABLES.filter((file) => !long(file))).toEqual([]);
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
