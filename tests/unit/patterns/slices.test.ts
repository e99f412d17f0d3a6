import { describe, expect, it } from 'vitest';
import { runAtOnce, runInSlices, type Steps } from '../../../utils/patterns/slices.ts';

/** Ten steps of 5 ms each on a clock of its own. */
function made() {
  const clock = { ms: 0, pauses: [] as number[] };
  function* steps(): Steps<string> {
    for (let i = 0; i < 10; i++) {
      clock.ms += 5;
      yield;
    }
    return 'done';
  }
  const pause = async () => {
    clock.pauses.push(clock.ms);
  };
  return { clock, steps, pause, now: () => clock.ms };
}

describe('computing in slices', () => {
  it('lets the page have its turn as soon as a slice is used up', async () => {
    const { clock, steps, pause, now } = made();
    expect(await runInSlices(steps(), { now, pause })).toBe('done');
    expect(clock.pauses).toEqual([15, 30, 45]);
  });

  it('gives what it gives at once', () => {
    expect(runAtOnce(made().steps())).toBe('done');
  });

  it('stops between two steps and gives nothing', async () => {
    const { clock, steps, now } = made();
    const stop = new AbortController();
    const pause = async () => stop.abort();
    expect(await runInSlices(steps(), { now, pause, signal: stop.signal })).toBe(null);
    expect(clock.ms).toBe(15);
  });
});
