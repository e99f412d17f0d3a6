import type { Mark, MarkedRun } from './marks.ts';
import { APART, FOLLOWING } from './node-kinds.ts';
import type { RunNodes } from './runs.ts';

/** What was found where. Holds the nodes of the runs that it knows, and no others. */
export interface Ledger {
  /** Enters a run; whatever its nodes carried before must have been dropped. */
  put(run: MarkedRun): void;
  /** Forgets the run that `node` belongs to and returns it. */
  drop(node: Text): MarkedRun | undefined;
  runOf(node: Text): MarkedRun | undefined;
  /** Forgets the runs of which a node has left the page, be it for that of a frame, and returns them. */
  dropGone(): MarkedRun[];
  clear(): MarkedRun[];
  /** The page has moved some of its nodes: the order is worked out anew when it is asked for. */
  shuffled(): void;
  /** Number of runs. */
  size(): number;
  /** Every run, in reading order. */
  runs(): readonly MarkedRun[];
  marksAt(node: Text): readonly Mark[];
  /** Number of runs that say kratom by themselves. */
  strong(): number;
}

/** Orders two nodes as they are read; a shadow tree is read where its host stands. */
export function readingOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const there = a.compareDocumentPosition(b);
  if (!(there & APART)) return there & FOLLOWING ? -1 : 1;
  const above: Node[] = [];
  for (let at: Node | undefined = a; at !== undefined; at = hostOf(at)) above.push(at);
  for (let at: Node | undefined = b; at !== undefined; at = hostOf(at)) {
    const root = at.getRootNode();
    const peer = above.find((node) => node.getRootNode() === root);
    if (peer === undefined) continue;
    if (peer === at) return above.indexOf(peer) - above.indexOf(a) || 1;
    const place = peer.compareDocumentPosition(at);
    if (place & FOLLOWING) return -1;
    return 1;
  }
  return 0;
}

function hostOf(node: Node): Node | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

export function createLedger(): Ledger {
  const byNode = new Map<Text, MarkedRun>();
  const all = new Set<MarkedRun>();
  let ordered: MarkedRun[] = [];
  let settled = true;
  let sorted = true;
  let strong = 0;

  function forget(run: MarkedRun): void {
    if (!all.delete(run)) return;
    for (const node of run.nodes) if (byNode.get(node) === run) byNode.delete(node);
    if (run.strong) strong--;
    settled = false;
  }

  function first({ nodes }: MarkedRun): RunNodes[number] {
    return nodes[0] as Text;
  }

  /** Where a new run belongs among the ordered ones. The end is tried first: pages grow there. */
  function placeOf(run: MarkedRun): number {
    let low = 0;
    let high = ordered.length;
    const last = ordered.at(-1);
    if (last === undefined || readingOrder(first(last), first(run)) < 0) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      const there = ordered[middle] as MarkedRun;
      if (readingOrder(first(there), first(run)) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function settle(): void {
    if (!settled) ordered = ordered.filter((run) => all.has(run));
    settled = true;
  }

  return {
    put(run) {
      settle();
      const place = sorted ? placeOf(run) : ordered.length;
      if (place === ordered.length) ordered.push(run);
      else ordered.splice(place, 0, run);
      all.add(run);
      for (const node of run.nodes) byNode.set(node, run);
      if (run.strong) strong++;
    },
    drop(node) {
      const run = byNode.get(node);
      if (run !== undefined) forget(run);
      return run;
    },
    runOf: (node) => byNode.get(node),
    dropGone() {
      const gone = [...all].filter(({ nodes }) =>
        nodes.some((node) => !node.isConnected || node.ownerDocument !== document),
      );
      for (const run of gone) forget(run);
      return gone;
    },
    clear() {
      const gone = [...all];
      for (const run of gone) forget(run);
      return gone;
    },
    shuffled() {
      sorted = false;
    },
    runs() {
      settle();
      if (!sorted) ordered.sort((a, b) => readingOrder(first(a), first(b)));
      sorted = true;
      return ordered;
    },
    size: () => all.size,
    marksAt: (node) => byNode.get(node)?.marks ?? [],
    strong: () => strong,
  };
}
