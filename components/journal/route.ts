import { useSyncExternalStore } from 'react';

/** Where in the journal one is: the first word of the address after `#/`, and the words after it. */
export interface Route {
  page: string;
  rest: readonly string[];
}

/** `#/guide/pain` is the page `guide` with the rest `['pain']`; an empty or foreign hash is the page `''`. */
export function parseRoute(hash: string): Route {
  const [page = '', ...rest] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((word) => word !== '')
    .map(decoded);
  return { page, rest };
}

/** A hand-typed `%` that encodes nothing stays as it was typed. */
function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** The hash of the tab's address, followed as it changes. */
export function useHash(): string {
  return useSyncExternalStore(onHashChange, () => window.location.hash);
}
