import { findClaims } from '../claims/find-claims.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { formSource } from '../mentions/forms.ts';
import { hasStem } from '../mentions/stems.ts';
import { TERMS } from '../mentions/terms.ts';
import type { Recogniser } from './recogniser.ts';

let anyTerm: RegExp | undefined;

/** Every form of the vocabulary, without a look at what stands before it; built on the first page that is about kratom. */
function hasTerm(text: string): boolean {
  anyTerm ??= new RegExp(
    TERMS.flatMap(({ strong = [], soft = [], ctx = [], near = [] }) => [...strong, ...soft, ...ctx, ...near])
      .map(formSource)
      .join('|'),
    'i',
  );
  return anyTerm.test(text);
}

/** A stem that the start of the next block hides: `textContent` makes "7-OHTablets" of two cells of a table. */
const GLUED = /7[-\u2010-\u2015\u2212]?OH[A-Z]/;

/** The real recogniser: the tables of `mentions` and `claims`. */
export const recogniser: Recogniser = {
  hasStem: (text) => hasStem(text) || GLUED.test(text),
  hasTerm,
  findMentions: (text, aboutKratom) => findMentions(text, { aboutKratom }),
  findClaims,
};
