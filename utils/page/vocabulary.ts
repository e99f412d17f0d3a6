import { findClaims } from '../claims/find-claims.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { formSource } from '../mentions/forms.ts';
import { TERMS } from '../mentions/terms.ts';
import type { Recogniser } from './recogniser.ts';
import { hasStem } from './stem.ts';

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

/** The real recogniser: the tables of `mentions` and `claims`. */
export const recogniser: Recogniser = {
  hasStem,
  hasTerm,
  findMentions: (text, aboutKratom) => findMentions(text, { aboutKratom }),
  findClaims,
};
