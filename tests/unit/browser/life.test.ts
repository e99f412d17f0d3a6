import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onceInLife } from '../../../utils/browser/life.ts';

describe('what is done once in a life of the extension', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is done at the first wake-up, and at no other', async () => {
    const begin = vi.fn();
    for (let wakeUps = 0; wakeUps < 3; wakeUps++) await onceInLife(begin);
    expect(begin).toHaveBeenCalledOnce();
  });

  it('is done again in the next, for what a session keeps ends with it', async () => {
    const begin = vi.fn();
    await onceInLife(begin);
    await fakeBrowser.storage.session.clear();
    await onceInLife(begin);
    expect(begin).toHaveBeenCalledTimes(2);
  });
});
