import { describe, expect, it } from 'vitest';
import { readPatternRecords } from '../../../utils/records/read-all.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { makeDose, makeNight, makeProduct } from '../patterns/make-records.ts';
import { freshDb } from './support.ts';

describe('everything that patterns are made of', () => {
  it('is all live doses by time, also where there are more than are read at once', async () => {
    const db = freshDb();
    const doses = Array.from(
      { length: 5001 },
      (_, i): Dose => makeDose('2026-11-01T12:00', { atMs: (i * 7919) % 5003 }),
    );
    await db.doses.bulkAdd(doses);
    const read = await readPatternRecords(db);
    expect(read.doses).toHaveLength(5001);
    expect(new Set(read.doses.map(({ id }) => id)).size).toBe(5001);
    expect(read.doses.map(({ atMs }) => atMs)).toEqual(doses.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
  });

  it('leaves deleted doses and nights out, but not deleted products, which old doses still need', async () => {
    const db = freshDb();
    await db.doses.bulkAdd([makeDose('2026-11-01T12:00'), makeDose('2026-11-02T12:00', { deletedAt: 1 })]);
    await db.nights.bulkAdd([makeNight('2026-11-01', {}), makeNight('2026-11-02', {}, { deletedAt: 1 })]);
    await db.products.add(makeProduct({ deletedAt: 1 }));
    const read = await readPatternRecords(db);
    expect([read.doses.length, read.nights.length, read.products.length]).toEqual([1, 1, 1]);
  });
});
