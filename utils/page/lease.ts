/** Things of the page that must not outlive this script. */
export interface Lease {
  /** Has the browser call `thing[act](...given)` soon after this script has died, until the returned function is called. */
  hold(thing: object, act: string, ...given: string[]): () => void;
}

/** So often (ms) the end is put off, and so long (ms) it comes after the last time. */
const RENEW_MS = 1_000;
const END_MS = 4_000;

/** What Firefox shows of a page's object behind its own view of it. */
type Seen<T> = T & { wrappedJSObject?: T };

/**
 * Firefox kills a script of an extension that is switched off or replaced between two instructions of it: no event, no timer, no
 * listener is left to clean up, and the washes of the dead would lie under those of the next. So the clean-up is the page's own: a
 * timer on the browser's own functions, with nothing of this script in it, that is put off as long as this script lives.
 * Chromium lets the script live on, and it ends by itself (`PagePort.isAlive`).
 */
export function createLease(signal: AbortSignal): Lease {
  const page = (window as Seen<Window>).wrappedJSObject;
  const ends = new Map<() => void, () => void>();
  const timers = new Map<() => void, number>();
  let renewing = 0;

  function renew(): void {
    if (page === undefined) return;
    for (const [key, end] of ends) {
      page.clearTimeout(timers.get(key));
      timers.set(key, page.setTimeout(end, END_MS));
    }
  }

  function drop(key: () => void): void {
    ends.delete(key);
    page?.clearTimeout(timers.get(key));
    timers.delete(key);
    if (ends.size > 0) return;
    clearInterval(renewing);
    renewing = 0;
  }

  signal.addEventListener('abort', () => {
    for (const key of [...ends.keys()]) drop(key);
  });
  return {
    hold(thing, act, ...given) {
      const theirs = (thing as Seen<object>).wrappedJSObject;
      const call: unknown = theirs && Reflect.get(theirs, act);
      if (page === undefined || typeof call !== 'function' || signal.aborted) return () => {};
      const key = () => drop(key);
      ends.set(key, call.bind(theirs, ...given));
      if (renewing === 0) renewing = window.setInterval(renew, RENEW_MS);
      renew();
      return key;
    },
  };
}
