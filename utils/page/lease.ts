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

/** Notes go on without a lease: nothing that the page has made of its own objects may end them. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** The browser's own, by its source with its name: that of a bound function or a proxy names none. Never by a `toString` of the page. */
function isNative(call: unknown, name: string): boolean {
  if (typeof call !== 'function') return false;
  const [, named] =
    /^function (\w+)\(\)\s*\{\s*\[native code\]\s*\}$/.exec(Function.prototype.toString.call(call)) ?? [];
  return named === name;
}

/** The page behind the browser's view of it, where its timers are the browser's own. */
function nativePage(): Window | undefined {
  const page = attempt(() => (window as Seen<Window>).wrappedJSObject);
  const own = attempt(() => isNative(page?.setTimeout, 'setTimeout') && isNative(page?.clearTimeout, 'clearTimeout'));
  return own ? page : undefined;
}

/** Bound by the page's own `bind`: a function made by that of this script would die with it. */
function endOf(thing: object, act: string, given: readonly string[]): (() => void) | undefined {
  const theirs = (thing as Seen<object>).wrappedJSObject;
  const call: unknown = theirs && Reflect.get(theirs, act);
  if (typeof call !== 'function' || !isNative(call, act) || !isNative(call.bind, 'bind')) return undefined;
  return call.bind(theirs, ...given);
}

/**
 * Firefox kills a script of an extension that is switched off or replaced between two instructions of it: no event, no timer, no
 * listener is left to clean up, and the washes of the dead would lie under those of the next. So the clean-up is a timer in the
 * page's own world, with nothing of this script in it, that is put off as long as this script lives. A page may have put functions
 * of its own where timers and removers are: those are not called, since they would hear of the notes, and nothing is held then.
 * Chromium lets the script live on, and it ends by itself (`PagePort.isAlive`).
 */
export function createLease(signal: AbortSignal): Lease {
  const page = nativePage();
  const ends = new Map<() => void, () => void>();
  const timers = new Map<() => void, number>();
  let renewing = 0;

  function renew(): void {
    if (page === undefined) return;
    for (const [key, end] of ends) {
      stop(key);
      attempt(() => timers.set(key, page.setTimeout(end, END_MS)));
    }
  }

  function stop(key: () => void): void {
    attempt(() => page?.clearTimeout(timers.get(key)));
    timers.delete(key);
  }

  function drop(key: () => void): void {
    ends.delete(key);
    stop(key);
    if (ends.size > 0) return;
    clearInterval(renewing);
    renewing = 0;
  }

  signal.addEventListener('abort', () => {
    for (const key of [...ends.keys()]) drop(key);
  });
  return {
    hold(thing, act, ...given) {
      if (page === undefined || signal.aborted) return () => {};
      const end = attempt(() => endOf(thing, act, given));
      if (end === undefined) return () => {};
      const key = () => drop(key);
      ends.set(key, end);
      if (renewing === 0) renewing = window.setInterval(renew, RENEW_MS);
      renew();
      return key;
    },
  };
}
