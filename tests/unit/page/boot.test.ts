import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenLoaded } from '../../../utils/page/boot.ts';

function page(state: { readyState: DocumentReadyState; hidden: boolean }) {
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state.readyState);
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => state.hidden);
  let begun = false;
  void whenLoaded(new AbortController().signal).then(() => {
    begun = true;
  });
  return async (ms = 0) => {
    await vi.advanceTimersByTimeAsync(ms);
    return begun;
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('the first look at a page', () => {
  it('comes at once on a page that is loaded and on the screen', async () => {
    expect(await page({ readyState: 'complete', hidden: false })()).toBe(true);
  });

  it('waits for the load', async () => {
    const begun = page({ readyState: 'interactive', hidden: false });
    expect(await begun(4_000)).toBe(false);
    window.dispatchEvent(new Event('load'));
    expect(await begun()).toBe(true);
  });

  it('waits no longer than five seconds for a load that never ends', async () => {
    const begun = page({ readyState: 'interactive', hidden: false });
    expect(await begun(4_999)).toBe(false);
    expect(await begun(1)).toBe(true);
  });

  it('waits for a hidden tab to be shown, however long', async () => {
    const state = { readyState: 'complete' as const, hidden: true };
    const begun = page(state);
    expect(await begun(600_000)).toBe(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await begun()).toBe(false);
    state.hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(await begun()).toBe(true);
  });
});
