import type { Recogniser } from './recogniser.ts';

/**
 * Tells whether the page as a whole is about kratom, so that a sentence which says "it" means kratom: its title or first heading
 * says so. A page that says the word in passing speaks of other things.
 */
export function watchSubject(recogniser: Recogniser): () => boolean {
  let named = { name: '', kratom: false };
  return () => {
    const name = `${document.title}\n${document.querySelector('h1')?.textContent ?? ''}`;
    if (name !== named.name) {
      named = { name, kratom: recogniser.hasStem(name) && recogniser.findMentions(name, false).length > 0 };
    }
    return named.kratom;
  };
}
