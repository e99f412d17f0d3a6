import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GLOSSARIES } from '../../utils/claims/glossaries/all-glossaries.ts';
import { WORDS } from '../../utils/claims/words.ts';
import type { PageCase } from '../score-cases.ts';
import { readKindTables } from './read-kind-tables.ts';
import { type Lesson, lessonOf, readLessons } from './read-lessons.ts';

const PAGES = path.join(import.meta.dirname, 'pages');
const CASES = path.join(import.meta.dirname, '../../tests/fixtures/page-cases');
/** Page cases that nothing is learnt from, so that they say what recognition is worth. */
const HELD_OUT = [
  'held-out.json',
  'blind-pages.json',
  'fresh-pages.json',
  'pages-abroad.json',
  'like-shared.json',
  'late-pages.json',
  'kept-pages.json',
];

function read(folder: string, ending: string): { name: string; text: string }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending) && !HELD_OUT.includes(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

export interface Material {
  lessons: Lesson[];
  digest: string;
}

/** All that is learnt from, and a digest of it and of the words and rules that it is read by. */
export function readMaterial(): Material {
  const pages = read(PAGES, '.txt');
  const cases = read(CASES, '.json');
  const hash = createHash('sha256');
  for (const table of [WORDS, GLOSSARIES, readKindTables()]) hash.update(JSON.stringify(table));
  for (const { text } of [...pages, ...cases]) hash.update(text);
  return {
    lessons: [
      ...pages.flatMap(({ name, text }) => readLessons(text, name)),
      ...cases.flatMap(({ text }) => (JSON.parse(text) as PageCase[]).map(lessonOf)),
    ],
    digest: hash.digest('hex').slice(0, 16),
  };
}
