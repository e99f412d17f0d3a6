import { describe, expect, it } from 'vitest';
import { countUnreadable, readPatternRecords } from '../../../utils/records/read-all.ts';
import type { Dose, Night } from '../../../utils/records/types.ts';
import { makeDose, makeNight, makeProduct } from '../patterns/make-records.ts';
import { freshDb } from './support.ts';

const MILLENNIUM_MS = Date.UTC(2000, 5);
const doseAt = (atMs: number, parts: Partial<Dose> = {}) => makeDose('', { id: crypto.randomUUID(), atMs, ...parts });
const nightOn = (date: string, parts: Partial<Night> = {}) =>
  makeNight(date, {}, { id: crypto.randomUUID(), ...parts });

describe('everything that patterns are made of', () => {
  it('is all live doses by time, also where there are more than are read at once', async () => {
    const db = freshDb();
    const doses = Array.from({ length: 5001 }, (_, i): Dose => doseAt(MILLENNIUM_MS + ((i * 7919) % 5003)));
    await db.doses.bulkAdd(doses);
    const read = await readPatternRecords(db);
    expect(read.doses).toHaveLength(5001);
    expect(new Set(read.doses.map(({ id }) => id)).size).toBe(5001);
    expect(read.doses.map(({ atMs }) => atMs)).toEqual(doses.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
  });

  it('leaves deleted doses and nights out, but not deleted products, which old doses still need', async () => {
    const db = freshDb();
    await db.doses.bulkAdd([doseAt(MILLENNIUM_MS), doseAt(MILLENNIUM_MS, { deletedAt: 1 })]);
    await db.nights.bulkAdd([nightOn('2026-11-01'), nightOn('2026-11-02', { deletedAt: 1 })]);
    await db.products.add(makeProduct({ id: crypto.randomUUID(), deletedAt: 1 }));
    const read = await readPatternRecords(db);
    expect([read.doses.length, read.nights.length, read.products.length]).toEqual([1, 1, 1]);
    expect(await countUnreadable(db)).toBe(0);
  });

  it.each<[string, object]>([
    ['a dose without a time', { atMs: 'yesterday' }],
    ['a dose past every calendar', { atMs: 8.64e15 }],
    ['a dose with an amount of nothing', { amount: { value: Number.NaN, unit: 'g' } }],
    ['a dose in a zone that is none', { zone: 'Middle/Earth' }],
    ['a dose with pain that is no number', { painBefore: '6' }],
  ])('leaves out %s, counts it, and leaves it stored', async (_, damage) => {
    const db = freshDb();
    const damaged = { ...doseAt(MILLENNIUM_MS), ...damage } as Dose;
    await db.doses.bulkAdd([doseAt(MILLENNIUM_MS), damaged]);
    expect(await readPatternRecords(db)).toMatchObject({ doses: [{ atMs: MILLENNIUM_MS }] });
    expect(await countUnreadable(db)).toBe(1);
    expect(await db.doses.get(damaged.id)).toEqual(damaged);
  });

  it.each<[string, object]>([
    ['a night on a day that is none', { date: '2026-02-31' }],
    ['a night whose diary is half there', { diary: { quality: 3 } }],
    ['a night with a bedtime after midnight of the next day', { bedtimeOverrideMin: 2000 }],
  ])('leaves out %s, counts it, and leaves it stored', async (_, damage) => {
    const db = freshDb();
    const damaged = { ...nightOn('2026-11-02'), ...damage } as Night;
    await db.nights.bulkAdd([nightOn('2026-11-01'), damaged]);
    expect(await readPatternRecords(db)).toMatchObject({ nights: [{ date: '2026-11-01' }] });
    expect(await countUnreadable(db)).toBe(1);
    expect(await db.nights.get(damaged.id)).toEqual(damaged);
  });
});
