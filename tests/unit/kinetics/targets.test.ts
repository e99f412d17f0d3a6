import { describe, expect, test } from 'vitest';
import { FIT_PLANS } from '../../../utils/kinetics/fit-plans.ts';
import { STUDIES, TARGETS, target, targetValue } from '../../../utils/kinetics/targets.ts';

describe('the published figures', () => {
  test('are sorted by an id of their own', () => {
    const ids = TARGETS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(TARGETS.map((row) => [row.id, row] as const))('%s lies in its own spread', (_, { value, low, high }) => {
    if (low === null || high === null) {
      expect([low, high]).toEqual([null, null]);
      expect(value).not.toBeNull();
      return;
    }
    expect(low).toBeLessThan(high);
    if (value !== null) {
      expect(value).toBeGreaterThanOrEqual(low);
      expect(value).toBeLessThanOrEqual(high);
    }
  });

  test.each([
    ['T22-1', 32.6, 20.0, 70.5],
    ['T22-4', 167, 129, 542],
  ])('%s was published in nM and is kept in ng', (id, value, low, high) => {
    const row = target(id);
    expect([row.value, row.low, row.high].map((each) => Number(each?.toPrecision(3)))).toEqual([value, low, high]);
  });

  test('name studies with an https address', () => {
    for (const { url } of Object.values(STUDIES)) expect(url).toMatch(/^https:\/\//);
  });

  test('asking for a figure that is not there is a bug', () => {
    expect(() => target('X-1')).toThrow(RangeError);
    expect(() => targetValue('H24-1')).toThrow(/range but no value/);
  });
});

test('plans are sorted and rest on published figures only', () => {
  expect(FIT_PLANS.map(({ id }) => id)).toEqual(FIT_PLANS.map(({ id }) => id).sort());
  for (const id of FIT_PLANS.flatMap(({ targetIds }) => targetIds)) expect(target(id).value).not.toBeNull();
});
