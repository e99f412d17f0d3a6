import { type PagePort, type Room, setRunning, whatRuns } from './running.ts';
import { createWatch } from './watch.ts';

/** The popup waits for the room this long (ms) after a find. */
const ROOM_MS = 4_000;
const ASK_TIMES = 3;
const NOTHING = { mentions: 0, claims: 0, items: [] };

/** Takes a document over from the glance, once, and where one waits: it may have been stopped meanwhile. Never in a private window. */
export function startLookout(port: PagePort, hasStem: (text: string) => boolean): void {
  const before = whatRuns();
  if (before === undefined || before.enter !== undefined || port.isPrivateWindow()) return;
  before.stop();
  const entered = Promise.withResolvers<void>();
  const watch = createWatch({ hasStem, onFound, alive });
  const stopAnswering = port.answer(answer);
  let found = false;
  let stopped = false;
  let room: Room | undefined;
  /** Ends the room. */
  let ending: AbortController | undefined;

  function onFound(): void {
    found = true;
    askForRoom(ASK_TIMES);
  }

  /** A background that was being stopped or replaced may miss the first asking; the room, once here, ends the lookout. */
  function askForRoom(times: number): void {
    port.tell({ type: 'open-room' });
    setTimeout(() => {
      entered.resolve();
      if (times > 1 && room === undefined && alive()) askForRoom(times - 1);
    }, ROOM_MS);
  }

  function alive(): boolean {
    if (!port.isAlive()) stop();
    return !stopped;
  }

  /** Where no room is opened, all that can be asked is answered with: nothing was found. */
  async function answer(message: unknown): Promise<unknown> {
    if ((message as { type?: unknown } | null)?.type === 'stop') return stop();
    if (!found) await watch.settled();
    if (found) await entered.promise;
    return room?.answer(message) ?? NOTHING;
  }

  function stop(): void {
    stopped = true;
    ending?.abort();
    // What it has read would be held until the page goes.
    room = undefined;
    watch.end();
    stopAnswering();
  }

  setRunning({
    isOver: () => stopped,
    stop,
    enter(openRoom) {
      if (room !== undefined || stopped) return;
      found = true;
      watch.end();
      ending = new AbortController();
      room = openRoom(ending.signal);
      entered.resolve();
    },
  });
  watch.begin(before.hasLooked?.());
}
