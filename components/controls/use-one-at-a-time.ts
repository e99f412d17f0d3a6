import { useRef } from 'react';
import type { Outcome } from '../../utils/records/outcome.ts';
import { BOUNCE_MS } from '../../utils/records/record-dose.ts';

/**
 * Lets one act run at a time: what is asked for while it runs, or so shortly after it succeeded that it is the bounce of the same
 * press (a double click, a held Enter), is passed over. What was typed anew since is no bounce: then `untouched` is false. Answers
 * with `undefined` for what was passed over.
 */
export function useOneAtATime(): <T>(
  act: () => Promise<Outcome<T>>,
  untouched?: boolean,
) => Promise<Outcome<T> | undefined> {
  const running = useRef(false);
  const doneAt = useRef(Number.NEGATIVE_INFINITY);
  return async (act, untouched = true) => {
    // Not the wall clock, which may be set meanwhile.
    if (running.current || (untouched && performance.now() - doneAt.current < BOUNCE_MS)) return undefined;
    running.current = true;
    try {
      const outcome = await act();
      if (outcome.ok) doneAt.current = performance.now();
      return outcome;
    } finally {
      running.current = false;
    }
  };
}
