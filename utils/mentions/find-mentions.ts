import { foldText } from './fold.ts';
import { joinsWord } from './forms.ts';
import { passesGuard, standsInAddress } from './guards.ts';
import { asHead } from './heads.ts';
import { compileNames, type Matcher, type Mode, type Names, sortByHead } from './matcher.ts';
import { findTradeNames } from './trade-names.ts';
import type { Mention } from './types.ts';

interface Candidate extends Mention {
  mode: Mode;
}

/** What is known about the page that a piece of text stands in. */
export interface MentionContext {
  /** True when the page as a whole speaks of kratom (see `isAboutKratom`), so that its shorter names count here too. */
  aboutKratom: boolean;
}

// Words that tell that "7-OH" on a page without the word kratom is the thing sold over the counter.
const SHOP_WORDS = /smoke ?shop|vape (?:shop|store)|head ?shop|gas[ -]station|convenience store|kava bar/i;

let matcher: Matcher | undefined;

/** The same few words are found again and again: each is looked up as it is written. */
const namesByFound = new Map<string, Names | undefined>();

function namesAt({ byHead }: Matcher, found: string): Names | undefined {
  if (!namesByFound.has(found)) namesByFound.set(found, byHead.get(asHead(found)));
  return namesByFound.get(found);
}

function findCandidates(text: string): Candidate[] {
  matcher ??= sortByHead();
  const { heads } = matcher;
  const candidates: Candidate[] = [];
  heads.lastIndex = 0;
  for (let head = heads.exec(text); head; head = heads.exec(text)) {
    const start = head.index;
    heads.lastIndex = start + 1;
    if (joinsWord(text[start]) && joinsWord(text[start - 1])) continue;
    const names = namesAt(matcher, head[0]);
    if (names === undefined) continue;
    names.pattern ??= compileNames(names);
    names.pattern.lastIndex = start;
    const hit = names.pattern.exec(text);
    if (hit === null) continue;
    const found = hit[0];
    const end = start + found.length;
    const group = names.groups[hit.indexOf(found, 1) - 1];
    if (group === undefined) continue;
    if (standsInAddress(text, start, end)) continue;
    const { row, mode } = group;
    if ((mode === 'ctx' || mode === 'near') && !passesGuard(row.guard, text, start, end)) continue;
    // "OPMS Black Liquid Kratom" is one trade name, and says kratom all the same.
    candidates.push({
      start,
      end,
      type: row.type,
      term: row.term,
      mode: mode !== 'strong' && /kratom/i.test(found) ? 'strong' : mode,
    });
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
  const named: Mention[] = candidates.filter(
    (candidate) => candidate.mode !== 'near' || keepsCompany(candidate, candidates),
  );
  for (const span of findTradeNames(folded.text, named)) named.push({ ...span, type: 'product', term: 'trade name' });
  return named
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, type, term }) => ({
      start: folded.toOriginal(start),
      end: endInOriginal(text, folded.toOriginal(end - 1)),
      type,
      term,
    }));
}
