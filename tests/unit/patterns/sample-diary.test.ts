import { describe, expect, it } from 'vitest';
import { compareNights } from '../../../utils/patterns/compare.ts';
import { measureDiary } from '../../../utils/patterns/diary-measures.ts';
import { nightTable } from '../../../utils/patterns/night-table.ts';
import { sampleDiary } from '../../../utils/patterns/sample-diary.ts';
import { isSimulatedId } from '../../../utils/patterns/simulated-diary.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';

const NOW = Date.parse('2026-11-18T17:30:00Z');
const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('the sample diary', () => {
  const sample = sampleDiary(NOW, 'Europe/Berlin');
  const records = [...sample.products, ...sample.presets, ...sample.doses, ...sample.nights, ...sample.painChecks];

  it('is the same at every look', () => {
    expect(sampleDiary(NOW, 'Europe/Berlin')).toEqual(sample);
  });

  it('marks every record by its id, each its own', () => {
    for (const { id } of records) {
      expect(id).toMatch(UUID_V4);
      expect(isSimulatedId(id)).toBe(true);
    }
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    expect(isSimulatedId('0b8f7e52-6a51-4c5e-9d0a-3f3a3c1c8a10')).toBe(false);
  });

  it('is three months up to now, with nothing in the future', () => {
    // The first and the last mornings may be among the gaps.
    expect(sample.nights[0]?.date).toMatch(/^2026-08-(19|2[012])$/);
    expect(sample.nights.at(-1)?.date).toMatch(/^2026-11-1[567]$/);
    for (const { createdAt } of records) expect(createdAt).toBeLessThanOrEqual(NOW);
    expect(sample.doses.at(-1)?.atMs).toBeGreaterThan(NOW - 86_400_000);
  });

  it('has gaps, unknown amounts and other kinds, as real diaries do', () => {
    expect(sample.nights.length).toBeGreaterThan(70);
    expect(sample.nights.length).toBeLessThan(86);
    expect(sample.doses.some(({ amount }) => amount === 'unknown')).toBe(true);
    expect(new Set(sample.doses.map(({ productId }) => productId)).size).toBe(3);
    expect(sample.doses.some(({ painBefore, painAfter }) => painBefore !== null && painAfter === null)).toBe(true);
  });

  it('contradicts itself nowhere', () => {
    for (const { diary } of sample.nights) expect(diary && measureDiary(diary).ok).toBe(true);
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Europe/Berlin'])(
    'has enough of both kinds of nights in %s',
    (zone) => {
      const { products, doses, nights, schedule } = sampleDiary(NOW, zone);
      const result = runAtOnce(compareNights(nightTable({ products, doses, nights, schedule, zone }), 'latency'));
      expect(result.kind).toBe('compared');
    },
  );
});
