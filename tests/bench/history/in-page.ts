/** What the bench measures inside the journal's tab. Each function is sent there alone, so it uses nothing around it. */

export interface Opening {
  /** Reading the same rows raw, and drawing the journal's page that holds nothing. */
  floorMs: number;
  /** Until the newest days stand there. */
  firstRowsMs: number;
  /** Until every record is counted. */
  wholeMs: number;
}

/** Opens the history once, and what it is measured against once, in this order or the other. */
export async function openOnce(round: number): Promise<Opening> {
  /** Goes to a page of the journal and waits until it shows something; milliseconds from the going. */
  const goTo = async (hash: string, ...shown: (() => boolean)[]) => {
    const beganAt = performance.now();
    location.hash = hash;
    const times: number[] = [];
    for (const isShown of shown) {
      while (!isShown()) await new Promise((resolve) => setTimeout(resolve));
      times.push(performance.now() - beganAt);
    }
    return times;
  };
  const emptyShown = () => /no such page/.test(document.querySelector('main')?.textContent ?? '');
  const rowsShown = () => document.querySelectorAll('.history-row').length > 10;
  const wholeShown = () => /\d records/.test(document.querySelector('[aria-live]')?.textContent ?? '');

  const openEmpty = async () => {
    const beganAt = performance.now();
    const opening = indexedDB.open('nightleaf');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const tables = ['doses', 'nights', 'painChecks'];
    const reading = db.transaction(tables);
    await Promise.all(
      tables.map(
        (table) =>
          new Promise((resolve) => {
            const all = reading.objectStore(table).getAll();
            all.onsuccess = () => resolve(all.result);
          }),
      ),
    );
    db.close();
    const readMs = performance.now() - beganAt;
    const [drawnMs = Number.NaN] = await goTo(`#/nothing-${round}`, emptyShown);
    return readMs + drawnMs;
  };

  const openHistory = async () => {
    const [firstRowsMs = Number.NaN, wholeMs = Number.NaN] = await goTo('#/history', rowsShown, wholeShown);
    await goTo(`#/left-${round}`, emptyShown);
    return { firstRowsMs, wholeMs };
  };

  // What comes second profits from warm caches; the rounds take turns.
  if (round % 2 === 0) return { floorMs: await openEmpty(), ...(await openHistory()) };
  const history = await openHistory();
  return { floorMs: await openEmpty(), ...history };
}

export interface Scrolling {
  frames: number;
  /** Main thread's time for a frame: from the scroll until style, layout and paint are done. Sorted. */
  costsMs: number[];
  /** From frame to frame, sorted. */
  gapsMs: number[];
}

/** Scrolls the open history by so many pixels a frame; 0 only counts the frames that the machine gives. */
export async function scrollFor(pixelsPerFrame: number, frames: number): Promise<Scrolling> {
  const scroller = document.querySelector('.history-scroller');
  if (!scroller) throw new Error('there is no table to scroll');
  const channel = new MessageChannel();
  const costsMs: number[] = [];
  const gapsMs: number[] = [];
  let lastAt = 0;
  let top = 0;
  for (let n = 0; n < frames; n += 1) {
    await new Promise<void>((resolve) => {
      requestAnimationFrame((frameAt) => {
        if (lastAt > 0) gapsMs.push(frameAt - lastAt);
        lastAt = frameAt;
        const beganAt = performance.now();
        top += pixelsPerFrame;
        scroller.scrollTop = top;
        // A message posted in a frame's callback is delivered when that frame has been drawn.
        channel.port1.onmessage = () => {
          costsMs.push(performance.now() - beganAt);
          resolve();
        };
        channel.port2.postMessage(null);
      });
    });
  }
  scroller.scrollTop = 0;
  const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b);
  return { frames, costsMs: sorted(costsMs), gapsMs: sorted(gapsMs) };
}
