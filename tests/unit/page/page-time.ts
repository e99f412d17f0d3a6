import { afterEach, beforeEach, vi } from 'vitest';
import { fillBrowserGaps, idleTime } from './browser-gaps.ts';

/** For the tests of a file: time stands still, and the page is idle only when a test lets it be. `end` runs after each test. */
export function pageTime(end: () => void) {
  let idle = idleTime();

  beforeEach(() => {
    vi.useFakeTimers();
    fillBrowserGaps();
    idle = idleTime();
    vi.stubGlobal('requestIdleCallback', idle.clock.whenIdle);
  });

  afterEach(() => {
    end();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  return {
    /** Lets the page be idle until nothing asks for more. */
    beIdle: () => idle.pass(),
    /** Time goes on by `ms`, with all the idle time the page asks for before and after. */
    async pass(ms = 0): Promise<void> {
      await vi.advanceTimersByTimeAsync(0);
      idle.pass();
      await vi.advanceTimersByTimeAsync(ms);
      idle.pass();
    },
  };
}
