import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLease } from '../../../utils/page/lease.ts';

/** A thing of the page as Firefox shows it: what lies behind has the page's own functions. */
function thing() {
  const names = new Set(['a', 'b']);
  return { names, seen: { wrappedJSObject: names } };
}

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'wrappedJSObject');
});

/** From here on nothing of the script runs: its timers are gone, those of the page stay. */
function inFirefox({ patched = {} } = {}): { die(): void } {
  const own: ReturnType<typeof setInterval>[] = [];
  const start = setInterval;
  vi.spyOn(window, 'setInterval').mockImplementation((work, ms) => {
    const id = start(work, ms);
    own.push(id);
    return id;
  });
  const setTimeout = window.setTimeout.bind(window);
  const timers = { setTimeout, clearTimeout: window.clearTimeout.bind(window) };
  const natives = new Map(Object.entries(timers).map(([name, call]) => [call as () => void, name]));
  const sourceOf = Function.prototype.toString;
  // The timers of a test are not the browser's, but those that the page has not touched look so.
  vi.spyOn(Function.prototype, 'toString').mockImplementation(function source(this: () => void) {
    const name = natives.get(this);
    return name === undefined ? sourceOf.call(this) : `function ${name}() {\n    [native code]\n}`;
  });
  Object.assign(window, { wrappedJSObject: { ...timers, ...patched } });
  return { die: () => own.forEach((id) => void clearInterval(id)) };
}

describe('what must not outlive the script', () => {
  it('stays for as long as the script lives', () => {
    inFirefox();
    const { names, seen } = thing();
    createLease(end.signal).hold(seen, 'delete', 'a');
    vi.advanceTimersByTime(60_000);
    expect([...names]).toEqual(['a', 'b']);
  });

  it('is taken away by the browser soon after the script was killed', () => {
    const { die } = inFirefox();
    const { names, seen } = thing();
    createLease(end.signal).hold(seen, 'delete', 'a');
    vi.advanceTimersByTime(10_000);
    die();
    vi.advanceTimersByTime(5_000);
    expect([...names]).toEqual(['b']);
  });

  it('is left alone when it was let go of, or when the notes have ended and cleaned up themselves', () => {
    const { die } = inFirefox();
    const { names, seen } = thing();
    const lease = createLease(end.signal);
    const letGo = lease.hold(seen, 'delete', 'a');
    lease.hold(seen, 'delete', 'b');
    letGo();
    end.abort();
    die();
    vi.advanceTimersByTime(60_000);
    expect([...names]).toEqual(['a', 'b']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['written by the page', (heard: () => void) => () => heard()],
    ['bound', (heard: () => void) => heard.bind(undefined)],
    ['a proxy', (heard: () => void) => new Proxy(setTimeout, { apply: heard })],
    [
      'throwing',
      (heard: () => void) => () => {
        heard();
        throw new Error('No timers here.');
      },
    ],
  ])("is not held by timers that are not the browser's own, and the page hears nothing: %s", (_name, make) => {
    for (const name of ['setTimeout', 'clearTimeout']) {
      const heard = vi.fn();
      inFirefox({ patched: { [name]: make(heard) } });
      const { seen } = thing();
      const letGo = createLease(end.signal).hold(seen, 'delete', 'a');
      vi.advanceTimersByTime(10_000);
      letGo();
      expect(heard).not.toHaveBeenCalled();
      vi.restoreAllMocks();
    }
  });

  it('is not held where the page has its own remover, or throws when it is asked for', () => {
    inFirefox();
    const heard = vi.fn();
    const lease = createLease(end.signal);
    lease.hold({ wrappedJSObject: { delete: () => heard() } }, 'delete', 'a');
    lease.hold(
      {
        get wrappedJSObject() {
          throw new Error('Not for you.');
        },
      },
      'delete',
      'a',
    );
    vi.advanceTimersByTime(10_000);
    expect(heard).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('needs nothing in Chromium, where the script goes on and ends by itself', () => {
    const { names, seen } = thing();
    createLease(end.signal).hold(seen, 'delete', 'a');
    expect(vi.getTimerCount()).toBe(0);
    expect([...names]).toEqual(['a', 'b']);
  });
});
