import { describe, expect, it } from 'vitest';
import { CREEP_LINES } from '../../../../../components/journal/patterns/creep-lines.ts';
import { lineSummary, readWeek } from '../../../../../components/journal/patterns/creep-words.ts';
import type { CreepWeek } from '../../../../../utils/patterns/creep.ts';

const week = (n: number, parts: Partial<CreepWeek> = {}): CreepWeek => ({
  week: n,
  monday: `2026-09-${String(7 * n + 7).padStart(2, '0')}`,
  whole: true,
  written: true,
  doses: 7,
  leafGrams: 20 + n,
  leafUnknown: 0,
  apart: [],
  gapMin: null,
  lastDoseMin: null,
  ...parts,
});

const lineOf = (id: string) => CREEP_LINES.find((line) => line.id === id) ?? expect.fail(id);
const leaf = lineOf('leafGrams');

describe('a week of leaf', () => {
  it.each<[string, Partial<CreepWeek>, number | null]>([
    ['without a word is unknown', { written: false, doses: 0, leafGrams: 0 }, null],
    ['written without doses is zero', { doses: 0, leafGrams: 0 }, 0],
    ['of nothing but unknown weights is unknown', { leafGrams: 0, leafUnknown: 6 }, null],
    ['with some unknown weights is what is known of it', { leafGrams: 31, leafUnknown: 2 }, 31],
  ])('%s', (_, parts, value) => {
    expect(leaf.draw(week(0, parts)).value).toBe(value);
  });

  it('of nothing but unknown weights is never read out as 0 g', () => {
    expect(readWeek(leaf, week(0, { leafGrams: 0, leafUnknown: 6 }))).not.toContain('0 g');
  });
});

describe('the sentence about leaf by the week', () => {
  const known = [week(0), week(1), week(2)];

  it('counts the weeks of which all is known, as the trend does', () => {
    const partly = week(3, { leafGrams: 5, leafUnknown: 2 });
    const unknown = week(4, { leafGrams: 0, leafUnknown: 7 });
    expect(lineSummary(leaf, [...known, partly, unknown])).toBe('Between 20 g and 22 g a week.');
  });

  it('does not keep such weeks from being counted by their number of doses', () => {
    const unknown = week(4, { doses: 9, leafGrams: 0, leafUnknown: 9 });
    expect(lineSummary(lineOf('doses'), [...known, unknown])).toBe('Between 7 and 9 a week.');
  });
});

it('never takes a middle value for where most weeks lie', () => {
  const late = (n: number, median: number) =>
    week(n, { lastDoseMin: { median, quartiles: [median, median], count: 7 } });
  const weeks = [1010, 1015, 1020, 1018, 1200, 1230, 1225].map((median, n) => late(n, median));
  expect(lineSummary(lineOf('lastDoseMin'), weeks)).toMatch(/, the middle value of the weeks being .*\.$/);
});
