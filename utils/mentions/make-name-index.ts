import { formSource } from './forms.ts';
import { headsOf } from './heads.ts';
import { ASCII, allForms, LOOKED_FOR } from './matcher.ts';

/** What other alphabets write is many a head, and stands in few texts: to look a word more up costs less than to read them all. */
const shortened = (head: string): string => (head.charCodeAt(0) < ASCII ? head : head.slice(0, LOOKED_FOR));

/** A head that begins with another head is found by that one. */
const shortest = (heads: readonly string[]): string[] =>
  [...new Set(heads)].filter((head) => !heads.some((other) => other !== head && head.startsWith(other)));

/**
 * What `NAME_INDEX` must be for the table as it is: one line for each set of forms, as their places among `allForms`, with the heads
 * that exactly these may begin with: "6,7:FEEL |FEELS".
 */
export function makeNameIndex(): string[] {
  const known: Parameters<typeof headsOf>[1] = new Map();
  const placesByHead = new Map<string, number[]>();
  for (const [place, { form }] of allForms().entries())
    for (const head of shortest(headsOf(formSource(form), known).map(shortened)))
      placesByHead.set(head, [...(placesByHead.get(head) ?? []), place]);
  const headsByPlaces = new Map<string, string[]>();
  for (const [head, places] of placesByHead)
    headsByPlaces.set(places.join(), [...(headsByPlaces.get(places.join()) ?? []), head]);
  return [...headsByPlaces].map(([places, heads]) => `${places}:${heads.join('|')}`);
}
