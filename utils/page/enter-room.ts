import type { CardWords } from './card-words.ts';
import { createPainter } from './painter.ts';
import type { Recogniser } from './recogniser.ts';
import { openRoom } from './room.ts';
import { whatRuns } from './running.ts';
import { pageClock } from './slices.ts';

/** Takes a document over from the lookout that has found something in it; does nothing where none waits. */
export function enterRoom(recogniser: Recogniser, words: () => CardWords): void {
  const running = whatRuns();
  if (running === undefined) return;
  const { port, signal, stop } = running;
  running.enter(() =>
    openRoom({
      recogniser,
      clock: pageClock,
      painter: () => createPainter(document, signal),
      words,
      openGuide: (topic) => port.tell({ type: 'open-guide', topic }),
      async switchSiteOff() {
        const saved = await port.switchSiteOff();
        if (saved) stop();
        return saved;
      },
      alive: port.isAlive,
      stop,
      signal,
    }),
  );
}
