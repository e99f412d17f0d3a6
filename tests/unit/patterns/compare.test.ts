import { describe, expect, it } from 'vitest';
import { compareNights, LEAST_NIGHTS } from '../../../utils/patterns/compare.ts';
import { type NightRow, nightTable } from '../../../utils/patterns/night-table.ts';
import { ORDINARY_LIFE, SIMULATED_SCHEDULE, simulatedDiary } from '../../../utils/patterns/simulated-diary.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE, utc } from './make-records.ts';

const DAY_MS = 86_400_000;

/** Nights in a row from 1 October 2026; `late` names those with a dose at 21:00. */
function rowsOf(latencies: (number | null)[], late: (i: number) => boolean): NightRow[] {
  const dates = latencies.map((_, i) => new Date(utc('2026-10-01T00:00') + i * DAY_MS).toISOString().slice(0, 10));
  return nightTable({
    doses: dates.flatMap((date, i) => (late(i) ? [makeDose(`${date}T21:00`)] : [])),
    nights: dates.map((date, i) => makeNight(date, { minutesToFallAsleep: latencies[i] ?? null })),
    products: [makeProduct()],
    schedule: SCHEDULE,
    zone: 'UTC',
  });
}

const compare = (rows: readonly NightRow[]) => runAtOnce(compareNights(rows, 'latency'));
const oddNights = (i: number) => i % 2 === 1;
const someMinutes = (n: number) => Array.from({ length: n }, (_, i) => 15 + ((i * 13) % 22));

describe('nights after a late dose against the others', () => {
  it(`shows only the dots below ${LEAST_NIGHTS} on either side`, () => {
    const result = compare(rowsOf(someMinutes(13), oddNights));
    expect(result).toMatchObject({ kind: 'not-enough', reason: 'few-nights', nLate: 6, nOther: 7 });
    expect(result.late[0]).toEqual({ date: '2026-10-02', value: 28 });
    expect(Object.keys(result)).not.toContain('medianLate');
    expect(Object.keys(result)).not.toContain('p');
  });

  it(`compares from ${LEAST_NIGHTS} on both sides`, () => {
    expect(compare(rowsOf(someMinutes(14), oddNights))).toMatchObject({
      kind: 'compared',
      nLate: 7,
      nOther: 7,
      verdict: 'no-clear-difference',
    });
  });

  it('counts neither side for nights without the answer, nor without a wind-down', () => {
    const withBlanks = someMinutes(14).map((minutes, i) => (i === 3 ? null : minutes));
    expect(compare(rowsOf(withBlanks, oddNights))).toMatchObject({ kind: 'not-enough', nLate: 6, nOther: 7 });
    const noWindDown = rowsOf(someMinutes(14), oddNights).map((row) => ({ ...row, late: null }));
    expect(compare(noWindDown)).toMatchObject({ kind: 'not-enough', nLate: 0, nOther: 0 });
  });

  it('gives plain middle values beside the adjusted difference', () => {
    // The strips of the design: 9 late nights, 17 others.
    const late = [8, 21, 26, 26, 35, 38, 43, 53, 57];
    const other = [4, 5, 8, 9, 14, 18, 19, 20, 23, 27, 28, 31, 33, 35, 37, 42, 42];
    const isLate = (i: number) => i % 3 === 1 && i < 27;
    const [lateLeft, otherLeft] = [[...late], [...other]];
    const mixed = Array.from({ length: 26 }, (_, i) => (isLate(i) ? lateLeft.shift() : otherLeft.pop()) ?? null);
    const result = compare(rowsOf(mixed, isLate));
    // numpy.median and numpy.quantile(..., [.25, .75]).
    expect(result).toMatchObject({ nLate: 9, nOther: 17, medianLate: 35, medianOther: 23, quartilesLate: [26, 43] });
  });

  it.each([
    ['goes-with-longer', 40],
    ['goes-with-shorter', -40],
  ])('says %s when every late night is far off', (verdict, more) => {
    const minutes = someMinutes(40).map((value, i) => 60 + value + (oddNights(i) ? more : 0));
    const result = compare(rowsOf(minutes, oddNights));
    expect(result).toMatchObject({ kind: 'compared', verdict });
    if (result.kind !== 'compared') return;
    expect(result.p).toBeLessThan(0.01);
    expect(result.low).toBeLessThanOrEqual(more);
    expect(result.high).toBeGreaterThanOrEqual(more);
  });

  it('does not take a bad weekend for the doses that fall on it', () => {
    // Fridays and Saturdays are 40 minutes worse, and nearly all late doses fall on them. 1 October 2026 was a Thursday.
    const weekend = (i: number) => [1, 2].includes(i % 7);
    const late = (i: number) => (weekend(i) ? i % 4 !== 0 : i % 11 === 0);
    const minutes = someMinutes(70).map((value, i) => value + (weekend(i) ? 40 : 0));
    const result = compare(rowsOf(minutes, late));
    expect(result).toMatchObject({ kind: 'compared', verdict: 'no-clear-difference' });
    if (result.kind === 'compared') expect(result.medianLate - result.medianOther).toBeGreaterThan(30);
  });

  it('says that weekday and dose can not be parted when they always fall together', () => {
    const weekend = (i: number) => [1, 2].includes(i % 7);
    expect(compare(rowsOf(someMinutes(42), weekend))).toMatchObject({
      kind: 'not-enough',
      reason: 'same-days',
      nLate: 12,
      nOther: 30,
    });
  });

  it('gives the same answer at every look', () => {
    const rows = rowsOf(someMinutes(30), oddNights);
    expect(compare(rows)).toEqual(compare(rows));
  });
});

// A hundred diaries know a share of 95 % to four points either way; the thousands are in docs/patterns.md.
describe('made-up diaries', { timeout: 60_000 }, () => {
  const results = (addMin: number) =>
    Array.from({ length: 100 }, (_, i) => {
      const model = { ...ORDINARY_LIFE, nights: 60, lateEffect: { addMin, times: 1 } };
      const records = simulatedDiary(model, '2026-11-18', 'Europe/Berlin', 40_000 + i);
      return compare(nightTable({ ...records, schedule: SIMULATED_SCHEDULE, zone: 'Europe/Berlin' }));
    }).filter((result) => result.kind === 'compared');

  it('calls no effect unclear nearly always', () => {
    const made = results(0);
    const unclear = made.filter((result) => result.verdict === 'no-clear-difference');
    expect(unclear.length / made.length).toBeGreaterThanOrEqual(0.91);
    // And not by never speaking: some false alarm in twenty is what a 95 % interval has.
    expect(unclear.length).toBeLessThan(made.length);
  });

  it('holds a planted effect in its interval', () => {
    const made = results(20);
    const held = made.filter((result) => result.low <= 20 && result.high >= 20);
    expect(held.length / made.length).toBeGreaterThanOrEqual(0.91);
    expect(made.filter((result) => result.verdict === 'goes-with-longer').length / made.length).toBeGreaterThan(0.8);
  });
});
