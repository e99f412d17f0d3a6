import { whenLoaded } from './boot.ts';
import { FOLLOWED } from './follow.ts';
import { pageClock } from './slices.ts';

export interface RoundsParts {
  /** Looks at the page, and sees to it that `observe` is told of all that it looks at; `onDone` is told what that took (ms) when all was looked at. */
  look(onDone: (tookMs: number) => void): void;
  alive(): boolean;
}

/** When a page is looked at: once it is loaded and on the screen, and again after its changes, seldom enough. */
export interface Rounds {
  /** Takes the first look, at once where the page is `ready` for it; it is when it is loaded. */
  begin(ready?: boolean): void;
  /** A look was taken that took so many ms; changes from now on lead to another one. */
  rest(tookMs: number): void;
  /** What changes in `root` from now on makes another look due. */
  observe(root: Node): void;
  /** The page has changed. */
  changed(): void;
  isOver(): boolean;
  end(): void;
}

/** From a change to the look at it, in ms … */
const SOON_MS = 300;
/** … and at least so many times what the last look took: a page that changes without end is looked at for about 1 % of the time. */
const REST = 100;
/** Someone may have set the clock, or the machine may have slept. */
const LONGEST_REST_MS = 60_000;

export function createRounds({ look, alive }: RoundsParts): Rounds {
  const observer = new MutationObserver(changed);
  let over = false;
  /** Whether the page has changed since the last look was begun. */
  let due = false;
  /** Whether a look was taken and the next one is not waited for yet. */
  let resting = false;
  /** Whether the tab was hidden when it was to be looked at. */
  let waiting = false;
  let lastMs = 0;

  /** What the page does from now until the next look says nothing new, and is not listened to. */
  function changed(): void {
    observer.disconnect();
    due = true;
    if (resting) waitForNext();
  }

  function waitForNext(): void {
    resting = false;
    const ms = Math.min(Math.max(SOON_MS, REST * lastMs), LONGEST_REST_MS);
    setTimeout(lookAgain, ms);
  }

  function lookAgain(): void {
    if (!over && alive()) lookWhenShown();
  }

  function lookWhenShown(): void {
    waiting = document.hidden;
    if (waiting) {
      // Not before it was hidden: the first listener on a document takes 0.1 ms. A page that writes itself anew takes it away.
      document.addEventListener('visibilitychange', lookWhenIdle, { once: true });
      setTimeout(lookIfWaiting, LONGEST_REST_MS);
    } else {
      due = false;
      look(rest);
    }
  }

  function lookIfWaiting(): void {
    if (waiting) lookAgain();
  }

  function lookWhenIdle(): void {
    pageClock.whenIdle(lookIfWaiting);
  }

  function rest(tookMs: number): void {
    lastMs = tookMs;
    resting = true;
    if (due) waitForNext();
  }

  return {
    begin(ready = document.readyState === 'complete') {
      if (ready) lookWhenShown();
      else {
        waiting = true;
        whenLoaded().then(lookWhenIdle);
      }
    },
    rest,
    observe: (root) => observer.observe(root, FOLLOWED),
    changed,
    isOver: () => over,
    end() {
      over = true;
      observer.disconnect();
    },
  };
}
