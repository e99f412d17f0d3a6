import { findClaims } from '../claims/find-claims.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import { hasStem } from '../mentions/stems.ts';
import type { Recogniser } from './recogniser.ts';

/** The real recogniser: the tables of `mentions` and `claims`. */
export const recogniser: Recogniser = {
  hasStem,
  findMentions: (text, aboutKratom) => findMentions(text, { aboutKratom }),
  findClaims,
};
