import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInParts } from '../../../utils/records/read-in-parts.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { makeDose } from '../patterns/make-records.ts';
import { freshDb } from './support.ts';

const PART = 4;

async function partsOf(ids: readonly unknown[], take: (rows: Dose[]) => boolean = () => true): Promise<Dose[][]> {
  const db = freshDb();
  await db.doses.bulkAdd(ids.map((id) => makeDose('2026-11-01T12:00', { id: id as string })));
  const parts: Dose[][] = [];
  const keep = (rows: Dose[]) => {
    parts.push(rows);
    return take(rows);
  };
  await readInParts(db.doses, keep, PART);
  return parts;
}

/** UUIDs whose first digits lie between two numbers. */
const uuids = (from: number, to: number) =>
  fc
    .uniqueArray(fc.integer({ min: from, max: to }), { maxLength: 40 })
    .map((heads) => heads.map((head) => `${head.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`));

describe('reading a table in parts', () => {
  it.each([
    ['spread by chance', uuids(0, 0xffffffff)],
    ['that lie close together', uuids(0x5a3b1e00, 0x5a3b1eff)],
    ['that begin with nothing', uuids(0, 60)],
    ['that end the room for ids', uuids(0xffffff00, 0xffffffff)],
    ['that are no UUIDs', fc.uniqueArray(fc.string(), { maxLength: 40 })],
    ['that are numbers and words', fc.uniqueArray(fc.oneof(fc.integer(), fc.string()), { maxLength: 40 })],
  ])('gives every row once, with ids %s', async (_what, arbitrary: fc.Arbitrary<unknown[]>) => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (ids) => {
        const parts = await partsOf(ids);
        const found: unknown[] = parts.flat().map(({ id }) => id);
        expect(found).toHaveLength(ids.length);
        expect(new Set(found)).toEqual(new Set(ids));
        expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(PART);
      }),
      { numRuns: 15 },
    );
  });

  it('hands on nothing more once it is told that no more is wanted', async () => {
    const ids = Array.from({ length: 40 }, (_, n) => `${(n * 6 + 3).toString(16).padStart(2, '0')}000000`);
    let wanted = 3;
    const parts = await partsOf(ids, () => --wanted > 0);
    expect(parts).toHaveLength(3);
  });
});
