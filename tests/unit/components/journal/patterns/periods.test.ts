import { describe, expect, it } from 'vitest';
import { pageOf, stretchOf, weeksSince } from '../../../../../components/journal/patterns/periods.ts';

const TODAY = '2026-11-19';

describe('the nights of a period', () => {
  it.each([
    ['nights', '2026-01-01', { from: '2026-10-22', to: '2026-11-18' }],
    ['weeks', '2026-01-01', { from: '2026-08-27', to: '2026-11-18' }],
    ['all', '2026-01-01', { from: '2026-01-01', to: '2026-11-18' }],
    ['nights', '2026-11-10', { from: '2026-11-10', to: '2026-11-18' }],
    ['nights', TODAY, null],
    ['nights', undefined, null],
  ] as const)('%s, records since %s', (period, first, stretch) => {
    expect(stretchOf(period, first, TODAY)).toEqual(stretch);
  });

  it('never hold today, which is not over', () => {
    expect(stretchOf('all', '2026-01-01', TODAY)?.to).toBe('2026-11-18');
  });
});

describe('the picture of all nights', () => {
  const years = { from: '2020-01-01', to: '2026-11-18' };

  it('shows the latest first, and the earlier ones page by page', () => {
    const latest = pageOf(years, 0);
    expect(latest).toEqual({ from: '2026-08-27', to: '2026-11-18', earlier: true, later: false });
    expect(pageOf(years, 1)).toMatchObject({ to: '2026-08-26', later: true });
  });

  it('ends at the first record', () => {
    expect(pageOf({ from: '2026-11-01', to: '2026-11-18' }, 0)).toMatchObject({ from: '2026-11-01', earlier: false });
  });
});

it('twelve weeks are the least that weeks are drawn for', () => {
  expect(weeksSince('nights', TODAY)).toBe('2026-08-27');
  expect(weeksSince('all', TODAY)).toBeNull();
});
