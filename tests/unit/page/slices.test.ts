import { describe, expect, it } from 'vitest';
import { createSlices } from '../../../utils/page/slices.ts';

/** A clock whose idle time comes when the test says so, and where each step of work takes 3 ms. */
function desk() {
  let ms = 0;
  let idle: (() => void)[] = [];
  let hidden = false;
  const end = new AbortController();
  const slices = createSlices({ now: () => ms, whenIdle: (work) => idle.push(work) }, () => hidden, end.signal);
  const done: string[] = [];
  function* work(name: string, steps: number): Generator<void, void, void> {
    for (let step = 1; step <= steps; step++) {
      ms += 3;
      done.push(`${name}${step}`);
      yield;
    }
  }
  return {
    slices,
    work,
    done,
    end,
    hide: (value: boolean) => {
      hidden = value;
    },
    rest() {
      const due = idle;
      idle = [];
      for (const run of due) run();
      return due.length;
    },
  };
}

describe('work in idle time', () => {
  it('does nothing at once, and at most half a frame of it in one slice', () => {
    const { slices, work, done, rest } = desk();
    slices.add(work('a', 5));
    expect(done).toEqual([]);
    rest();
    expect(done).toEqual(['a1', 'a2', 'a3']);
    rest();
    expect(done).toEqual(['a1', 'a2', 'a3', 'a4', 'a5']);
    expect(rest()).toBe(0);
  });

  it('asks for idle time once, however much is added', () => {
    const { slices, work, rest } = desk();
    slices.add(work('a', 1));
    slices.add(work('b', 1));
    expect(rest()).toBe(1);
  });

  it('tells those who wait when all is done, and not before', async () => {
    const { slices, work, rest } = desk();
    let told = false;
    slices.add(work('a', 4));
    const waiting = slices.settled().then(() => {
      told = true;
    });
    rest();
    await Promise.resolve();
    expect(told).toBe(false);
    rest();
    await waiting;
    expect(told).toBe(true);
  });

  it('goes on with the rest when one work fails', () => {
    const { slices, work, done, rest } = desk();
    slices.once(() => {
      throw new Error('a bug');
    });
    slices.add(work('b', 1));
    expect(rest).toThrow('a bug');
    rest();
    expect(done).toEqual(['b1']);
  });

  it('rests while the tab is hidden and goes on where it was', () => {
    const { slices, work, done, rest, hide } = desk();
    slices.add(work('a', 5));
    rest();
    hide(true);
    rest();
    expect(done).toHaveLength(3);
    hide(false);
    slices.resume();
    rest();
    expect(done).toHaveLength(5);
  });

  it('keeps those waiting who wait when work is thrown away for other work', async () => {
    const { slices, work, done, rest } = desk();
    slices.add(work('a', 5));
    const waiting = slices.settled();
    slices.clear();
    slices.add(work('b', 1));
    await Promise.resolve();
    expect(done).toEqual([]);
    rest();
    await waiting;
    expect(done).toEqual(['b1']);
  });

  it('stops for good at the end, and lets go of those who wait', async () => {
    const { slices, work, done, rest, end } = desk();
    slices.add(work('a', 5));
    const waiting = slices.settled();
    end.abort();
    await waiting;
    rest();
    expect(done).toEqual([]);
  });
});
