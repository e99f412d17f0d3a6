import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchBusy } from '../../../utils/page/busy.ts';

let animations: { playState: string }[] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  animations = [];
  Object.assign(document, { getAnimations: () => animations });
  document.body.innerHTML = '<p>0</p>';
});

afterEach(() => {
  vi.useRealTimers();
});

function watch() {
  const end = new AbortController();
  const told: boolean[] = [];
  const busy = watchBusy(document, () => told.push(busy.now()), end.signal);
  return { busy, told, end };
}

/** The page changes something in `rounds` frames one after the other. */
async function change(rounds: number, how: (round: number) => void): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    how(round);
    await Promise.resolve();
    await Promise.resolve();
  }
}

const text = (round: number) => {
  (document.querySelector('p')?.firstChild as Text).data = String(round);
};
const style = (round: number) => document.querySelector('p')?.setAttribute('style', `opacity: ${round}`);

describe('a page is busy', () => {
  it.each([
    ['while its text changes all the time', text],
    ['while a style changes all the time', style],
  ])('%s, and no longer', async (_, how) => {
    const { busy, told, end } = watch();
    await change(30, how);
    vi.advanceTimersByTime(500);
    expect(busy.now()).toBe(true);
    vi.advanceTimersByTime(500);
    expect(told).toEqual([true, false]);
    end.abort();
  });

  it('while something of it is animated', () => {
    const { told, end } = watch();
    animations = [{ playState: 'running' }];
    vi.advanceTimersByTime(2_000);
    animations = [{ playState: 'finished' }];
    vi.advanceTimersByTime(500);
    expect(told).toEqual([true, false]);
    end.abort();
  });

  it('not for a change now and then, nor after the notes have ended', async () => {
    const { told, end } = watch();
    await change(3, text);
    vi.advanceTimersByTime(500);
    end.abort();
    animations = [{ playState: 'running' }];
    await change(30, text);
    vi.advanceTimersByTime(2_000);
    expect(told).toEqual([]);
  });
});
