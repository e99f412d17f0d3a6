import { findClaims } from '../claims/find-claims.ts';
import { findMentions } from '../mentions/find-mentions.ts';
import type { Recogniser } from './recogniser.ts';
import { hasStem } from './stem.ts';

/** The real recogniser: the tables of `mentions` and `claims`. */
export const recogniser: Recogniser = {
  hasStem,
  findMentions: (text, aboutKratom) => findMentions(text, { aboutKratom }),
  findClaims,
};
