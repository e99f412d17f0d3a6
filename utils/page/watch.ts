import { readTextsIn, textsIn } from './page-text.ts';
import { createRounds } from './rounds.ts';
import { askLater, contentOf, findHosts, type Hosts } from './shadow-hosts.ts';
import { isOrdinary } from './size.ts';
import { pageClock } from './slices.ts';

export interface WatchParts {
  hasStem(text: string): boolean;
  /** Called once, when the first text comes up that may be about kratom. Nothing is looked at from then on. */
  onFound(): void;
  alive(): boolean;
}

/** The lookout over a page: the first look when it is loaded and on the screen, and others after its changes. */
export interface Watch {
  /** Takes the first look, at once where the page is `ready` for it; it is when it is loaded. */
  begin(ready?: boolean): void;
  /** Resolves when all that the page has done so far was looked at. */
  settled(): Promise<void>;
  end(): void;
}

/** After so many ms there is a pause: few, since single steps of a very large page take 10 to 20. */
const SLICE_MS = 4;

/**
 * Looks thoroughly whether any text of a page may be about kratom, and no further: in parts with pauses, in open shadow trees too, and
 * not where nobody reads. It keeps nothing of what it has seen: after a change it looks at all of the page once more.
 */
export function createWatch({ hasStem, onFound, alive }: WatchParts): Watch {
  const first = Promise.withResolvers<void>();
  const rounds = createRounds({ look, alive });

  function end(): void {
    rounds.end();
    first.resolve();
  }

  function look(onDone: (tookMs: number) => void): void {
    const work = lookAround();
    let tookMs = 0;
    function slice(): void {
      const startMs = Date.now();
      let done: boolean | undefined;
      try {
        do done = rounds.isOver() || work.next().done;
        while (!done && Date.now() - startMs < SLICE_MS);
      } finally {
        tookMs += Date.now() - startMs;
        // Where it fails, nothing is left of it to do.
        if (done) {
          first.resolve();
          onDone(tookMs);
        } else pageClock.whenIdle(slice);
      }
    }
    if (isOrdinary(document.body)) slice();
    else pageClock.whenIdle(slice);
  }

  /** Looks at the page and at the open shadow trees that are found in it. */
  function* lookAround(): Generator<void, void, void> {
    const hosts: Hosts = { roots: [document], later: [] };
    for (const root of hosts.roots) {
      rounds.observe(root);
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
    askLater(hosts.later, rounds.changed);
  }

  return {
    begin: rounds.begin,
    async settled() {
      await first.promise;
      if (!rounds.isOver()) await new Promise<unknown>(look);
    },
    end,
  };
}
