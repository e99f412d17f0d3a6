import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nightOf } from '../../../utils/bedtime/night-of.ts';
import { createRecordsDb, type RecordsDb } from '../../../utils/records/database.ts';
import {
  dayFinder,
  type HistoryRecord,
  newestFirst,
  placeOnTimeLine,
  readAll,
  readNewest,
} from '../../../utils/records/history.ts';
import type { Dose, Night, PainCheck, SleepDiary } from '../../../utils/records/types.ts';

const DAY_START = 4 * 60;
const STAMP = { createdAt: 0, updatedAt: 0, deletedAt: null };
const idOf = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const dose = (n: number, at: string, zone = 'Europe/Berlin', more: Partial<Dose> = {}): Dose => ({
  ...STAMP,
  id: idOf(n),
  productId: 'green',
  amount: { value: 2, unit: 'g' },
  atMs: Date.parse(at),
  zone,
  painBefore: null,
  painAfter: null,
  note: '',
  presetId: null,
  ...more,
});

const NO_ANSWERS: SleepDiary = {
  wentToBedMs: null,
  triedToSleepMs: null,
  minutesToFallAsleep: null,
  timesAwake: null,
  minutesAwake: null,
  wokeForGoodMs: null,
  gotUpMs: null,
  quality: null,
  note: '',
  zone: 'Europe/Berlin',
};

const night = (n: number, date: string, diary: Partial<SleepDiary> | null, more: Partial<Night> = {}): Night => ({
  ...STAMP,
  id: idOf(n),
  date,
  bedtimeOverrideMin: null,
  diary: diary && { ...NO_ANSWERS, ...diary },
  ...more,
});

const check = (n: number, at: string): PainCheck => ({
  ...STAMP,
  id: idOf(n),
  atMs: Date.parse(at),
  zone: 'Europe/Berlin',
  pain: 5,
  enjoyment: 6,
  activity: 4,
});

const doseRecord = (...given: Parameters<typeof dose>): HistoryRecord => ({ kind: 'dose', record: dose(...given) });
const nightRecord = (...given: Parameters<typeof night>): HistoryRecord => ({ kind: 'night', record: night(...given) });

const daysOf = (records: HistoryRecord[]) =>
  placeOnTimeLine(records, dayFinder(DAY_START)).map(({ day, record }) => `${day} ${Number(record.id.slice(-4))}`);

describe('the time line', () => {
  it.each([
    [
      'a dose after midnight belongs to the evening before',
      [doseRecord(1, '2026-11-19T17:48Z'), doseRecord(2, '2026-11-20T00:30Z'), doseRecord(3, '2026-11-20T03:00Z')],
      ['2026-11-20 3', '2026-11-19 2', '2026-11-19 1'],
    ],
    [
      'the night on which the clocks go back is an hour longer',
      // 03:59 and 04:00 in Berlin, where 02:00 to 03:00 came twice.
      [doseRecord(1, '2026-10-25T02:59Z'), doseRecord(2, '2026-10-25T03:00Z')],
      ['2026-10-25 2', '2026-10-24 1'],
    ],
    [
      'the night on which they go forward is an hour shorter',
      [doseRecord(1, '2026-03-29T01:59Z'), doseRecord(2, '2026-03-29T02:00Z')],
      ['2026-03-29 2', '2026-03-28 1'],
    ],
    [
      'after a flight to the west the day of the clock on the wall decides, not the order of the instants',
      [doseRecord(1, '2026-11-20T04:00Z', 'Europe/Berlin'), doseRecord(2, '2026-11-20T05:00Z', 'America/New_York')],
      ['2026-11-20 1', '2026-11-19 2'],
    ],
    [
      'a night stands where the person went to bed, else at the end of its day',
      [
        doseRecord(1, '2026-11-19T17:48Z'),
        nightRecord(2, '2026-11-19', { wentToBedMs: Date.parse('2026-11-19T22:00Z') }),
        doseRecord(3, '2026-11-19T23:30Z'),
        nightRecord(4, '2026-11-18', { quality: 3 }),
        doseRecord(5, '2026-11-19T00:30Z'),
      ],
      ['2026-11-19 3', '2026-11-19 2', '2026-11-19 1', '2026-11-18 4', '2026-11-18 5'],
    ],
  ])('%s', (_law, records, expected) => {
    expect(daysOf(records)).toEqual(expected);
    expect(daysOf(records.toReversed())).toEqual(expected);
  });

  it('gives each dose the day that the rest of the program gives it, in one order, whatever came in first', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Pacific/Apia', 'Australia/Lord_Howe', 'UTC'];
    const dosesOfYears = fc.array(
      fc.tuple(fc.integer({ min: Date.UTC(2010, 0), max: Date.UTC(2030, 0) }), fc.constantFrom(...zones)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(dosesOfYears, fc.integer({ min: 0, max: 720 }), (instants, dayStartMin) => {
        const records = instants.map(([atMs, zone], n) => doseRecord(n, new Date(atMs).toISOString(), zone));
        const entries = placeOnTimeLine(records, dayFinder(dayStartMin));
        for (const { kind, record, day } of entries) {
          if (kind === 'dose') expect(day).toBe(nightOf(record.atMs, record.zone, dayStartMin));
        }
        expect(entries).toEqual(entries.toSorted(newestFirst));
        expect(placeOnTimeLine(records.toReversed(), dayFinder(dayStartMin))).toEqual(entries);
      }),
    );
  });
});

