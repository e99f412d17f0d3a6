import { describe, expect, it } from 'vitest';
import { parseRoute } from '../../../../components/journal/route.ts';

describe('the address of a page', () => {
  it.each([
    ['', '', []],
    ['#', '', []],
    ['#/', '', []],
    ['#/today', 'today', []],
    ['#today', 'today', []],
    ['#/guide/pain', 'guide', ['pain']],
    ['#/guide/7-oh-products/', 'guide', ['7-oh-products']],
    ['#/safety/now', 'safety', ['now']],
    ['#/guide//pain', 'guide', ['pain']],
    ['#/guide/sleep%2Dand%2Dtiming', 'guide', ['sleep-and-timing']],
    ['#/guide/100%', 'guide', ['100%']],
  ])('%s', (hash, page, rest) => {
    expect(parseRoute(hash)).toEqual({ page, rest });
  });
});
