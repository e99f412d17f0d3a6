import type { PageSummary } from '../browser/messages.ts';
import type { CardWords } from './card-words.ts';
import { createDisplay, type Display } from './display.ts';
import { createFollower } from './follow.ts';
import { createGovernor } from './governor.ts';
import { createLedger } from './ledger.ts';
import type { Mark } from './marks.ts';
import type { Painter } from './painter.ts';
import { createReader } from './reader.ts';
import type { Recogniser } from './recogniser.ts';
import { contextOf } from './sentence.ts';
import { createSlices, type SliceClock } from './slices.ts';
import { isTypedOver } from './typed-over.ts';
import { countsOf, renderedPlaces } from './walk.ts';

/** The page notes of one document, from the first mark to the end. */
export interface Notes {
  summary(): Promise<PageSummary>;
  /** To the next note, or with `anew` to the first (the last backwards); false where there is none to go to. */
  step(direction: 1 | -1, anew: boolean): Promise<boolean>;
  /** `id` as given in the summary. */
  jump(id: number): void;
}

export interface RoomParts {
  recogniser: Recogniser;
  clock: SliceClock;
  /** Asked for when the first mark is found. */
  painter(): Painter;
  words(): CardWords;
  openGuide(topic: string): void;
  /** False when it could not be saved; the notes go on then. */
  switchSiteOff(): Promise<boolean>;
  /** False once the extension is gone or replaced; the room then ends by itself. */
  alive(): boolean;
  stop(): void;
  signal: AbortSignal;
}

/** An answer to the popup waits for the reading of the page, but not longer (ms). */
const ANSWER_MS = 3_000;
const MOST_ITEMS = 200;
const LONGEST_TEXT = 120;

/** Starts to read the page now. Whatever it does to the page is undone when `signal` aborts. */
export function openRoom(parts: RoomParts): Notes {
  const { recogniser, clock, signal } = parts;
  const ledger = createLedger();
  const ids = new WeakMap<Mark, number>();
  const shadowRoots = new Set<ShadowRoot>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let lastId = 0;
  let missed = false;
  let display: Display | undefined;

  function alive(): boolean {
    const still = parts.alive();
    if (!still) parts.stop();
    return still;
  }

  function later(work: () => void, ms: number): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!signal.aborted && alive()) work();
    }, ms);
    timers.add(timer);
  }

  signal.addEventListener('abort', () => {
    for (const timer of timers) clearTimeout(timer);
  });
  const slices = createSlices(clock, () => document.hidden, signal);
  const reader = createReader(
    {
      recogniser,
      ledger,
      slices,
      onRoot(root) {
        if (root instanceof ShadowRoot) shadowRoots.add(root);
        follower.observe(root);
      },
      onPut() {
        display ??= createDisplay({
          ...parts,
          ledger,
          painter: parts.painter(),
          words: parts.words(),
          shadowRoots: () => [...shadowRoots],
          readNear: reader.readNear,
          alive,
        });
        display.changed();
      },
      onDrop: (run) => display?.dropped(run),
    },
    later,
  );
  const follower = createFollower({
    reader,
    governor: createGovernor(clock.now),
    later,
    readSoon: (texts) => slices.once(() => reader.readAround(texts)),
    hidden: () => document.hidden,
    alive,
    onMissed() {
      missed = true;
    },
    signal,
  });

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden || !alive()) return;
      if (missed) reader.readAgain();
      missed = false;
      slices.resume();
      display?.changed();
    },
    { signal },
  );
  reader.addRoot(document);

  async function read(): Promise<void> {
    const patience = new Promise<void>((resolve) => setTimeout(resolve, ANSWER_MS));
    follower.catchUp();
    reader.readRest();
    await Promise.race([slices.settled(), patience]);
  }

  function idOf(mark: Mark): number {
    const id = ids.get(mark) ?? ++lastId;
    ids.set(mark, id);
    return id;
  }

  return {
    async summary() {
      await read();
      const places = renderedPlaces(ledger).filter(({ mark }) => !isTypedOver(mark));
      const marks = places.map(({ mark }) => mark);
      return {
        mentions: marks.filter(({ what }) => what === 'mention').length,
        claims: marks.filter(({ what }) => what === 'claim').length,
        items: places.slice(0, MOST_ITEMS).map(({ mark, run }) => ({
          id: idOf(mark),
          what: mark.what,
          kind: mark.kinds[0] ?? '',
          text: mark.text.slice(0, LONGEST_TEXT),
          ...(mark.what === 'mention' ? { context: contextOf(mark, run.nodes) } : {}),
        })),
        counts: countsOf(marks),
      };
    },
    async step(direction, anew) {
      await read();
      return display?.step(direction, anew) ?? false;
    },
    jump(id) {
      const place = renderedPlaces(ledger).find(({ mark }) => ids.get(mark) === id);
      if (place !== undefined) display?.jump(place);
    },
  };
}
