import { type FoldedText, foldText } from './fold.ts';
import { joinsWordAt } from './forms.ts';
import { passesGuard, standsInAddress } from './guards.ts';
import { endOfName, type Form, type Matcher, type Mode, openMatcher } from './matcher.ts';
import { findTradeNames } from './trade-names.ts';
import type { Mention } from './types.ts';

/** Offsets into the folded text; a mode for each mention. */
interface Candidates {
  mentions: Mention[];
  modes: Mode[];
}

/** What is known about the page that a piece of text stands in. */
export interface MentionContext {
  /** True when the page as a whole speaks of kratom (see `isAboutKratom`), so that its shorter names count here too. */
  aboutKratom: boolean;
}

// Words that tell that "7-OH" on a page without the word kratom is the thing sold over the counter.
const SHOP_WORDS = /smoke ?shop|vape (?:shop|store)|head ?shop|gas[ -]station|convenience store|kava bar/i;

let matcher: Matcher | undefined;

function findCandidates(text: string): Candidates {
  matcher ??= openMatcher();
  const beginnings = matcher.beginningsFor(text);
  const mentions: Mention[] = [];
  const modes: Mode[] = [];
  beginnings.lastIndex = 0;
  while (beginnings.test(text)) {
    const start = beginnings.lastIndex;
    const end = nameAt(matcher, text, start, mentions, modes);
    beginnings.lastIndex = end < 0 ? start + 1 : end;
  }
  return { mentions, modes };
}

/** Adds the name that stands at `start` and returns its end, or -1 where none stands. */
function nameAt({ formsAt }: Matcher, text: string, start: number, mentions: Mention[], modes: Mode[]): number {
  if (joinsWordAt(text, start - 1) && joinsWordAt(text, start)) return -1;
  const forms = formsAt(text, start);
  // By index: this runs thousands of times before the browser has made it fast, and an iterator is slow until then.
  let end = -1;
  let at = -1;
  while (end < 0 && ++at < forms.length) end = endOfName(forms[at] as Form, text, start);
  const form = forms[at];
  if (form === undefined) return -1;
  const mode = modeOf(form, text, start, end);
  if (mode === undefined) return -1;
  const { type, term } = form.row;
  mentions.push({ start, end, type, term });
  modes.push(mode);
  return end;
}

/** How surely the name means kratom where it stands; nothing where it is something else. */
function modeOf({ row, mode }: Form, text: string, start: number, end: number): Mode | undefined {
  if (standsInAddress(text, start, end)) return undefined;
  const guard = mode === 'strong' ? row.strongGuard : row.guard;
  if (mode !== 'soft' && !passesGuard(guard, text, start, end)) return undefined;
  if (mode === 'strong') return mode;
  // "OPMS Black Liquid Kratom" is one trade name, and says kratom all the same.
  return /kratom/i.test(text.slice(start, end)) ? 'strong' : mode;
}

function saysKratom({ modes }: Candidates, text: string): boolean {
  return modes.includes('strong') || (modes.includes('soft') && SHOP_WORDS.test(text));
}

/** How far (UTF-16 units) an everyday word such as "Thom" may stand from a certain name of kratom and still mean it. */
const NEAR = 200;

function keepsCompany(candidate: Mention, { mentions, modes }: Candidates): boolean {
  return mentions.some(
    (other, at) =>
      (modes[at] === 'strong' || modes[at] === 'ctx') &&
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

function inOriginal({ start, end, type, term }: Mention, { toOriginal }: FoldedText, text: string): Mention {
  return { start: toOriginal(start), end: endInOriginal(text, toOriginal(end - 1)), type, term };
}

/**
 * Finds where `text` names kratom, its alkaloids, strains and products: sorted, not overlapping, each as long as it can be,
 * UTF-16 offsets into `text`, end exclusive. Names that also mean other things count only where the text (or the page, by
 * `context`) is about kratom.
 */
export function findMentions(text: string, context?: MentionContext): Mention[] {
  const folded = foldText(text);
  const candidates = findCandidates(folded.text);
  const { mentions, modes } = candidates;
  if (!context?.aboutKratom && !saysKratom(candidates, folded.text)) return [];
  const kept = modes.includes('near')
    ? mentions.filter((mention, at) => modes[at] !== 'near' || keepsCompany(mention, candidates))
    : mentions;
  const trade = findTradeNames(folded.text, kept);
  const named =
    trade.length === 0
      ? kept
      : [...kept, ...trade.map((span): Mention => ({ ...span, type: 'product', term: 'trade name' }))].sort(
          (a, b) => a.start - b.start,
        );
  return folded.text === text ? named : named.map((mention) => inOriginal(mention, folded, text));
}
