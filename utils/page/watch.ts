import { createFollower, type Follower } from './follow.ts';
import { createGovernor } from './governor.ts';
import { createLookout, type Lookout } from './lookout.ts';
import { createSlices, pageClock } from './slices.ts';

export interface WatchParts {
  hasStem(text: string): boolean;
  /** Called once, when the first text comes up that may be about kratom. */
  onFound(): void;
  later(work: () => void, ms: number): void;
  alive(): boolean;
  signal: AbortSignal;
}

/** The lookout over a page that goes on: large, changing, or with shadow trees. */
export interface Watch extends Pick<Lookout, 'addRoot' | 'knowRoot' | 'adopt'>, Pick<Follower, 'take'> {
  /** Resolves when all that the page has done so far was looked at. */
  settled(): Promise<void>;
}

export function createWatch({ hasStem, onFound, later, alive, signal }: WatchParts): Watch {
  const slices = createSlices(pageClock, hidden, signal);
  let missed = false;
  let waiting = false;
  const lookout = createLookout({ hasStem, slices, onRoot: (root) => follower.observe(root), onFound, later });
  const follower = createFollower({
    reader: lookout,
    governor: createGovernor(pageClock.now),
    later,
    readSoon: (texts) => slices.once(() => lookout.readAround(texts)),
    hidden,
    alive,
    onMissed() {
      missed = true;
    },
    signal,
  });

  function shown(): void {
    if (document.hidden) return;
    if (missed) lookout.readAgain();
    missed = false;
    slices.resume();
  }

  /** Waits to be shown only once it was hidden: the first listener on a document takes 0.1 ms. */
  function hidden(): boolean {
    if (document.hidden && !waiting) {
      waiting = true;
      document.addEventListener('visibilitychange', shown, { signal });
    }
    return document.hidden;
  }

  return {
    addRoot: lookout.addRoot,
    knowRoot: lookout.knowRoot,
    adopt: lookout.adopt,
    take: follower.take,
    settled() {
      follower.catchUp();
      return slices.settled();
    },
  };
}
