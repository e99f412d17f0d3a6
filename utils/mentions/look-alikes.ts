import { foldText } from './fold.ts';
import { formSource, joinsWordAt } from './forms.ts';
import { standsInAddress } from './guards.ts';
import type { Mention } from './types.ts';

interface LookAlikeRow {
  /** Key that notes are looked up by. */
  term: string;
  /** Forms as in `terms.ts`. */
  forms: readonly string[];
}

/** What is sold beside kratom, or under its nicknames, and is not kratom. Sorted by term. */
export const LOOK_ALIKES: readonly LookAlikeRow[] = [
  { term: 'kanna', forms: ['kanna', 'sceletium tortuosum'] },
  { term: 'kava', forms: ['kava', 'kava~kava', 'piper methysticum'] },
  { term: 'nitazene', forms: ['[a-z]{0,20}nitazenes?'] },
  { term: 'o-dsmt', forms: ['o-dsmt', 'o~desmethyltramadol'] },
  { term: 'phenibut', forms: ['phenibut'] },
  { term: 'sr-17018', forms: ['sr~17018'] },
  {
    term: 'tianeptine',
    forms: ['tianeptin*', "neptune's fix", 'za~za(?: red)?', 'tian+aa?', 'td red', 'gas~station (?:heroin|dope)'],
  },
];

let pattern: RegExp | undefined;
/** Each of the forms holds one of these. The forms themselves are tried at every word, at twelve times the cost. */
const STEM =
  /kanna|sceletium|kava|piper|nitazen|dsmt|desmethyl|phenibut|17018|tian|neptune|za\W{0,6}za|td\W{1,6}red|gas\W{0,6}station/i;

/**
 * Finds names of substances that are taken for kratom and are not. On their own they say nothing of kratom, so they are shown
 * only where a page is about it. `taken` are the mentions of kratom in the same text: where a nickname means 7-OH there ("gas
 * station heroin"), it is a mention and not listed here. Offsets as in `findMentions`.
 */
export function findLookAlikes(text: string, taken: readonly Mention[]): Mention[] {
  const folded = foldText(text);
  if (!STEM.test(folded.text)) return [];
  // Tried where a word begins, so that a long run of letters is not gone through from each of them.
  pattern ??= new RegExp(
    `\\b(?:${LOOK_ALIKES.map(({ forms }) => `(${forms.map(formSource).join('|')})`).join('|')})`,
    'gi',
  );
  const found: Mention[] = [];
  for (const hit of folded.text.matchAll(pattern)) {
    const row = LOOK_ALIKES[hit.findIndex((value, i) => i > 0 && value !== undefined) - 1];
    if (row === undefined || joinsWordAt(folded.text, hit.index - 1)) continue;
    if (standsInAddress(folded.text, hit.index, hit.index + hit[0].length)) continue;
    const start = folded.toOriginal(hit.index);
    const end = folded.toOriginal(hit.index + hit[0].length - 1) + 1;
    if (!taken.some((mention) => mention.start < end && start < mention.end))
      found.push({ start, end, type: 'look-alike', term: row.term });
  }
  return found;
}