describe('reading the records', () => {
  let made = 0;
  function database(): RecordsDb {
    made += 1;
    return createRecordsDb(`history-${made}`);
  }
  const readEverything = (db: RecordsDb) => readAll(db, dayFinder(DAY_START), () => true);
  const ids = (records: readonly HistoryRecord[]) => records.map(({ record }) => Number(record.id.slice(-4))).sort();

  it('meets every kind, deleted ones too, and leaves out nights that say nothing', async () => {
    const db = database();
    await db.doses.bulkAdd([
      dose(1, '2026-11-19T17:48Z'),
      dose(2, '2026-11-19T18:48Z', 'Europe/Berlin', { deletedAt: 5 }),
    ]);
    await db.nights.bulkAdd([
      night(3, '2026-11-19', { quality: 4 }),
      night(4, '2026-11-20', null, { bedtimeOverrideMin: 'none' }),
      night(5, '2026-11-21', null),
    ]);
    await db.painChecks.add(check(6, '2026-11-19T10:00Z'));
    const all = await readEverything(db);
    expect(ids(all.entries)).toEqual([1, 2, 3, 4, 6]);
    expect(all.unreadable).toEqual([]);
  });

  it.each([
    ['an amount that is no number', { ...dose(1, '2026-11-19T17:48Z'), amount: { value: 'two', unit: 'g' } }],
    ['a zone that nobody knows', dose(1, '2026-11-19T17:48Z', 'Mars/Olympus')],
    ['no instant', { ...dose(1, '2026-11-19T17:48Z'), atMs: undefined }],
    ['an instant that no calendar reaches', dose(1, '2026-11-19T17:48Z', 'UTC', { atMs: 8.64e15 })],
    ['an id of another make', { ...dose(1, '2026-11-19T17:48Z'), id: 'seven' }],
  ])('counts a dose with %s as unreadable and goes on', async (_what, row) => {
    const db = database();
    await db.doses.bulkAdd([row as Dose, dose(2, '2026-11-19T17:48Z')]);
    const all = await readEverything(db);
    expect(ids(all.entries)).toEqual([2]);
    expect(all.unreadable).toEqual([`doses ${row.id}`]);
  });

  it.each(['2026-02-3', 'tomorrow', '2026-13-01'])('counts a night of %j as unreadable', async (date) => {
    const db = database();
    await db.nights.add(night(1, date, { quality: 3 }));
    expect(await readEverything(db)).toEqual({ entries: [], unreadable: [`nights ${idOf(1)}`] });
  });

  it('reads more rows than fit one page, each once', async () => {
    const db = database();
    const many = Array.from({ length: 3200 }, (_, n) => dose(n, '2026-11-19T17:48Z'));
    await db.doses.bulkAdd(many);
    const all = await readEverything(db);
    expect(new Set(all.entries.map(({ record }) => record.id)).size).toBe(3200);
    expect(all.entries).toHaveLength(3200);
  });

  it('knows which tables go on behind the newest rows', async () => {
    const db = database();
    await db.doses.bulkAdd([1, 2, 3].map((n) => dose(n, `2026-11-1${n}T17:48Z`)));
    await db.painChecks.add(check(4, '2026-11-19T10:00Z'));
    const newest = await readNewest(db, 2);
    expect(ids(newest.records)).toEqual([2, 3, 4]);
    expect(newest.cutShort).toEqual(['doses']);
  });
});
