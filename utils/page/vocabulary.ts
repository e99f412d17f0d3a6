import { findClaims } from '../claims/find-claims.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { findLookAlikes } from '../mentions/look-alikes.ts';
import { hasStem } from '../mentions/stems.ts';
import type { Mention } from '../mentions/types.ts';
import type { Recogniser } from './recogniser.ts';

/** Mentions, and beside them what is taken for kratom; a text that does not say kratom on a page that does not has neither. */
function findMarked(text: string, aboutKratom: boolean): Mention[] {
  const mentions = findMentions(text, { aboutKratom });
  if (!aboutKratom && mentions.length === 0) return [];
  return [...mentions, ...findLookAlikes(text, mentions)].sort((a, b) => a.start - b.start);
}

/** The real recogniser: the tables of `mentions` and `claims`. */
export const recogniser: Recogniser = {
  hasStem,
  findMentions: findMarked,
  findClaims,
};
