import { foldText } from './fold.ts';
import { formSource, joinsWord } from './forms.ts';
import { passesGuard } from './guards.ts';
import { headsOf, shortestHeads } from './heads.ts';
import { TERMS, type TermRow } from './terms.ts';
import type { Mention } from './types.ts';

const MODES = ['strong', 'soft', 'ctx', 'near'] as const;
type Mode = (typeof MODES)[number];

interface Candidate extends Mention {
  mode: Mode;
}

/** What is known about the page that a piece of text stands in. */
export interface MentionContext {
  /** True when the page as a whole speaks of kratom (see `isAboutKratom`), so that its shorter names count here too. */
  aboutKratom: boolean;
}

interface Group {
  row: TermRow;
  mode: Mode;
}

/** Longer names first: a trade name or a strain may contain the plant's name. */
const TYPE_ORDER = ['product', 'strain', 'slang', 'alkaloid', 'plant'];

interface Matcher {
  /** Finds the places where a name may begin. */
  heads: RegExp;
  /** What may begin with a head (in upper case), compiled when the first text asks for it. */
  byHead: Map<string, Names | GroupForms[]>;
}

interface GroupForms {
  group: Group;
  sources: string[];
}

interface Names {
  groups: Group[];
  /** A capture group for each of `groups`, tried at one place. */
  pattern: RegExp;
}

let matcher: Matcher | undefined;

const ASCII_WORD = /^\w/;
const escapeSource = (text: string): string => text.replace(/[\^$.*+?()[\]{}|/]/g, '\\$&');

/**
 * Sorts the table by how its names begin. One expression for all of it took 26 ms to compile and was tried at every letter; a
 * text needs few of its parts, and the beginnings are looked for in one pass.
 */
function buildMatcher(): Matcher {
  const all = TYPE_ORDER.flatMap((type) =>
    TERMS.filter((row) => row.type === type).flatMap((row) =>
      MODES.flatMap((mode) => {
        const group: Group = { row, mode };
        return (row[mode] ?? []).map(formSource).map((source) => ({ group, source, heads: headsOf(source) }));
      }),
    ),
  );
  const heads = shortestHeads(all.flatMap((form) => form.heads));
  const byHead: Matcher['byHead'] = new Map();
  for (const head of heads) {
    const names: GroupForms[] = [];
    for (const form of all) {
      if (!form.heads.some((each) => each.startsWith(head))) continue;
      const last = names.at(-1);
      if (last?.group === form.group) last.sources.push(form.source);
      else names.push({ group: form.group, sources: [form.source] });
    }
    byHead.set(head, names);
  }
  const ascii = heads.filter((head) => ASCII_WORD.test(head)).map(escapeSource);
  const other = heads.filter((head) => !ASCII_WORD.test(head)).map(escapeSource);
  return { heads: new RegExp(`\\b(?:${ascii.join('|')})|${other.join('|')}`, 'gi'), byHead };
}

function namesBehind(head: string, byHead: Matcher['byHead']): Names | undefined {
  const known = byHead.get(head);
  if (!Array.isArray(known)) return known;
  const names: Names = {
    groups: known.map(({ group }) => group),
    pattern: new RegExp(known.map(({ sources }) => `(${sources.join('|')})`).join('|'), 'iy'),
  };
  byHead.set(head, names);
  return names;
}

// Words that tell that "7-OH" on a page without the word kratom is the thing sold over the counter.
const SHOP_WORDS = /smoke ?shop|vape (?:shop|store)|head ?shop|gas[ -]station|convenience store|kava bar/i;

function findCandidates(text: string): Candidate[] {
  matcher ??= buildMatcher();
  const { heads, byHead } = matcher;
  const candidates: Candidate[] = [];
  heads.lastIndex = 0;
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const start = head.index;
    heads.lastIndex = start + 1;
    if (joinsWord(text[start]) && joinsWord(text[start - 1])) continue;
    const names = namesBehind(head[0].toUpperCase(), byHead);
    if (names === undefined) continue;
    names.pattern.lastIndex = start;
    const hit = names.pattern.exec(text);
    if (hit === null) continue;
    const found = hit[0];
    const end = start + found.length;
    const group = names.groups[hit.findIndex((value, i) => i > 0 && value !== undefined) - 1];
    if (group === undefined) continue;
    const { row, mode } = group;
    if ((mode === 'ctx' || mode === 'near') && !passesGuard(row.guard, text, start, end)) continue;
    // "OPMS Black Liquid Kratom" is one trade name, and says kratom all the same.
    candidates.push({ start, end, type: row.type, term: row.term, mode: /kratom/i.test(found) ? 'strong' : mode });
    heads.lastIndex = end;
  }
  return candidates;
}

function saysKratom(candidates: Candidate[], text: string): boolean {
  return (
    candidates.some(({ mode }) => mode === 'strong') ||
    (candidates.some(({ mode }) => mode === 'soft') && SHOP_WORDS.test(text))
  );
}

/** How far (UTF-16 units) an everyday word such as "Thom" may stand from a certain name of kratom and still mean it. */
const NEAR = 200;

function keepsCompany(candidate: Candidate, all: Candidate[]): boolean {
  return all.some(
    (other) =>
      (other.mode === 'strong' || other.mode === 'ctx') &&
      other.type !== 'product' &&
      other.start < candidate.end + NEAR &&
      other.end > candidate.start - NEAR,
  );
}

/** Whether `text` names kratom by a word that can mean nothing else (or sells "7-OH" over the counter). */
export function isAboutKratom(text: string): boolean {
  const folded = foldText(text).text;
  return saysKratom(findCandidates(folded), folded);
}

/** The offset behind the character at `last`: invisible characters that follow a name are no part of it. */
function endInOriginal(text: string, last: number): number {
  return last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
}

/**
 * Finds where `text` names kratom, its alkaloids, strains and products: sorted, not overlapping, each as long as it can be,
 * UTF-16 offsets into `text`, end exclusive. Names that also mean other things count only where the text (or the page, by
 * `context`) is about kratom.
 */
export function findMentions(text: string, context?: MentionContext): Mention[] {
  const folded = foldText(text);
  const candidates = findCandidates(folded.text);
  if (!context?.aboutKratom && !saysKratom(candidates, folded.text)) return [];
  return candidates
    .filter((candidate) => candidate.mode !== 'near' || keepsCompany(candidate, candidates))
    .map(({ start, end, type, term }) => ({
      start: folded.toOriginal(start),
      end: endInOriginal(text, folded.toOriginal(end - 1)),
      type,
      term,
    }));
}
