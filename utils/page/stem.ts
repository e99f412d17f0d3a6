import { hasStem as hasWordStem } from '../mentions/stems.ts';

/** A stem that the start of the next block hides: `textContent` makes "7-OHTablets" of two cells of a table. */
const GLUED = /7[-\u2010-\u2015\u2212]?OH[A-Z]/;

/** Whether `text`, which may be glued together from several blocks, may hold a word that makes a page be about kratom. */
export function hasStem(text: string): boolean {
  return hasWordStem(text) || GLUED.test(text);
}
