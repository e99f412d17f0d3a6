import { isReady, whenLoaded } from './boot.ts';
import { FOLLOWED } from './follow.ts';
import { ORDINARY_ELEMENTS } from './lookout.ts';
import { pageText } from './page-text.ts';
import { type PagePort, type Room, setRunning, whatRuns } from './running.ts';
import { hostsIn } from './shadow-hosts.ts';
import { pageClock } from './slices.ts';
import { createWatch, type Watch } from './watch.ts';

/** The popup waits for the room this long (ms) after a find. */
const ROOM_MS = 4_000;
const ASK_TIMES = 3;
const NOTHING = { mentions: 0, claims: 0, items: [] };

/**
 * Once in a document, however often the script is put into it; again after it was stopped. Never in a private window.
 *
 * What every page pays is kept to a few calls: an ordinary page is looked at in one go, and all that follows a page is made
 * when the page first changes. To make it at once cost as much as the look itself.
 */
export function startLookout(port: PagePort, hasStem: (text: string) => boolean): void {
  if (whatRuns() !== undefined || port.isPrivateWindow()) return;
  const end = new AbortController();
  const { signal } = end;
  const stop = () => end.abort();
  const looked = Promise.withResolvers<void>();
  const entered = Promise.withResolvers<Room | undefined>();
  let found = false;
  let room: Room | undefined;
  let watch: Watch | undefined;
  let watchEnd: AbortController | undefined;
  let firstChange: MutationObserver | undefined;

  function begin(): void {
    if (isReady()) pageClock.whenIdle(look);
    else whenLoaded(signal).then(() => pageClock.whenIdle(look));
  }

  function look(): void {
    if (signal.aborted || room !== undefined) return;
    if (document.hidden) {
      begin();
      return;
    }
    const { body } = document;
    if (body === null || body.getElementsByTagName('*').length > ORDINARY_ELEMENTS) startWatch().addRoot(document);
    else if (hasStem(pageText(body))) onFound();
    else {
      const hosts = hostsIn(document);
      if (hosts.roots.length > 0 || hosts.later.length > 0) watchFromHere().adopt(hosts);
      else {
        firstChange = new MutationObserver(changed);
        firstChange.observe(document, FOLLOWED);
      }
    }
    looked.resolve();
  }

  function changed(records: MutationRecord[]): void {
    firstChange?.disconnect();
    firstChange = undefined;
    if (!signal.aborted && room === undefined) watchFromHere().take(records);
  }

  /** Follows a document that was looked at. */
  function watchFromHere(): Watch {
    const begun = startWatch();
    begun.knowRoot(document);
    return begun;
  }

  function startWatch(): Watch {
    const over = new AbortController();
    watchEnd = over;
    signal.addEventListener('abort', () => over.abort());
    watch = createWatch({ hasStem, onFound, later, alive, signal: over.signal });
    return watch;
  }

  function onFound(): void {
    found = true;
    setTimeout(() => entered.resolve(undefined), ROOM_MS);
    askForRoom(ASK_TIMES);
  }

  /** A background that was being stopped or replaced may miss the first asking; the room, once here, ends the lookout. */
  function askForRoom(times: number): void {
    port.tell({ type: 'open-room' });
    if (times > 1) later(() => askForRoom(times - 1), ROOM_MS);
  }

  function later(work: () => void, ms: number): void {
    setTimeout(() => {
      if (!signal.aborted && room === undefined && alive()) work();
    }, ms);
  }

  function alive(): boolean {
    if (!port.isAlive()) stop();
    return !signal.aborted;
  }

  /** The room, as soon as it is known whether there is one. */
  async function theRoom(): Promise<Room | undefined> {
    await looked.promise;
    const records = firstChange?.takeRecords() ?? [];
    if (records.length > 0) changed(records);
    if (!found) await watch?.settled();
    return room ?? (found ? entered.promise : undefined);
  }

  setRunning({
    port,
    signal,
    stop,
    enter(openRoom) {
      if (room !== undefined || signal.aborted) return;
      firstChange?.disconnect();
      watchEnd?.abort();
      found = true;
      room = openRoom();
      looked.resolve();
      entered.resolve(room);
    },
  });
  port.answer(
    {
      summary: async () => (await (await theRoom())?.summary()) ?? NOTHING,
      step: async (direction, anew) => (await (await theRoom())?.step(direction, anew)) ?? false,
      jump: (id) => room?.jump(id),
      stop,
    },
    signal,
  );
  begin();
}
