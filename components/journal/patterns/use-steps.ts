import { useEffect, useState } from 'react';
import { runInSlices, type Steps } from '../../../utils/patterns/slices.ts';

/** Lets the page have its turn: a message comes back at once, without the waiting that timers add. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * The result of a computation that is run in slices, or `null` until it is there. While a new one runs, the one before stays;
 * `make` has to be memoised, for a new one starts the computation anew.
 */
export function useSteps<T>(make: () => Steps<T>): T | null {
  const [result, setResult] = useState<T | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    // Each computation of a page begins in a turn of its own, not all of them in the one that shows the page.
    pause()
      .then(() => runInSlices(make(), { now: () => performance.now(), pause, signal: stop.signal }))
      .then(
        (value) => value !== null && !stop.signal.aborted && setResult(value),
        (error: unknown) => !stop.signal.aborted && setFailure({ error }),
      );
    return () => stop.abort();
  }, [make]);
  // The page's guard says it.
  if (failure) throw failure.error;
  return result;
}
