/**
 * A computation that can be put down between two steps. Each step stays far below 100 ms, also with 4,000 nights, so that
 * whoever runs it on a page's main thread can let a click through in between.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs to the end without a pause: for tests, scripts and workers. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface SliceOptions {
  /** A clock in milliseconds, such as `performance.now`. */
  now: () => number;
  /** Resolves when the page had its turn. */
  pause: () => Promise<void>;
  /** Stops between two steps; the promise then resolves to `null`. */
  signal?: AbortSignal;
  /** How long to compute before a pause, in milliseconds. */
  sliceMs?: number;
}

/** Runs in slices of `sliceMs` (12 unless told: most of a frame is left to the page), or gives `null` when stopped. */
export async function runInSlices<T>(
  steps: Steps<T>,
  { now, pause, signal, sliceMs = 12 }: SliceOptions,
): Promise<T | null> {
  let sliceStart = now();
  while (!signal?.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - sliceStart >= sliceMs) {
      await pause();
      sliceStart = now();
    }
  }
  return null;
}
