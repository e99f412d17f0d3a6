import type { Mention } from '../mentions/types.ts';
import { isQuestion, readStance } from './denial.ts';
import { foldUnit } from './fold-unit.ts';
import { ALL_KINDS } from './kinds/all-kinds.ts';
import { compilePattern, compileStems, isNegative, type KindTable } from './pattern.ts';
import { readTopics } from './topic.ts';
import type { Claim } from './types.ts';
import { splitUnits } from './units.ts';
import { WORDS } from './words.ts';

/** What is known about the page that a piece of text stands in. */
export interface ClaimContext {
  /** True when the page as a whole speaks of kratom, so that a block that does not name it is read as speaking of it. */
  aboutKratom: boolean;
}

interface Row {
  source: string;
  negative: boolean;
  pattern?: RegExp;
}

interface CompiledKind {
  table: KindTable;
  about: RegExp;
  says: Row[];
  unless: RegExp[];
}

const rows = (sources: readonly string[]): Row[] => sources.map((source) => ({ source, negative: isNegative(source) }));

let compiled: CompiledKind[] | undefined;

function compileKinds(): CompiledKind[] {
  return ALL_KINDS.map((table) => ({
    table,
    about: compileStems(table.about),
    says: rows(table.says),
    unless: (table.unless ?? []).map(compilePattern),
  }));
}

const blank = (part: string): string => ' '.repeat(part.length);

/** One sentence with what stands around it. */
interface Reading {
  sentence: string;
  stance: ReturnType<typeof readStance>;
  /** The lines before speak of withdrawal, or of stopping. */
  afterWithdrawal: boolean;
  /** The sentence or the lines before name a 7-OH product. */
  nearSevenOh: boolean;
}

function countWords(sentence: string, source: string): number {
  return new Set([...sentence.matchAll(compilePattern(source))].map(([word]) => word.slice(0, 5))).size;
}

function inCluster(table: KindTable, { sentence, afterWithdrawal }: Reading): boolean {
  return (table.clusters ?? []).some((cluster) => {
    if (cluster.after === 'withdrawal' && !afterWithdrawal) return false;
    if (cluster.with && !compilePattern(WORDS[cluster.with]).test(sentence)) return false;
    return countWords(sentence, WORDS[cluster.of]) >= cluster.least;
  });
}

function says(kind: CompiledKind, reading: Reading): boolean {
  const { table } = kind;
  if (!kind.about.test(reading.sentence)) return false;
  if (table.needs === 'sevenoh' && !reading.nearSevenOh) return false;
  const sentence = kind.unless.reduce((rest, pattern) => rest.replace(pattern, blank), reading.sentence);
  for (const row of kind.says) {
    row.pattern ??= compilePattern(row.source);
    row.pattern.lastIndex = 0;
    for (let hit = row.pattern.exec(sentence); hit; hit = row.pattern.exec(sentence)) {
      if (hit[0] === '') break;
      if (!reading.stance.denies(hit.index, hit.index + hit[0].length, row.negative)) return true;
      row.pattern.lastIndex = hit.index + 1;
    }
  }
  return inCluster(table, { ...reading, sentence });
}

const WITHDRAWAL = /withdraw|detox|quit|cold turkey|come off|coming off|stopp|taper/;

/**
 * Finds the sentences (headings, bullets, lines) of `text` that say something checkable about kratom, asserted or reported.
 * Questions, denials, and what is said of other substances are left alone. `mentions` are those of the same text, in order;
 * without any, nothing is found unless `context` says that the page is about kratom. Offsets: UTF-16, end exclusive.
 */
export function findClaims(text: string, mentions: readonly Mention[], context?: ClaimContext): Claim[] {
  const named = mentions.filter(({ type }) => type !== 'look-alike');
  if (named.length === 0 && !context?.aboutKratom) return [];
  compiled ??= compileKinds();
  const claims: Claim[] = [];
  const topics = readTopics();
  let next = 0;
  let before: string[] = [];
  for (const unit of splitUnits(text)) {
    const from = next;
    while ((named[next]?.start ?? Number.POSITIVE_INFINITY) < unit.end) next += 1;
    const here = named.slice(from, next);
    const sentence = foldUnit(text, unit.start, unit.end, here);
    const ofKratom = topics.next(unit, sentence, here.length > 0);
    const around = before.join(' ');
    before = [...before, sentence].slice(-5);
    if (!ofKratom || isQuestion(sentence, unit.heading)) continue;
    const stance = readStance(sentence);
    if (stance.refuted) continue;
    const reading: Reading = {
      sentence,
      stance,
      afterWithdrawal: WITHDRAWAL.test(around),
      nearSevenOh: /sevenoh/.test(sentence) || /sevenoh/.test(around),
    };
    const kinds = compiled.filter((kind) => says(kind, reading)).map(({ table }) => table.kind);
    if (kinds.length > 0) claims.push({ start: unit.start, end: unit.end, kinds });
  }
  return claims;
}
