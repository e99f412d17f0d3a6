import { whenLoaded } from './boot.ts';
import { FOLLOWED } from './follow.ts';
import { pageText } from './page-text.ts';
import { type PagePort, type Room, setRunning, whatRuns } from './running.ts';
import { hostsIn } from './shadow-hosts.ts';
import { pageClock } from './slices.ts';
import { createWatch, type Watch } from './watch.ts';

/** Up to so many elements a page is looked at in one go; the ordinary ones of the corpus have 2,400 at most. */
const ORDINARY_ELEMENTS = 3_000;
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
  const looked = Promise.withResolvers<void>();
  let entered: PromiseWithResolvers<Room | undefined> | undefined;
  let room: Room | undefined;
  let watch: Watch | undefined;
  let firstChange: MutationObserver | undefined;

  /** A page that is at rest is looked at right away: waiting for idle time takes a fifth of what the look takes. */
  function begin(): void {
    if (document.readyState === 'complete' && !document.hidden) look();
    else whenLoaded(signal).then(() => pageClock.whenIdle(look));
  }

  function look(): void {
    if (signal.aborted || room !== undefined) return;
    if (document.hidden) {
      begin();
      return;
    }
    const { body } = document;
    if (body === null || body.getElementsByTagName('*').length > ORDINARY_ELEMENTS) watchFrom(false);
    else if (hasStem(pageText(body))) onFound();
    else {
      const hosts = hostsIn(document);
      if (hosts.roots.length + hosts.later.length > 0) watchFrom(true).adopt(hosts);
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
    if (!signal.aborted && room === undefined) watchFrom(true).take(records);
  }

  function watchFrom(known: boolean): Watch {
    const begun = createWatch({ hasStem, onFound, later, alive });
    begun.addRoot(document, known);
    watch = begun;
    return begun;
  }

  function endLookout(): void {
    firstChange?.disconnect();
    watch?.end();
  }

  function onFound(): void {
    const waiting = Promise.withResolvers<Room | undefined>();
    entered = waiting;
    setTimeout(() => waiting.resolve(undefined), ROOM_MS);
    askForRoom(ASK_TIMES);
  }

  /** A background that was being stopped or replaced may miss the first asking; the room, once here, ends the lookout. */
  function askForRoom(times: number): void {
    port.tell({ type: 'open-room' });
    if (times > 1) later(() => askForRoom(times - 1), ROOM_MS);
  }

  function later(work: () => void, ms: number): void {
    setTimeout(() => {
      if (alive() && room === undefined) work();
    }, ms);
  }

  function alive(): boolean {
    if (!port.isAlive()) stop();
    return !signal.aborted;
  }

  /** Where no room is opened, all that can be asked is answered with: nothing was found. */
  async function answer(message: unknown): Promise<unknown> {
    if ((message as { type?: unknown } | null)?.type === 'stop') return stop();
    await looked.promise;
    const records = firstChange?.takeRecords() ?? [];
    if (records.length > 0) changed(records);
    if (room === undefined && entered === undefined) await watch?.settled();
    return ((room ?? (await entered?.promise)) as Room | undefined)?.answer(message) ?? NOTHING;
  }

  const stopAnswering = port.answer(answer);

  function stop(): void {
    end.abort();
    endLookout();
    stopAnswering();
  }

  setRunning({
    signal,
    stop,
    enter(openRoom) {
      if (room !== undefined || signal.aborted) return;
      endLookout();
      room = openRoom();
      looked.resolve();
      entered?.resolve(room);
    },
  });
  begin();
}
