import { DOCUMENT } from './node-kinds.ts';
import { type Hosts, hostsIn, hostsInParts, openRootOf } from './shadow-hosts.ts';

/** What is read as a whole: the document, and each open shadow root in it. */
export type Root = Document | ShadowRoot;

/** Asked for each time: pages put a new body into the same document. */
export function contentOf(root: Root): Element | ShadowRoot | null {
  return root.nodeType === DOCUMENT ? (root as Document).body : (root as ShadowRoot);
}

/** The roots that are known so far. */
export interface Roots {
  /** Tells of a root that was not known. */
  add(root: Root): void;
  /** Looks for open shadow roots right below `root`, now and when custom elements have had time to make theirs. */
  findIn(root: Root): void;
  /** The same with pauses. */
  findInParts(root: Root): Generator<void, void, void>;
  /** Adds what `hostsIn` has found, and what it finds later. */
  adopt(found: Hosts): void;
  /** One look over the whole page after many additions: a look at each of them would cost more than reading them. */
  findSoon(): void;
  /** Forgets roots that have left the page, so that one which comes back is new. */
  dropGone(): void;
  all(): Iterable<Root>;
}

/** After additions, shadow roots are looked for this much later (ms). */
const SOON_MS = 1_000;
/** Custom elements may get their shadow root late: looked at again after so many ms. */
const LATE_MS = [1_000, 4_000];

/** `withPauses` does the work of `findSoon` part by part; without it, that is done in one go. */
export function createRoots(
  onNew: (root: Root) => void,
  later: (work: () => void, ms: number) => void,
  withPauses?: (work: Iterator<void>) => void,
): Roots {
  const roots = new Set<Root>();
  let due = false;

  function add(root: Root): void {
    if (roots.has(root)) return;
    roots.add(root);
    onNew(root);
  }

  function adopt(found: Hosts): void {
    for (const shadow of found.roots) add(shadow);
    if (found.later.length === 0) return;
    for (const ms of LATE_MS) {
      later(() => {
        for (const element of found.later) {
          const shadow = openRootOf(element);
          if (shadow !== null) add(shadow);
        }
      }, ms);
    }
  }

  function findIn(root: Root): void {
    adopt(hostsIn(root));
  }

  function findInParts(root: Root): Generator<void, void, void> {
    return hostsInParts(root, adopt);
  }

  function dropGone(): void {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
  }

  return {
    add,
    findIn,
    findInParts,
    adopt,
    findSoon() {
      if (due) return;
      due = true;
      later(() => {
        due = false;
        dropGone();
        for (const root of [...roots]) {
          if (withPauses === undefined) findIn(root);
          else withPauses(findInParts(root));
        }
      }, SOON_MS);
    },
    dropGone,
    all: () => roots,
  };
}
