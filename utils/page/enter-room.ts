import type { ToPage } from '../browser/messages.ts';
import type { CardWords } from './card-words.ts';
import { createPainter } from './painter.ts';
import type { Recogniser } from './recogniser.ts';
import { openRoom } from './room.ts';
import { whatRuns } from './running.ts';
import { pageClock } from './slices.ts';

/** What the room asks of the rest of the extension. */
export interface RoomPort {
  /** Parses a message to the page script; `undefined` for anything that is none. */
  read(message: unknown): ToPage | undefined;
  openGuide(topic: string): void;
  /** Asks that notes never run on this site again; false when that could not be saved. */
  switchSiteOff(): Promise<boolean>;
  isAlive(): boolean;
}

/** Takes a document over from the lookout that has found something in it; does nothing where none waits. */
export function enterRoom(port: RoomPort, recogniser: Recogniser, words: () => CardWords): void {
  const running = whatRuns();
  if (running?.enter === undefined) return;
  const { stop } = running;
  running.enter((signal) => {
    const notes = openRoom({
      recogniser,
      clock: pageClock,
      painter: () => createPainter(document, signal),
      words,
      openGuide: port.openGuide,
      async switchSiteOff() {
        const saved = await port.switchSiteOff();
        if (saved) stop();
        return saved;
      },
      alive: port.isAlive,
      stop,
      signal,
    });
    return {
      async answer(message) {
        const asked = port.read(message);
        if (asked?.type === 'summary') return notes.summary();
        if (asked?.type === 'step') return notes.step(asked.direction, asked.anew);
        if (asked?.type === 'jump') notes.jump(asked.id);
        return undefined;
      },
    };
  });
}
