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

/** Up to so many elements a page is looked at in one go; the ordinary ones of the corpus have 2,400 at most. */
export const ORDINARY_ELEMENTS = 3_000;
/**
 * Elements of a large page whose text is asked for in one go: 20 ms where texts are short. To cut finer costs more than
 * the text itself where thousands of elements stand side by side.
 */
const PIECE_ELEMENTS = 250_000;
/** Characters of a text that are looked at without a pause: a few ms. */
const STEP = 1_000_000;
/** Looked at twice where a text is cut: no name is longer, whatever hides in it. */
const OVERLAP = 100;

/**
 * What runs on every page: looks whether any text may be about kratom, and no further. It keeps nothing of what it has seen.
 * Most pages never need more, so nothing else is even loaded for them.
 */
export function createLookout({ hasStem, slices, onRoot, onFound, later }: LookoutParts): Lookout {
  let found = false;
  let known = false;
  const roots = createRoots(
    (root) => {
      onRoot(root);
      if (!known) slices.add(look(root));
    },
    later,
    (work) => slices.add(work),
  );

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
      // Asking for it and looking at it are two steps of a large page.
      yield;
      for (let from = 0; from < text.length; from += STEP) {
        judge(text.length > STEP ? text.slice(from, from + STEP + OVERLAP) : text);
        if (found) return;
        yield;
      }
    }
    yield* roots.findInParts(root);
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
    lineOf: () => [],
    forgetChanged() {},
  };
}
