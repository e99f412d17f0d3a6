import { useLayoutEffect, useRef, useState } from 'react';
import { onChangedIds } from '../../utils/records/changed-ids.ts';
import { isTakenOver, records } from '../../utils/records/database.ts';

interface Ahead {
  read: () => Promise<unknown>;
  answer: Promise<unknown>;
  /** Whether something was written since it began. */
  changed: boolean;
  stop: () => void;
}

let ahead: Ahead | null = null;

/** Begins to read what `useFollowed` will ask for first, so that the database works while the page is still being made. */
export function readAhead(read: () => Promise<unknown>): void {
  const begun: Ahead = { read, answer: read(), changed: false, stop: () => {} };
  begun.stop = onChangedIds(records, () => {
    begun.changed = true;
  });
  // Whoever takes the answer hears of a failure.
  begun.answer.catch(() => {});
  ahead = begun;
}

/** What was read ahead, for its one asker, unless it is out of date. */
function takeAhead<T>(read: () => Promise<T>): Promise<T> | null {
  const begun = ahead;
  ahead = null;
  begun?.stop();
  return begun?.read === read && !begun.changed ? (begun.answer as Promise<T>) : null;
}

/**
 * What `read` gives, read anew after a write of any window and when `read` is another; `undefined` until it is there, and while something
 * new is read what was there stays. A live query would begin after the first paint and note down every row that it reads, which costs
 * more than the reading. A failure is thrown: the page's guard says it.
 * @param read has to be memoised
 */
export function useFollowed<T>(read: () => Promise<T>): T | undefined {
  const [found, setFound] = useState<T>();
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  const hasFound = useRef(false);
  // Before the first paint, so that the database works while the empty page is drawn.
  useLayoutEffect(() => {
    let latest = 0;
    const settle = (answer: Promise<T>) => {
      const mine = ++latest;
      answer.then(
        (value) => {
          if (mine !== latest) return;
          hasFound.current = true;
          setFound(() => value);
        },
        (error: unknown) => {
          // What was read last stays in sight when an update has taken the records over.
          const isOver = hasFound.current && isTakenOver(records);
          if (mine === latest && !isOver) setFailure({ error });
        },
      );
    };
    settle(takeAhead(read) ?? read());
    const stopListening = onChangedIds(records, () => settle(read()));
    return () => {
      latest = -1;
      stopListening();
    };
  }, [read]);
  if (failure) throw failure.error;
  return found;
}
