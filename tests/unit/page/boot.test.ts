import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenLoaded } from '../../../utils/page/boot.ts';

function page() {
  let begun = false;
  void whenLoaded().then(() => {
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
  it('waits for the load', async () => {
    const begun = page();
    expect(await begun(4_000)).toBe(false);
    window.dispatchEvent(new Event('load'));
    expect(await begun()).toBe(true);
  });

  it('waits no longer than five seconds for a load that never ends', async () => {
    const begun = page();
    expect(await begun(4_999)).toBe(false);
    expect(await begun(1)).toBe(true);
  });
});
