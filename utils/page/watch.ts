import { FOLLOWED } from './follow.ts';
import { createGovernor, createPace } from './governor.ts';
import { ELEMENT, SHOW_TEXT, TEXT, UNREAD } from './node-kinds.ts';
import { REACH, STEP, textsIn } from './page-text.ts';
import { contentOf, createRoots, type Root, type Roots } from './roots.ts';
import { openRootOf } from './shadow-hosts.ts';
import { createSlices, pageClock } from './slices.ts';

export interface WatchParts {
  hasStem(text: string): boolean;
  /** Called once, when the first text comes up that may be about kratom. Nothing is looked at from then on. */
  onFound(): void;
  later(work: () => void, ms: number): void;
  alive(): boolean;
}

/** The lookout over a page that goes on: large, changing, or with shadow trees. */
export interface Watch {
  /** Follows `root`, and looks at all of it when there is time unless it was looked at already. */
  addRoot(root: Root, looked: boolean): void;
  adopt: Roots['adopt'];
  /** Looks at what another observer was told. */
  take(records: MutationRecord[]): void;
  /** Resolves when all that the page has done so far was looked at. */
  settled(): Promise<void>;
  end(): void;
}

/** More records than this at once and looking at the page again is cheaper than going through them. */
const MANY_RECORDS = 1_000;
/** More places than this at once wait for idle time; of more elements only short ones are looked at with their surroundings. */
const MANY = 40;
const SHORT = 30;

/** The text beside `from`, as far as a name reaches. */
function textBeside(walker: TreeWalker, from: Node, forward: boolean): string {
  let text = '';
  walker.currentNode = from;
  while (text.length < REACH) {
    const next = forward ? walker.nextNode() : walker.previousNode();
    if (next === null) break;
    const { data, parentElement } = next as Text;
    if (parentElement?.closest(UNREAD)) continue;
    text = forward ? text + data.slice(0, REACH) : data.slice(-REACH) + text;
  }
  return text;
}

function edge<Start extends Node | null>(start: Start, side: 'firstChild' | 'lastChild'): Node | Start {
  let node: Node | Start = start;
  while (node?.[side]) node = node[side];
  return node;
}

/** `text`, which is that of `node`, between what stands before and behind it: a name may be split over all three. */
function textAround(node: Node, text: string): string {
  const walker = document.createTreeWalker(node.getRootNode(), SHOW_TEXT);
  return textBeside(walker, node, false) + text + textBeside(walker, edge(node, 'lastChild'), true);
}

/**
 * What runs on every page once it moves: looks whether any text may be about kratom, and no further. It keeps nothing of what it
 * has seen. Most pages never need more, so nothing else is even loaded for them. That is why it does not share the room's follower
 * and its lines: each kilobyte of this script costs a page 0.06 ms, used or not.
 */
export function createWatch({ hasStem, onFound, later, alive }: WatchParts): Watch {
  const ended = new AbortController();
  const { signal } = ended;
  const slices = createSlices(pageClock, isHidden, signal);
  const pace = createPace({
    governor: createGovernor(pageClock.now),
    later,
    hidden: isHidden,
    onMissed: miss,
    readAgain: lookAgain,
  });
  const observer = new MutationObserver(take);
  const roots = createRoots(follow, later, slices.add);
  let found = false;
  let known = false;
  let missed = false;
  let waiting = false;

  function follow(root: Root): void {
    observer.observe(root, FOLLOWED);
    if (!known) slices.add(look(root));
  }

  /** Where the text stands is asked last: it takes longer than the text. */
  function* judge(text: string, node?: Node): Generator<void, void, void> {
    for (let from = 0; from < text.length && !found; from += STEP) {
      if (hasStem(text.length > STEP ? text.slice(from, from + STEP + REACH) : text)) {
        const element = node?.nodeType === ELEMENT ? (node as Element) : node?.parentElement;
        if (element?.closest(UNREAD)) return;
        found = true;
        slices.clear();
        onFound();
      }
      yield;
    }
  }

  function* look(root: Root): Generator<void, void, void> {
    const content = contentOf(root);
    if (content === null) return;
    for (const text of textsIn(content)) {
      // Asking for a text and looking at it are two steps of a large page.
      yield;
      yield* judge(text);
    }
    if (!found) yield* roots.findInParts(root);
  }

  function* lookAt(places: Map<Node, Node>): Generator<void, void, void> {
    for (const [place, where] of places) {
      const isText = place.nodeType === TEXT && !place.parentElement?.closest(UNREAD);
      if (place.isConnected) yield* judge(textAround(place, isText ? (place as Text).data : ''), where);
    }
  }

  function* lookAtAdded(elements: Set<Element>): Generator<void, void, void> {
    for (const element of elements) {
      const shadow = openRootOf(element);
      if (shadow !== null) roots.add(shadow);
    }
    for (const element of elements) {
      if (!element.isConnected) continue;
      const text = element.textContent ?? '';
      // A heading may be put in letter by letter.
      const around = elements.size <= MANY || text.length < SHORT;
      yield* judge(around ? textAround(element, text) : text, element);
    }
    roots.findSoon();
  }

  function lookAgain(): void {
    slices.clear();
    roots.dropGone();
    for (const root of roots.all()) slices.add(look(root));
  }

  function miss(): void {
    missed = true;
  }

  function take(records: MutationRecord[]): void {
    if (signal.aborted || found || pace.isResting() || !alive()) return;
    if (isHidden()) miss();
    else pace.follow(() => go(records));
  }

  function go(records: MutationRecord[]): void {
    if (records.length > MANY_RECORDS) {
      lookAgain();
      return;
    }
    /** Each with the node that tells whether anything is read there. */
    const places = new Map<Node, Node>();
    const added = new Set<Element>();
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData' && target.nodeType === TEXT) places.set(target, target);
      for (const node of addedNodes) {
        if (node.nodeType === TEXT) places.set(node, node);
        else if (node.nodeType === ELEMENT) added.add(node as Element);
      }
      // What stood before and behind it may be one name now.
      if (removedNodes.length > 0 && addedNodes.length === 0)
        places.set(edge(previousSibling, 'lastChild') ?? edge(nextSibling, 'firstChild') ?? target, target);
    }
    const work = lookAt(places);
    if (places.size > MANY) slices.add(work);
    else for (const _pause of work);
    if (added.size > 0) slices.add(lookAtAdded(added));
  }

  function shown(): void {
    if (document.hidden) return;
    if (missed) lookAgain();
    missed = false;
    slices.resume();
  }

  /** Waits to be shown only once it was hidden: the first listener on a document takes 0.1 ms. */
  function isHidden(): boolean {
    if (document.hidden && !waiting) {
      waiting = true;
      document.addEventListener('visibilitychange', shown, { signal });
    }
    return document.hidden;
  }

  return {
    addRoot(root, looked) {
      known = looked;
      roots.add(root);
      known = false;
    },
    adopt: roots.adopt,
    take,
    settled() {
      const records = observer.takeRecords();
      if (records.length > 0) take(records);
      return slices.settled();
    },
    end() {
      ended.abort();
      observer.disconnect();
    },
  };
}
