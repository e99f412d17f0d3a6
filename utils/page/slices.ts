/** Work in the page's idle time, cut so that no frame waits for it. */
export interface Slices {
  /** Adds work; each `yield` of it is a place where it may pause. */
  add(work: Iterator<unknown>): void;
  /** Adds work that is done in one go. */
  once(work: () => void): void;
  /** Forgets all work that was added. */
  clear(): void;
  /** Called each time when the last work is done; may add more. */
  onEmpty: () => void;
  /** Resolves when nothing is left to do. */
  settled(): Promise<void>;
}

/** Longest stretch without a pause, in ms: half a frame at 60 Hz. */
const SLICE_MS = 8;
/** On a page that is never idle the work goes on this often (ms), so that notes come late instead of never. */
const PATIENCE_MS = 500;

export interface SliceClock {
  now(): number;
  whenIdle(work: () => void): void;
}

export const pageClock: SliceClock = {
  // Whole milliseconds are enough here, and the first `performance` of a page costs more than all questions to this clock.
  now: Date.now,
  whenIdle: (work) => void requestIdleCallback(work, { timeout: PATIENCE_MS }),
};

/** `paused` stops the work without losing it (a hidden tab); call `add` with anything, or `resume`, to go on. */
export function createSlices(
  clock: SliceClock,
  paused: () => boolean,
  signal: AbortSignal,
): Slices & { resume(): void } {
  let queue: Iterator<unknown>[] = [];
  let asked = false;
  let waiting: (() => void)[] = [];

  function ask(): void {
    if (asked || queue.length === 0 || signal.aborted || paused()) return;
    asked = true;
    clock.whenIdle(slice);
  }

  function release(): void {
    if (queue.length > 0 && !signal.aborted) return;
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  }

  /** Work that fails is not tried again, and the rest goes on. */
  function slice(): void {
    asked = false;
    if (signal.aborted || paused()) {
      release();
      return;
    }
    const end = clock.now() + SLICE_MS;
    try {
      do {
        const work = queue[0];
        if (work === undefined) break;
        let done: boolean | undefined = true;
        try {
          done = work.next().done;
        } finally {
          if (done && queue[0] === work) queue.shift();
          if (queue.length === 0) slices.onEmpty();
        }
      } while (clock.now() < end);
    } finally {
      ask();
      release();
    }
  }

  function add(work: Iterator<unknown>): void {
    queue.push(work);
    ask();
  }

  signal.addEventListener('abort', release);
  const slices: Slices & { resume(): void } = {
    add,
    onEmpty() {},
    once: (work) => add([work].values().map((run) => run())),
    clear() {
      queue = [];
      // Whoever clears often adds right away: those who wait go on waiting then.
      queueMicrotask(release);
    },
    settled() {
      return new Promise((resolve) => {
        waiting.push(resolve);
        release();
      });
    },
    resume: ask,
  };
  return slices;
}
