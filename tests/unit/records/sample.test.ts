import { describe, expect, it } from 'vitest';
import { createRecordsDb } from '../../../utils/records/database.ts';
import { fillSample, removeSample, sampleExists } from '../../../utils/records/fill-sample.ts';
import { SAMPLE_ADDRESS, SAMPLE_DATABASE, showsSample } from '../../../utils/records/sample.ts';
import { must, NOW, withPowder } from './support.ts';

const ZONE = 'Europe/Berlin';
const DAY_MS = 86_400_000;
const placeOf = (address: string) => new URL(address, 'chrome-extension://id/');

describe('which documents show the sample', () => {
  it.each([
    [SAMPLE_ADDRESS, true],
    ['/journal.html?sample#/patterns', true],
    ['/journal.html', false],
    ['/journal.html#/patterns?sample', false],
    ['/popup.html?sample', false],
    ['/welcome.html?sample', false],
  ])('%s: %s', (address, shows) => {
    expect(showsSample(placeOf(address))).toBe(shows);
  });

  it('none where there is no document', () => {
    expect(showsSample(undefined)).toBe(false);
  });
});

describe('the sample’s database', () => {
  const openSample = () => createRecordsDb(SAMPLE_DATABASE);

  it('is the only one that the sample is ever written to', async () => {
    const own = createRecordsDb('own-records');
    await withPowder(own);
    const before = await Promise.all(own.tables.map((table) => table.toArray()));
    expect(() => fillSample(own, NOW, ZONE)).toThrow(/not the sample/);
    const sample = openSample();
    must(await fillSample(sample, NOW, ZONE));
    expect(await Promise.all(own.tables.map((table) => table.toArray()))).toEqual(before);
    await removeSample(sample);
    expect(await Promise.all(own.tables.map((table) => table.toArray()))).toEqual(before);
  });

  it('holds three months that end today, with nothing in the future', async () => {
    const db = openSample();
    must(await fillSample(db, NOW, ZONE));
    const doses = await db.doses.orderBy('atMs').toArray();
    expect(doses.length).toBeGreaterThan(150);
    expect(doses.at(-1)?.atMs).toBeLessThanOrEqual(NOW);
    expect(NOW - (doses.at(-1)?.atMs ?? 0)).toBeLessThan(2 * DAY_MS);
    expect(NOW - (doses[0]?.atMs ?? 0)).toBeGreaterThan(85 * DAY_MS);
    expect(await db.nights.count()).toBeGreaterThan(60);
    await removeSample(db);
  });

  it('keeps for the day what was tried out in it, and begins anew the next', async () => {
    const db = openSample();
    must(await fillSample(db, NOW, ZONE));
    const first = await db.doses.toCollection().first();
    await db.doses.delete(first?.id ?? '');
    const left = await db.doses.count();
    must(await fillSample(db, NOW + 60_000, ZONE));
    expect(await db.doses.count()).toBe(left);
    must(await fillSample(db, NOW + DAY_MS, ZONE));
    const last = await db.doses.orderBy('atMs').last();
    expect(last?.atMs).toBeGreaterThan(NOW);
    await removeSample(db);
  });

  it('is gone after one removal, also from a document that never opened it', async () => {
    const db = openSample();
    must(await fillSample(db, NOW, ZONE));
    expect(await sampleExists()).toBe(true);
    await removeSample(null);
    expect(await sampleExists()).toBe(false);
  });
});
