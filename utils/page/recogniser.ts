import type { Claim } from '../claims/types.ts';
import type { Mention } from '../mentions/types.ts';

/** What the page room asks about a text. It knows no word of its own: the tables stay in `mentions` and `claims`. */
export interface Recogniser {
  /** A quick look, run over every page: whether `text` may hold a word that makes a page be about kratom. */
  hasStem(text: string): boolean;
  /**
   * In order, not overlapping. `aboutKratom` says that the page around `text` is about kratom. Look-alikes come only where it is,
   * or beside a name of kratom, so that what is found without it always says kratom.
   */
  findMentions(text: string, aboutKratom: boolean): Mention[];
  /** Without a mention, claims are found where the whole page is about kratom. */
  findClaims(text: string, mentions: Mention[], page: { aboutKratom: boolean }): Claim[];
}
