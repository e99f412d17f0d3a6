import { findMentions, type MentionContext } from './find-mentions.ts';
import { foldText } from './fold.ts';
import { formSource, joinsWord } from './forms.ts';
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
  { term: 'nitazene', forms: ['[a-z]*nitazenes?'] },
  { term: 'o-dsmt', forms: ['o-dsmt', 'o~desmethyltramadol'] },
  { term: 'phenibut', forms: ['phenibut'] },
  { term: 'sr-17018', forms: ['sr~17018'] },
  {
    term: 'tianeptine',
    forms: ['tianeptin*', "neptune's fix", 'za~za(?: red)?', 'tian+aa?', 'td red', 'gas~station (?:heroin|dope)'],
  },
];

let pattern: RegExp | undefined;

/**
 * Finds names of substances that are taken for kratom and are not. They are kept apart from `findMentions`: on their own they
 * say nothing of kratom, and the page script shows them, if at all, only on pages that are about it. Where a nickname means
 * 7-OH in a text about kratom ("gas station heroin"), it is a mention and not listed here. Offsets as in `findMentions`.
 */
export function findLookAlikes(text: string, context?: MentionContext): Mention[] {
  pattern ??= new RegExp(LOOK_ALIKES.map(({ forms }) => `(${forms.map(formSource).join('|')})`).join('|'), 'gi');
  const folded = foldText(text);
  const taken = findMentions(text, context);
  const found: Mention[] = [];
  for (const hit of folded.text.matchAll(pattern)) {
    const row = LOOK_ALIKES[hit.findIndex((value, i) => i > 0 && value !== undefined) - 1];
    if (row === undefined || joinsWord(folded.text[hit.index - 1])) continue;
    const start = folded.toOriginal(hit.index);
    const end = folded.toOriginal(hit.index + hit[0].length - 1) + 1;
    if (!taken.some((mention) => mention.start < end && start < mention.end))
      found.push({ start, end, type: 'look-alike', term: row.term });
  }
  return found;
}
