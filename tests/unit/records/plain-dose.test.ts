import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainDose } from '../../../utils/records/plain-dose.ts';
import { DoseSchema } from '../../../utils/records/schemas.ts';
import { DOSE_UNITS } from '../../../utils/records/types.ts';
import { agreesWithSchema, changed, orLeftOut } from './other-hands.ts';

const nrs = fc.option(fc.integer({ min: 0, max: 10 }));
const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: 8.64e15 });

const anyDose = fc.record({
  id: fc.uuid(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: fc.option(instant),
  productId: fc.uuid(),
  amount: fc.oneof(
    fc.constant('unknown'),
    fc.record({
      value: fc.integer({ min: 1, max: 1000 }).map((tenths) => tenths / 10),
      unit: fc.constantFrom(...DOSE_UNITS),
    }),
  ),
  atMs: instant,
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
  painBefore: nrs,
  painAfter: nrs,
  note: fc.string({ maxLength: 40 }),
  presetId: fc.option(fc.uuid()),
});

/** What may stand in a field of a row that another hand wrote: other kinds, and values just past the edges. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'unknown', 0, 0.5, -1, 11, 8.64e15 + 1, Date.UTC(2000, 0, 1) - 1),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, true, [], {}, 'Mars/Olympus', 'x'.repeat(2001)),
  fc.record({
    value: fc.constantFrom<unknown>(0, -1, 1, 100_001, Number.NaN, '2'),
    unit: fc.constantFrom<unknown>('g', 'stone'),
  }),
  fc.constant({ value: 1, unit: 'g', label: 'more than an amount' }),
  fc.anything(),
);

const FIELDS = [...Object.keys(DoseSchema.entries), 'aNewField'];

describe('a look at a dose', () => {
  it('knows every dose as the program writes it', () => {
    fc.assert(
      fc.property(anyDose, (dose) => {
        expect(isPlainDose(dose)).toBe(true);
      }),
    );
  });

  it('takes nothing that the schema would refuse or change, whichever field is missing, of another kind or past its edge', () => {
    fc.assert(
      fc.property(anyDose, fc.constantFrom(...FIELDS), orLeftOut(anything), (dose, field, value) => {
        const row = changed(dose, field, value);
        agreesWithSchema(isPlainDose, DoseSchema, row);
        if (isPlainDose(row)) expect(Object.keys(row).sort()).toEqual(Object.keys(DoseSchema.entries).sort());
      }),
      { numRuns: 3000 },
    );
  });

  it.each([[undefined], [null], ['dose'], [7], [[]]])('takes no %j', (row) => {
    expect(isPlainDose(row)).toBe(false);
  });
});
