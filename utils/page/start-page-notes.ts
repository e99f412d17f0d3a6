import type { FromPage, PageSummary } from '../browser/messages.ts';
import { whenQuiet } from './boot.ts';
import type { CardWords } from './card-words.ts';
import { createPainter } from './painter.ts';
import type { Recogniser } from './recogniser.ts';
import { openRoom, type Room } from './room.ts';
import { pageClock } from './slices.ts';

/** The way between the page script and the rest of the extension. */
export interface PagePort {
  /** Answers the popup and the background until `signal` aborts. */
  answer(handlers: ToPageHandlers, signal: AbortSignal): void;
  tell(message: FromPage): void;
  /** False once the extension was reloaded, updated or removed: this script then belongs to nothing. */
  isAlive(): boolean;
  isPrivateWindow(): boolean;
}

export interface ToPageHandlers {
  summary(): Promise<PageSummary>;
  step(direction: 1 | -1): void;
  jump(id: number): void;
  stop(): void;
}

/** Kept on the global of the extension's own world, which the page cannot see; a symbol, since a page can name any property. */
const RUNNING = Symbol.for('running');

interface World {
  [RUNNING]?: AbortSignal;
}

/** Once in a document, however often the script is put into it; again after it was stopped. Never in a private window. */
export function startPageNotes(port: PagePort, recogniser: Recogniser, words: () => CardWords): void {
  const world = globalThis as World;
  if (world[RUNNING]?.aborted === false || port.isPrivateWindow()) return;
  const end = new AbortController();
  const { signal } = end;
  world[RUNNING] = signal;
  const stop = () => end.abort();

  const room = whenQuiet(signal).then((): Room | undefined => {
    if (signal.aborted || !port.isAlive()) return undefined;
    return openRoom({
      recogniser,
      clock: pageClock,
      painter: () => createPainter(document, signal),
      words,
      openGuide: (topic) => port.tell({ type: 'open-guide', topic }),
      switchSiteOff() {
        port.tell({ type: 'switch-site-off' });
        stop();
      },
      alive: port.isAlive,
      stop,
      signal,
    });
  });

  port.answer(
    {
      summary: async () => (await (await room)?.summary()) ?? { mentions: 0, claims: 0, items: [] },
      step: (direction) => void room.then((open) => open?.step(direction)),
      jump: (id) => void room.then((open) => open?.jump(id)),
      stop,
    },
    signal,
  );
}
