/** Watches what following the page costs, so that a page that rewrites itself without end is not followed without end. */
export interface Governor {
  /** Runs `work` and counts its time. */
  spend<T>(work: () => T): T;
  /** Ms to leave the page alone from now on; 0 while all is well. */
  rest(): number;
}

const WINDOW_MS = 1_000;
/** Following may take this much (ms) of each second. */
const ALLOWANCE_MS = 60;
const REST_MS = 1_000;
const LONGEST_REST_MS = 16_000;

export function createGovernor(now: () => number): Governor {
  let since = 0;
  let spent = 0;
  let rest = REST_MS;
  return {
    spend(work) {
      const start = now();
      // Either way: the clock of the machine may be set back.
      if (Math.abs(start - since) > WINDOW_MS) {
        since = start;
        spent = 0;
      }
      const result = work();
      spent += now() - start;
      return result;
    },
    rest() {
      if (spent < ALLOWANCE_MS) {
        if (now() - since > LONGEST_REST_MS) rest = REST_MS;
        return 0;
      }
      const due = rest;
      rest = Math.min(rest * 2, LONGEST_REST_MS);
      spent = 0;
      return due;
    },
  };
}
