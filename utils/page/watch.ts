import { whenLoaded } from './boot.ts';
import { FOLLOWED } from './follow.ts';
import { pageText, readTextsIn, textsIn } from './page-text.ts';
import { contentOf, findHosts, type Hosts, hostsIn, openRootOf } from './shadow-hosts.ts';
import { pageClock } from './slices.ts';

export interface WatchParts {
  hasStem(text: string): boolean;
  /** Called once, when the first text comes up that may be about kratom. Nothing is looked at from then on. */
  onFound(): void;
  alive(): boolean;
}

/** The lookout over a page: the first look when it is loaded and on the screen, and others after its changes. */
export interface Watch {
  /** Takes the first look, at once where the page is ready for it. */
  begin(): void;
  /** Resolves when all that the page has done so far was looked at. */
  settled(): Promise<void>;
  end(): void;
}

/** Larger pages are looked at in idle time; the ordinary ones of the corpus have 2,400 elements at most. */
const ORDINARY_ELEMENTS = 3_000;
/** After so many ms there is a pause: few, since single steps of a very large page take 10 to 20. */
const SLICE_MS = 4;
/** From a change to the look at it, in ms … */
const SOON_MS = 300;
/** … and at least so many times what the last look took: a page that changes without end is looked at for about 1 % of the time. */
const REST = 100;
/** Someone may have set the clock, or the machine may have slept. */
const LONGEST_REST_MS = 60_000;
/** Custom elements may get their shadow root late: asked so many ms after a look, and so many after that. */
const LATE_MS = [1_000, 3_000];

/**
 * What runs on every page: looks whether any text in it may be about kratom, and no further. It keeps nothing of what it has seen: after a
 * change it looks at all of the page once more, which takes about a millisecond of an ordinary one. To follow each change, as the room
 * does, needed a third more of this script, and each kilobyte of it costs every page 0.06 ms, used or not.
 */
export function createWatch({ hasStem, onFound, alive }: WatchParts): Watch {
  const first = Promise.withResolvers<void>();
  const observer = new MutationObserver(changed);
  let over = false;
  /** Whether the page has changed since the last look was begun. */
  let due = false;
  /** Whether a look was taken and the next one is not waited for yet. */
  let resting = false;
  /** Whether the tab was hidden when it was to be looked at. */
  let waiting = false;
  let tookMs = 0;

  function end(): void {
    over = true;
    observer.disconnect();
    first.resolve();
  }

  /** What the page does from now until the next look says nothing new, and is not listened to. */
  function changed(): void {
    observer.disconnect();
    due = true;
    if (resting) waitForNext();
  }

  function waitForNext(): void {
    resting = false;
    const ms = Math.min(Math.max(SOON_MS, REST * tookMs), LONGEST_REST_MS);
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

  function rest(): void {
    first.resolve();
    resting = true;
    if (due) waitForNext();
  }

  /**
   * Most looks are over after a few questions, asked here without a detour: each function that a page calls for the first time costs it some
   * hundredths of a millisecond. The others go on in `lookFurther`.
   */
  function look(onDone: () => void): void {
    const startMs = Date.now();
    const { body } = document;
    const large = body === null || body.getElementsByTagName('*').length > ORDINARY_ELEMENTS;
    const hosts = large || hasStem(pageText(body)) ? { roots: [document], later: [] } : hostsIn(document);
    observer.observe(document, FOLLOWED);
    tookMs = Date.now() - startMs;
    if (hosts.roots.length > 0) goOn(lookFurther(hosts), large, onDone);
    else {
      if (hosts.later.length > 0) askLater(hosts.later);
      onDone();
    }
  }

  /** Does `work` with pauses; all of it in idle time where it is `large`. */
  function goOn(work: Iterator<void>, large: boolean, onDone: () => void): void {
    function slice(): void {
      const startMs = Date.now();
      let done: boolean | undefined;
      try {
        do done = over || work.next().done;
        while (!done && Date.now() - startMs < SLICE_MS);
      } finally {
        // Where it fails, nothing is left of it to do.
        tookMs += Date.now() - startMs;
        if (done) onDone();
        else pageClock.whenIdle(slice);
      }
    }
    if (large) pageClock.whenIdle(slice);
    else slice();
  }

  /** Looks at the roots in `hosts`, and at those that are found in them. */
  function* lookFurther(hosts: Hosts): Generator<void, void, void> {
    for (const root of hosts.roots) {
      observer.observe(root, FOLLOWED);
      const content = contentOf(root);
      if (content === null) continue;
      for (const text of textsIn(content)) {
        // Asking for a text and looking at it are two steps of a large page.
        yield;
        if (!hasStem(text)) continue;
        // Where it stands is asked last: it takes longer than the text.
        for (const read of readTextsIn(content)) {
          if (hasStem(read)) {
            end();
            onFound();
            return;
          }
          yield;
        }
        break;
      }
      yield* findHosts(root, hosts);
    }
    if (hosts.later.length > 0) askLater(hosts.later);
  }

  function askLater(elements: Element[], time = 0): void {
    setTimeout(() => {
      if (elements.some(openRootOf)) changed();
      else if (time + 1 < LATE_MS.length) askLater(elements, time + 1);
    }, LATE_MS[time]);
  }

  return {
    begin() {
      if (document.readyState === 'complete') lookWhenShown();
      else {
        waiting = true;
        whenLoaded().then(lookWhenIdle);
      }
    },
    async settled() {
      await first.promise;
      if (!over) await new Promise<void>(look);
    },
    end,
  };
}
