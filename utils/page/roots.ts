import { hostsIn, openRootOf, type Root } from './shadow-hosts.ts';

/** The roots that are known so far. */
export interface Roots {
  /** Tells of a root that was not known. */
  add(root: Root): void;
  /** Looks for open shadow roots right below `root`, now and when custom elements have had time to make theirs. */
  findIn(root: Root): void;
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

export function createRoots(onNew: (root: Root) => void, later: (work: () => void, ms: number) => void): Roots {
  const roots = new Set<Root>();
  let due = false;

  function add(root: Root): void {
    if (roots.has(root)) return;
    roots.add(root);
    onNew(root);
  }

  function findIn(root: Root): void {
    const found = hostsIn(root);
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

  function dropGone(): void {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
  }

  return {
    add,
    findIn,
    findSoon() {
      if (due) return;
      due = true;
      later(() => {
        due = false;
        dropGone();
        for (const root of [...roots]) findIn(root);
      }, SOON_MS);
    },
    dropGone,
    all: () => roots,
  };
}
