import type { Followed } from './follow.ts';
import { UNREAD } from './node-kinds.ts';
import { piecesOf } from './pieces.ts';
import { contentOf, createRoots, type Root, type Roots } from './roots.ts';
import { runAround } from './runs.ts';
import type { Slices } from './slices.ts';

export interface LookoutParts {
  hasStem(text: string): boolean;
  slices: Slices;
  onRoot(root: Root): void;
  /** Called once, when the first text comes up that may be about kratom. Nothing is looked at from then on. */
  onFound(): void;
  later(work: () => void, ms: number): void;
}

export interface Lookout extends Followed {
  /** Looks at `root` when there is time. */
  addRoot(root: Root): void;
  /** A root that was looked at already. */
  knowRoot(root: Root): void;
  adopt: Roots['adopt'];
}

/** Elements whose text is asked for in one go: all of an ordinary page (the corpus has 2,400 at most), some ms of a large one. */
export const PIECE_ELEMENTS = 3_000;

/**
 * What runs on every page: looks whether any text may be about kratom, and no further. It keeps nothing of what it has seen.
 * Most pages never need more, so nothing else is even loaded for them.
 */
export function createLookout({ hasStem, slices, onRoot, onFound, later }: LookoutParts): Lookout {
  let found = false;
  let known = false;
  const roots = createRoots((root) => {
    onRoot(root);
    if (!known) slices.add(look(root));
  }, later);

  function judge(text: string | null): void {
    if (found || text === null || !hasStem(text)) return;
    found = true;
    slices.clear();
    onFound();
  }

  function* look(root: Root): Generator<void, void, void> {
    const content = contentOf(root);
    if (content === null) return;
    for (const { text } of piecesOf(content, PIECE_ELEMENTS)) {
      judge(text);
      if (found) return;
      yield;
    }
    roots.findIn(root);
  }

  function* lookAt(elements: Iterable<Element>): Generator<void, void, void> {
    for (const element of elements) {
      if (found) return;
      const { shadowRoot, textContent } = element;
      // Where an element stands is asked last: it takes longer than its text.
      if (shadowRoot !== null || hasStem(textContent ?? '')) {
        if (element.isConnected && element.closest(UNREAD) === null) {
          if (shadowRoot !== null) roots.add(shadowRoot);
          judge(textContent);
        }
      }
      yield;
    }
    roots.findSoon();
  }

  return {
    addRoot: roots.add,
    adopt: roots.adopt,
    knowRoot(root) {
      known = true;
      roots.add(root);
      known = false;
    },
    readAgain() {
      slices.clear();
      roots.dropGone();
      for (const root of roots.all()) slices.add(look(root));
    },
    readAround(texts) {
      for (const text of texts) {
        if (!text.isConnected || text.parentElement?.closest(UNREAD)) continue;
        judge(
          runAround(text)
            .map(({ data }) => data)
            .join(''),
        );
      }
    },
    readAdded: (elements) => slices.add(lookAt(elements)),
    dropGone() {},
    shuffled() {},
    forget: () => [],
  };
}
