import { mean, standardDeviation } from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { randomSource, shuffle } from '../../../utils/patterns/random.ts';

describe('numbers from a seed', () => {
  it('are the same for the same seed', () => {
    const [one, other] = [randomSource(5), randomSource(5)];
    for (let i = 0; i < 20; i++) expect(one()).toBe(other());
  });

  it('begin as differently for neighbouring seeds as for any', () => {
    const firsts = Array.from({ length: 1000 }, (_, i) => randomSource(9_000_000 + i)());
    expect(Math.abs(mean(firsts) - 0.5)).toBeLessThan(0.04);
    expect(Math.abs(standardDeviation(firsts) - Math.sqrt(1 / 12))).toBeLessThan(0.03);
  });

  it('shuffle to every order equally often', () => {
    const random = randomSource(1);
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const values = Float64Array.from([1, 2, 3]);
      shuffle(values, random);
      counts.set(String(values), (counts.get(String(values)) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});
