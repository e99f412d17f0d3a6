import { hear } from '../../utils/claims/hear.ts';
import { signsOf } from '../../utils/claims/signs.ts';
import { CLAIM_KINDS, type ClaimKind } from '../../utils/claims/types.ts';
import { findMentions } from '../../utils/mentions/find-mentions.ts';
import type { PageCase } from '../score-cases.ts';

/** A stretch of a page and what it claims; `skip` are kinds that one may or may not read in it. UTF-16 offsets, end exclusive. */
interface Label {
  start: number;
  end: number;
  kinds: readonly ClaimKind[];
  skip: readonly ClaimKind[];
}

/** A text with its labels; what no label covers claims nothing. */
export interface Lesson {
  text: string;
  labels: Label[];
}

/** A sentence to learn from. */
export interface Example {
  signs: ReadonlySet<string>;
  /** What the rules find in it. */
  ruled: ReadonlySet<ClaimKind>;
  kinds: ReadonlySet<ClaimKind>;
  skip: ReadonlySet<ClaimKind>;
}

const PAGE = '== ';
const KINDS: ReadonlySet<string> = new Set(CLAIM_KINDS);

function kindsIn(marks: readonly string[], where: string): ClaimKind[] {
  for (const mark of marks) if (!KINDS.has(mark)) throw new Error(`${where}: "${mark}" is no kind of claim.`);
  return marks as ClaimKind[];
}

/**
 * Reads a file of labelled pages: `== heading` begins a page, every other line is `kinds | sentence` (README.md beside the pages).
 * Throws with the line's number for a line that is neither and for a kind that does not exist.
 */
export function readLessons(file: string, name: string): Lesson[] {
  const lessons: Lesson[] = [];
  for (const [at, row] of file.split('\n').entries()) {
    const where = `${name}:${at + 1}`;
    if (row.trim() === '') continue;
    if (row.startsWith(PAGE)) {
      lessons.push({ text: '', labels: [] });
      continue;
    }
    const bar = row.indexOf('|');
    const lesson = lessons.at(-1);
    if (bar < 0 || lesson === undefined) throw new Error(`${where}: neither "${PAGE}…" nor "kinds | sentence".`);
    const sentence = row.slice(bar + 1).trim();
    const marks = row
      .slice(0, bar)
      .split(',')
      .map((mark) => mark.trim())
      .filter((mark) => mark !== '' && !mark.startsWith('!'));
    const start = lesson.text.length;
    lesson.text += `${sentence}\n`;
    lesson.labels.push({
      start,
      end: start + sentence.length,
      kinds: kindsIn(
        marks.filter((mark) => !mark.startsWith('?')),
        where,
      ),
      skip: kindsIn(
        marks.filter((mark) => mark.startsWith('?')).map((mark) => mark.slice(1)),
        where,
      ),
    });
  }
  return lessons;
}

/** A page case as a lesson. */
export function lessonOf({ text, claims }: PageCase): Lesson {
  return {
    text,
    labels: claims.map(({ start, end, kinds, optional_kinds = [] }) => ({ start, end, kinds, skip: optional_kinds })),
  };
}

/** The sentences of a page about kratom, read as `findClaims` reads them; none of a page that does not name it. */
export function examplesIn({ text, labels }: Lesson): Example[] {
  const mentions = findMentions(text).filter(({ type }) => type !== 'look-alike');
  if (mentions.length === 0) return [];
  return Array.from(hear(text, mentions), ({ unit, heard }) => {
    const here = labels.filter(({ start, end }) => start < unit.end && unit.start < end);
    return {
      signs: signsOf(heard),
      ruled: new Set(heard.ruled),
      kinds: new Set(here.flatMap(({ kinds }) => kinds)),
      skip: new Set(here.flatMap(({ skip }) => skip)),
    };
  });
}
