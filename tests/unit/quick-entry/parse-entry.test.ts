import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../../utils/quick-entry/parse-entry.ts';

const NOW = Date.UTC(2026, 10, 19, 17, 48);
const products = [
  { id: 'powder', label: 'Green powder', unit: 'g' },
  { id: 'tea', label: 'Tea', unit: 'cup' },
  { id: 'green', label: 'Green', unit: 'capsule' },
] as const;
const known = { products, nowMs: NOW, zone: 'Europe/Berlin' };
const at = (iso: string) => ({ atMs: Date.parse(iso) });
const ago = (minutesAgo: number) => ({ minutesAgo });

describe('one line in the address bar', () => {
  it.each([
    ['2.5g 20 min ago pain 6', 'powder', { value: 2.5, unit: 'g' }, ago(20), 6],
    ['2,5', 'powder', { value: 2.5, unit: 'g' }, ago(0), null],
    ['tea 1', 'tea', { value: 1, unit: 'cup' }, ago(0), null],
    ['green powder 3 g now', 'powder', { value: 3, unit: 'g' }, ago(0), null],
    ['GREEN 4 caps 1 h ago', 'green', { value: 4, unit: 'capsule' }, ago(60), null],
    ['unknown tea at 18:30', 'tea', 'unknown', at('2026-11-19T17:30:00Z'), null],
    ['? at 01:50 pain 0', 'powder', 'unknown', at('2026-11-19T00:50:00Z'), 0],
    ['pain 10 .5g', 'powder', { value: 0.5, unit: 'g' }, ago(0), 10],
  ])('reads %j', (text, productId, amount, when, pain) => {
    expect(parseEntry(text, known)).toEqual({ ok: true, entry: { productId, amount, when, pain } });
  });

  it.each([
    ['', 'empty'],
    ['tea', 'no-amount'],
    ['0 g', 'no-amount'],
    ['2 spoons', 'no-amount'],
    ['2 g pain 11', 'pain'],
    ['2 g pain bad', 'pain'],
    ['2 g at 25:10', 'words'],
    ['2 g at 19:05', 'words'],
    ['2 g of something', 'words'],
    ['-2 g', 'words'],
  ])('refuses %j instead of guessing', (text, why) => {
    expect(parseEntry(text, known)).toEqual({ ok: false, why });
  });

  it('needs a product', () => {
    expect(parseEntry('2 g', { ...known, products: [] })).toEqual({ ok: false, why: 'no-product' });
  });

  it('never stores an amount that is not more than zero, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseEntry(text, known);
        if (parsed.ok && parsed.entry.amount !== 'unknown') expect(parsed.entry.amount.value).toBeGreaterThan(0);
      }),
    );
  });
});
