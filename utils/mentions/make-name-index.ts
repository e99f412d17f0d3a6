import { formSource } from './forms.ts';
import { headsOf } from './heads.ts';
import { allForms } from './matcher.ts';

/**
 * What `NAME_INDEX` must be for the table as it is: one line for each set of forms, as their places among `allForms`, with the heads
 * that exactly these may begin with: "6,7:FEEL |FEELS".
 */
export function makeNameIndex(): string[] {
  const known: Parameters<typeof headsOf>[1] = new Map();
  const placesByHead = new Map<string, number[]>();
  for (const [place, { form }] of allForms().entries())
    for (const head of headsOf(formSource(form), known))
      placesByHead.set(head, [...(placesByHead.get(head) ?? []), place]);
  const headsByPlaces = new Map<string, string[]>();
  for (const [head, places] of placesByHead)
    headsByPlaces.set(places.join(), [...(headsByPlaces.get(places.join()) ?? []), head]);
  return [...headsByPlaces].map(([places, heads]) => `${places}:${heads.join('|')}`);
}
