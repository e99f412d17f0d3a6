import { describe, expect, it } from 'vitest';
import { createGovernor } from '../../../utils/page/governor.ts';

function desk() {
  let ms = 10_000;
  const governor = createGovernor(() => ms);
  return {
    governor,
    wait(by: number) {
      ms += by;
    },
    spend(cost: number) {
      governor.spend(() => {
        ms += cost;
      });
    },
  };
}

describe('following a page that never stops', () => {
  it('goes on as long as it takes a small part of each second', () => {
    const { governor, spend, wait } = desk();
    for (let second = 0; second < 30; second++) {
      spend(50);
      expect(governor.rest()).toBe(0);
      wait(1_001);
    }
  });

  it('rests longer each time that a page costs more, up to a quarter of a minute', () => {
    const { governor, spend } = desk();
    const rests: number[] = [];
    for (let time = 0; time < 6; time++) {
      spend(100);
      rests.push(governor.rest());
    }
    expect(rests).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 16_000]);
  });

  it('forgets after a calm while', () => {
    const { governor, spend, wait } = desk();
    spend(100);
    spend(100);
    governor.rest();
    wait(20_000);
    expect(governor.rest()).toBe(0);
    spend(100);
    expect(governor.rest()).toBe(1_000);
  });

  it('is not misled by a clock that is set back', () => {
    const { governor, spend, wait } = desk();
    wait(3_600_000);
    spend(50);
    wait(-3_600_000);
    spend(50);
    expect(governor.rest()).toBe(0);
  });
});
