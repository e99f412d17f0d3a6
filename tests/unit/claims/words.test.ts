import { describe, expect, test } from 'vitest';
import { foldUnit } from '../../../utils/claims/fold-unit.ts';
import { GLOSSARIES } from '../../../utils/claims/glossaries/all-glossaries.ts';
import { readLine } from '../../../utils/claims/line.ts';
import { spellLine } from '../../../utils/claims/notions.ts';
import { WORDS } from '../../../utils/claims/words.ts';

/** Beginnings, `$` exact words and `~` words with their forms: the parts of a list. */
const partsOf = (list: string): { mark: string; words: string[] }[] =>
  [...list.matchAll(/([$~]|^) ?((?:[^$~ ]+ ?)*)/g)].map(([, mark = '', words = '']) => ({
    mark,
    words: words.split(' ').filter((word) => word !== ''),
  }));
const lists = Object.entries({ words: WORDS, ...GLOSSARIES }).flatMap(([table, notions]) =>
  Object.entries(notions).map(([notion, words]) => ({ table, notion, parts: partsOf(words) })),
);

describe('the words of the rules', () => {
  test.each(lists)('$table: $notion is sorted, each word once', ({ parts }) => {
    for (const { words } of parts) expect(words).toEqual([...new Set(words)].sort((a, b) => (a < b ? -1 : 1)));
  });

  test('belong to one notion each', () => {
    const all = lists.flatMap(({ parts }) => parts.flatMap(({ mark, words }) => words.map((word) => word + mark)));
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
  });

  test.each(lists)('$table: $notion is written as sentences are folded', ({ parts }) => {
    const changed = parts
      .flatMap(({ words }) => words)
      .filter((word) => {
        const plain = word.replaceAll('_', ' ');
        return (
          !/^[cdjlmst]'/.test(plain) &&
          foldUnit(plain, 0, plain.length, []) !== plain.trim().replaceAll('-', ' ') &&
          !plain.includes('-')
        );
      });
    expect(changed).toEqual([]);
  });
});

describe('a sentence is read as a line of notions', () => {
  test.each([
    ['It eases everyday aches', 'it ease _ pain'],
    ['Take 2 g, not more', 'use number unit , no high'],
    ['alcohol; sleep', 'drug ; sleep'],
    ['ใบช่วยแก้ปวด', 'unit ease ease pain'],
  ])('%s', (sentence, line) => {
    expect(spellLine(readLine(foldUnit(sentence, 0, sentence.length, [])))).toBe(line);
  });
});
