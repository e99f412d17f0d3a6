import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainNight } from '../../../utils/records/plain-night.ts';
import { NightSchema, SleepDiarySchema } from '../../../utils/records/schemas.ts';
import { agreesWithSchema, changed, orLeftOut } from './other-hands.ts';

const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: 8.64e15 });
const minutes = fc.option(fc.integer({ min: 0, max: 1439 }));

const anyDiary = fc.record({
  wentToBedMs: fc.option(instant),
  triedToSleepMs: fc.option(instant),
  minutesToFallAsleep: minutes,
  timesAwake: fc.option(fc.integer({ min: 0, max: 99 })),
  minutesAwake: minutes,
  wokeForGoodMs: fc.option(instant),
  gotUpMs: fc.option(instant),
  quality: fc.option(fc.integer({ min: 1, max: 5 })),
  note: fc.string({ maxLength: 40 }),
  zone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'UTC'),
});

const anyNight = fc.record({
  id: fc.uuid(),
  createdAt: instant,
  updatedAt: instant,
  deletedAt: fc.option(instant),
  date: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  bedtimeOverrideMin: fc.oneof(minutes, fc.constant('none')),
  diary: fc.option(anyDiary),
});

/** What may stand in a field of a row that another hand wrote: other kinds, and values just past the edges. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    'none',
    0,
    0.5,
    -1,
    6,
    100,
    1440,
    Date.UTC(2000, 0, 1) - 1,
    8.64e15 + 1,
  ),
  fc.constantFrom<unknown>('2026-13-01', '2026-02-31', '26-01-01', ' 2026-01-01', '2026-01-01\n', '2026-00-10'),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, true, [], {}, 'Mars/Olympus', 'x'.repeat(2001)),
  fc.anything(),
);

const left = orLeftOut(anything);
const agrees = (row: object) => agreesWithSchema(isPlainNight, NightSchema, row);

describe('a look at a night', () => {
  it('knows every night as the program writes it', () => {
    fc.assert(
      fc.property(anyNight, (night) => {
        expect(isPlainNight(night)).toBe(true);
      }),
    );
  });

  it('takes nothing that the schema would refuse or change, whichever field is missing, of another kind or past its edge', () => {
    const fields = [...Object.keys(NightSchema.entries), 'aNewField'];
    fc.assert(
      fc.property(anyNight, fc.constantFrom(...fields), left, (night, field, value) => {
        agrees(changed(night, field, value));
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no diary that the schema would refuse or change', () => {
    const fields = [...Object.keys(SleepDiarySchema.entries), 'aNewField'];
    fc.assert(
      fc.property(anyNight, anyDiary, fc.constantFrom(...fields), left, (night, diary, field, value) => {
        agrees({ ...night, diary: changed(diary, field, value) });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([[undefined], [null], ['night'], [7], [[]]])('takes no %j', (row) => {
    expect(isPlainNight(row)).toBe(false);
  });
});
