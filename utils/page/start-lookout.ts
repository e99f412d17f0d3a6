import { whenLoaded } from './boot.ts';
import { createFollower } from './follow.ts';
import { createGovernor } from './governor.ts';
import { createLookout } from './lookout.ts';
import { type PagePort, type Room, setRunning, whatRuns } from './running.ts';
import { createSlices, pageClock } from './slices.ts';

/** The popup waits for the room this long (ms) after a find. */
const ROOM_MS = 4_000;
const ASK_TIMES = 3;
const NOTHING = { mentions: 0, claims: 0, items: [] };

/** Once in a document, however often the script is put into it; again after it was stopped. Never in a private window. */
export function startLookout(port: PagePort, hasStem: (text: string) => boolean): void {
  if (whatRuns() !== undefined || port.isPrivateWindow()) return;
  const end = new AbortController();
  const lookoutEnd = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  signal.addEventListener('abort', () => lookoutEnd.abort());
  const entered = Promise.withResolvers<Room | undefined>();
  let found = false;
  let settled: () => Promise<void> = () => Promise.resolve();

  function later(work: () => void, ms: number): void {
    setTimeout(() => {
      if (lookoutEnd.signal.aborted) return;
      if (port.isAlive()) work();
      else stop();
    }, ms);
  }

  /** A background that was being stopped or replaced may miss the first asking; the room, once here, ends the lookout. */
  function askForRoom(times: number): void {
    port.tell({ type: 'open-room' });
    if (times > 1) later(() => askForRoom(times - 1), ROOM_MS);
  }

  function open(): void {
    if (signal.aborted) return;
    const slices = createSlices(pageClock, hidden, lookoutEnd.signal);
    let missed = false;
    let waiting = false;
    const lookout = createLookout({
      hasStem,
      slices,
      onRoot: (root) => follower.observe(root),
      onFound() {
        found = true;
        setTimeout(() => entered.resolve(undefined), ROOM_MS);
        askForRoom(ASK_TIMES);
      },
      later,
    });
    const follower = createFollower({
      reader: lookout,
      governor: createGovernor(pageClock.now),
      later,
      readSoon: (texts) => slices.once(() => lookout.readAround(texts)),
      hidden,
      alive() {
        if (!port.isAlive()) stop();
        return !signal.aborted;
      },
      onMissed() {
        missed = true;
      },
      signal: lookoutEnd.signal,
    });

    function shown(): void {
      if (document.hidden) return;
      if (missed) lookout.readAgain();
      missed = false;
      slices.resume();
    }

    /** Waits to be shown only once it was hidden: the first listener on a document takes 0.15 ms. */
    function hidden(): boolean {
      if (document.hidden && !waiting) {
        waiting = true;
        document.addEventListener('visibilitychange', shown, { signal: lookoutEnd.signal });
      }
      return document.hidden;
    }

    settled = () => {
      follower.catchUp();
      return slices.settled();
    };
    lookout.addRoot(document);
  }

  const quiet = whenLoaded(signal).then(open);
  let room: Room | undefined;

  /** The room, as soon as it is known whether there is one. */
  async function theRoom(): Promise<Room | undefined> {
    await quiet;
    if (!found) await settled();
    return room ?? (found ? entered.promise : undefined);
  }

  setRunning({
    port,
    signal,
    stop,
    enter(openRoom) {
      if (room !== undefined || signal.aborted) return;
      lookoutEnd.abort();
      found = true;
      room = openRoom();
      entered.resolve(room);
    },
  });
  port.answer(
    {
      summary: async () => (await (await theRoom())?.summary()) ?? NOTHING,
      step: (direction) => void theRoom().then((there) => there?.step(direction)),
      jump: (id) => room?.jump(id),
      stop,
    },
    signal,
  );
}
