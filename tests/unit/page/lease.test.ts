import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLease } from '../../../utils/page/lease.ts';

/** A thing of the page as Firefox shows it: what lies behind has the page's own functions. */
function thing() {
  const names = new Set(['a', 'b']);
  return { names, seen: { wrappedJSObject: { delete: (name: string) => names.delete(name) } } };
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
function inFirefox(): { die(): void } {
  const own: ReturnType<typeof setInterval>[] = [];
  const start = setInterval;
  vi.spyOn(window, 'setInterval').mockImplementation((work, ms) => {
    const id = start(work, ms);
    own.push(id);
    return id;
  });
  Object.assign(window, { wrappedJSObject: { setTimeout: window.setTimeout.bind(window), clearTimeout } });
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

  it('needs nothing in Chromium, where the script goes on and ends by itself', () => {
    const { names, seen } = thing();
    createLease(end.signal).hold(seen, 'delete', 'a');
    expect(vi.getTimerCount()).toBe(0);
    expect([...names]).toEqual(['a', 'b']);
  });
});
