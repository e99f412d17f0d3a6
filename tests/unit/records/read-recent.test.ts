import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addNights } from '../../../utils/bedtime/night-of.ts';
import { recentRecords } from '../../../utils/patterns/recent-records.ts';
import { type PatternRecords, readPatternRecords } from '../../../utils/records/read-all.ts';
import { readRecentRecords } from '../../../utils/records/read-recent.ts';
import type { Dose, Night } from '../../../utils/records/types.ts';
import { makeDose, makeNight, makeProduct } from '../patterns/make-records.ts';
import { freshDb } from './support.ts';

const SINCE = '2026-08-01';
const HOUR_MS = 3_600_000;
const BEGIN_MS = Date.parse(`${SINCE}T00:00:00Z`);

/** As written, deleted, or damaged so that no schema takes it. */
const fate = fc.constantFrom<object>({}, {}, {}, { deletedAt: 1 }, { zone: 'Middle/Earth', bedtimeOverrideMin: 2000 });

const anyDose = fc.tuple(fc.uuid(), fc.integer({ min: -200, max: 200 }), fate).map(
  ([id, hours, parts]): Dose => ({
    // No two at one instant, which have no order.
    ...makeDose('', { id, atMs: BEGIN_MS + hours * HOUR_MS + Number.parseInt(id.slice(0, 4), 16) }),
    ...parts,
  }),
);
const anyNight = fc.tuple(fc.uuid(), fc.integer({ min: -20, max: 20 }), fc.boolean(), fate).map(
  ([id, nights, written, parts]): Night => ({
    ...makeNight(addNights(SINCE, nights), written ? {} : null, { id }),
    ...parts,
  }),
);

const inOrder = (records: PatternRecords) => ({
  ...records,
  nights: records.nights.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
});

describe('the records since a date, and the first of those before it', () => {
  it('are the same as all records, cut there, whatever is deleted or cannot be read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyDose, { selector: ({ atMs }) => atMs, maxLength: 12 }),
        fc.uniqueArray(anyNight, { selector: ({ date }) => date, maxLength: 8 }),
        async (doses, nights) => {
          const db = freshDb();
          await db.products.add(makeProduct({ id: crypto.randomUUID(), deletedAt: 1 }));
          await db.doses.bulkAdd(doses);
          await db.nights.bulkAdd(nights);
          const all = recentRecords(await readPatternRecords(db), SINCE);
          expect(inOrder(await readRecentRecords(db, SINCE))).toEqual(inOrder(all));
          await db.delete();
        },
      ),
      { numRuns: 60 },
    );
  });
});
