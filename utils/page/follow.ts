import type { Governor } from './governor.ts';
import { ELEMENT, TEXT } from './node-kinds.ts';
import { textBeside } from './runs.ts';

/** Who is told of what the page does. */
export interface Followed {
  /** Reads the page again when there is time: what is near the screen, and the lines that are known. */
  readAgain(): void;
  /** Reads the runs around these texts now; with `removed` it also forgets what has left the page. */
  readAround(texts: Iterable<Text>, removed?: boolean): void;
  /** Reads what was added when there is time. */
  readAdded(elements: Iterable<Element>): void;
  /** Nodes have moved. */
  shuffled(): void;
  /** Forgets what has left the page, at once. */
  dropGone(): void;
  /** The texts of the run that `text` stood in when it was read. */
  lineOf(text: Text): readonly Text[];
  /** Forgets, at once, what stood in the run of `text` if its words have changed. */
  forgetChanged(text: Text): void;
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
      for (const { type, target } of records) if (type === 'characterData') reader.forgetChanged(target as Text);
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
      for (const other of reader.lineOf(text)) texts.add(other);
    };
    for (const record of records) {
      const { target } = record;
      if (record.type === 'characterData') {
        if (target.nodeType === TEXT) touch(target as Text);
        continue;
      }
      for (const node of record.removedNodes) removed.add(node);
      const { previousSibling, nextSibling } = record;
      if (previousSibling === null || previousSibling.parentNode === target)
        touch(textBeside(target, previousSibling, false));
      if (nextSibling === null || nextSibling.parentNode === target) touch(textBeside(target, nextSibling, true));
      for (const node of record.addedNodes) {
        if (node.nodeType === TEXT) touch(node as Text);
        else if (node.nodeType === ELEMENT) added.add(node as Element);
      }
    }
    if (removed.values().some((node) => node.isConnected)) reader.shuffled();
    const many = texts.size > MANY_TEXTS;
    if (texts.size > 0 && !many) reader.readAround(texts, removed.size > 0);
    else if (removed.size > 0) reader.dropGone();
    if (many) {
      for (const text of texts) reader.forgetChanged(text);
      readSoon(texts);
    }
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
