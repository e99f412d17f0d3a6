import type { Governor } from './governor.ts';
import { textBeside } from './runs.ts';

/** Who is told of what the page does. */
export interface Followed {
  /** Reads the whole page again when there is time. */
  readAgain(): void;
  /** Reads the runs around these texts now. */
  readAround(texts: Iterable<Text>): void;
  /** Reads what was added when there is time. */
  readAdded(elements: Iterable<Element>): void;
  /** Nodes have moved. */
  shuffled(): void;
  /** Forgets what has left the page, at once. */
  dropGone(): void;
  /** Forgets what stands in the run of `text`, at once, and returns the texts of that run. */
  forget(text: Text): readonly Text[];
}

export interface Follower {
  observe(root: Node): void;
  /** Looks at what another observer was told. */
  take(records: MutationRecord[]): void;
  /** Looks at what the page has done since the last callback, now. */
  catchUp(): void;
}

/** More records than this at once and reading the page again is cheaper than going through them. */
const MANY_RECORDS = 1_000;
/** More changed texts than this at once are read in idle time; fewer at once, before the page is painted. */
const MANY_TEXTS = 40;

/** What is told of. */
export const FOLLOWED: MutationObserverInit = { subtree: true, childList: true, characterData: true };

export interface FollowParts {
  reader: Followed;
  governor: Governor;
  later(work: () => void, ms: number): void;
  /** Reads texts in idle time. */
  readSoon(texts: Set<Text>): void;
  hidden(): boolean;
  alive(): boolean;
  /** Called when the tab was hidden while the page changed. */
  onMissed(): void;
  signal: AbortSignal;
}

/** Keeps the reader informed of what the page adds, changes and removes. One observer, told of every root. */
export function createFollower({
  reader,
  governor,
  later,
  readSoon,
  hidden,
  alive,
  onMissed,
  signal,
}: FollowParts): Follower {
  let resting = false;
  const observer = new MutationObserver(take);
  signal.addEventListener('abort', () => observer.disconnect());

  function take(records: MutationRecord[]): void {
    if (signal.aborted || !alive()) return;
    if (resting) {
      for (const { type, target } of records) if (type === 'characterData') reader.forget(target as Text);
      reader.dropGone();
      return;
    }
    if (hidden()) {
      onMissed();
      return;
    }
    governor.spend(() => go(records));
    const rest = governor.rest();
    if (rest === 0) return;
    resting = true;
    later(() => {
      resting = false;
      if (hidden()) onMissed();
      else governor.spend(() => reader.readAgain());
    }, rest);
  }

  function go(records: MutationRecord[]): void {
    if (records.length > MANY_RECORDS) {
      reader.dropGone();
      reader.readAgain();
      return;
    }
    const texts = new Set<Text>();
    const added = new Set<Element>();
    const removed = new Set<Node>();
    const touch = (text: Text | null) => {
      if (text === null || texts.has(text)) return;
      texts.add(text);
      for (const other of reader.forget(text)) texts.add(other);
    };
    for (const record of records) {
      const { target } = record;
      if (record.type === 'characterData') {
        if (target.nodeType === Node.TEXT_NODE) touch(target as Text);
        continue;
      }
      for (const node of record.removedNodes) removed.add(node);
      const { previousSibling, nextSibling } = record;
      if (previousSibling === null || previousSibling.parentNode === target)
        touch(textBeside(target, previousSibling, false));
      if (nextSibling === null || nextSibling.parentNode === target) touch(textBeside(target, nextSibling, true));
      for (const node of record.addedNodes) {
        if (node.nodeType === Node.TEXT_NODE) touch(node as Text);
        else if (node.nodeType === Node.ELEMENT_NODE) added.add(node as Element);
      }
    }
    if (removed.size > 0) reader.dropGone();
    if (removed.values().some((node) => node.isConnected)) reader.shuffled();
    if (texts.size > MANY_TEXTS) readSoon(texts);
    else if (texts.size > 0) reader.readAround(texts);
    if (added.size > 0) reader.readAdded(added);
  }

  return {
    observe: (root) => observer.observe(root, FOLLOWED),
    take,
    catchUp() {
      const records = observer.takeRecords();
      if (records.length > 0) take(records);
    },
  };
}
