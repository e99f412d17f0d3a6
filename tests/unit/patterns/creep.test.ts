import { describe, expect, it } from 'vitest';
import { type CreepRecords, creep } from '../../../utils/patterns/creep.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';
import { mondayOf, weekNumber, wholeWeeks } from '../../../utils/patterns/weeks.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE, utc } from './make-records.ts';

const PRODUCTS = [
  makeProduct(),
  makeProduct({ id: 'extract', form: 'extract', unit: 'ml' }),
  makeProduct({ id: '7-oh', form: '7-oh', unit: 'tablet' }),
];

const creepOf = (doses: Dose[], parts: Partial<CreepRecords> = {}) =>
  runAtOnce(
    creep({
      doses,
      nights: [],
      products: PRODUCTS,
      schedule: SCHEDULE,
      todayDate: '2026-11-18',
      sinceDate: null,
      ...parts,
    }),
  );

const dateAt = (day: number) => new Date(utc('2026-08-31T00:00') + day * 86_400_000).toISOString().slice(0, 10);

/** Two doses a day from Monday, 31 August 2026; amounts by week. */
function weeksOfDoses(
  grams: (week: number) => number,
  weeks: number,
  parts: (week: number, i: number) => Partial<Dose> = () => ({}),
): Dose[] {
  return Array.from({ length: weeks * 14 }, (_, i) => {
    const week = Math.floor(i / 14);
    const at = `${dateAt(Math.floor(i / 2))}T${i % 2 === 0 ? '08:00' : '15:00'}`;
    return makeDose(at, { amount: { value: grams(week), unit: 'g' }, ...parts(week, i) });
  });
}

describe('weeks', () => {
  it.each([
    ['2026-11-16', '2026-11-16'],
    ['2026-11-22', '2026-11-16'],
    ['1970-01-01', '1969-12-29'],
    ['1969-12-28', '1969-12-22'],
  ])('of %s begins on Monday, %s', (date, monday) => {
    expect(mondayOf(weekNumber(Date.parse(`${date}T00:00Z`) / 86_400_000))).toBe(monday);
  });

  it('is whole only from Monday to Sunday, all after the first record and before today', () => {
    const { first, last } = wholeWeeks('2026-11-04', '2026-11-22');
    expect([mondayOf(first), mondayOf(last)]).toEqual(['2026-11-09', '2026-11-09']);
    const fromMonday = wholeWeeks('2026-11-02', '2026-11-23');
    expect([mondayOf(fromMonday.first), mondayOf(fromMonday.last)]).toEqual(['2026-11-02', '2026-11-16']);
  });
});

describe('creep', () => {
  it('is nothing without records', () => {
    expect(creepOf([])).toMatchObject({ weeks: [], trends: { doses: { kind: 'not-enough', weeks: 0 } } });
  });

  it('leaves the unfinished week, and the one that records began in, out of every trend', () => {
    const { weeks, trends } = creepOf(weeksOfDoses(() => 2, 12).filter(({ atMs }) => atMs >= utc('2026-09-02T00:00')));
    expect(weeks.map(({ whole }) => whole)).toEqual([false, ...Array(10).fill(true), false]);
    expect(weeks.at(-1)).toMatchObject({ monday: '2026-11-16', whole: false });
    expect(trends.doses).toMatchObject({ kind: 'trend', weeks: 10, verdict: 'no-clear-trend', perWeek: 0 });
  });

  it('says nothing below eight whole weeks', () => {
    expect(
      creepOf(
        weeksOfDoses(() => 2, 12),
        { sinceDate: '2026-09-28' },
      ).trends.doses,
    ).toEqual({ kind: 'not-enough', weeks: 7 });
    expect(
      creepOf(
        weeksOfDoses(() => 2, 12),
        { sinceDate: '2026-09-21' },
      ).trends.doses,
    ).toMatchObject({ kind: 'trend', weeks: 8 });
  });

  it('follows grams that grow', () => {
    const { trends } = creepOf(weeksOfDoses((week) => 2 + week * 0.25, 12));
    // 14 doses a week, each a quarter gram more than the week before.
    expect(trends.leafGrams).toMatchObject({ kind: 'trend', verdict: 'rising', perWeek: 3.5 });
    expect(trends.doses).toMatchObject({ verdict: 'no-clear-trend' });
  });

  it('never adds leaf, extract and 7-OH, nor two units', () => {
    const { weeks } = creepOf([
      makeDose('2026-11-09T08:00'),
      makeDose('2026-11-09T10:00', { productId: 'extract', amount: { value: 5, unit: 'ml' } }),
      makeDose('2026-11-10T10:00', { productId: 'extract', amount: { value: 3, unit: 'ml' } }),
      makeDose('2026-11-10T11:00', { productId: 'extract', amount: { value: 1, unit: 'g' } }),
      makeDose('2026-11-10T12:00', { productId: '7-oh', amount: { value: 1, unit: 'tablet' } }),
      makeDose('2026-11-10T13:00', { productId: '7-oh', amount: 'unknown' }),
      makeDose('2026-11-10T14:00', { amount: 'unknown' }),
    ]);
    expect(weeks[0]).toMatchObject({ doses: 7, leafGrams: 2, leafUnknown: 1 });
    expect(weeks[0]?.apart).toEqual([
      { kind: 'extract', unit: 'ml', total: 8, doses: 2 },
      { kind: 'extract', unit: 'g', total: 1, doses: 1 },
      { kind: '7-oh', unit: 'tablet', total: 1, doses: 1 },
      { kind: '7-oh', unit: null, total: null, doses: 1 },
      { kind: 'leaf', unit: null, total: null, doses: 1 },
    ]);
  });

  it('keeps weeks with unknown amounts out of the trend in grams, not out of the count', () => {
    const unknownInFirst = (week: number, i: number): Partial<Dose> =>
      week < 4 && i % 14 === 0 ? { amount: 'unknown' } : {};
    const { trends } = creepOf(weeksOfDoses(() => 2, 11, unknownInFirst));
    expect(trends.leafGrams).toEqual({ kind: 'not-enough', weeks: 7 });
    expect(trends.doses).toMatchObject({ kind: 'trend', weeks: 11 });
  });

  it('takes a week without a word for unknown, and one with mornings but no doses for none', () => {
    const doses = weeksOfDoses(() => 2, 11).filter(
      ({ atMs }) => atMs < utc('2026-09-14T00:00') || atMs >= utc('2026-09-28T00:00'),
    );
    const { weeks, trends } = creepOf(doses, { nights: [makeNight('2026-09-23', { quality: 3 })] });
    expect(weeks.slice(2, 4)).toMatchObject([
      { monday: '2026-09-14', written: false, doses: 0 },
      { monday: '2026-09-21', written: true, doses: 0, gapMin: null },
    ]);
    expect(trends.doses).toMatchObject({ weeks: 10 });
  });

  it('measures gaps within a day and the clock time of the last dose', () => {
    const { weeks } = creepOf([
      makeDose('2026-11-09T08:00'),
      makeDose('2026-11-09T12:00'),
      makeDose('2026-11-10T01:00'),
      makeDose('2026-11-10T09:00'),
      makeDose('2026-11-10T15:00'),
    ]);
    // 4 h and 13 h on Monday, whose last dose was at 01:00; 6 h on Tuesday, last at 15:00. The 8 h between the days do not count.
    expect(weeks[0]?.gapMin).toMatchObject({ median: 360, count: 3 });
    expect(weeks[0]?.lastDoseMin).toMatchObject({ median: (1500 + 900) / 2, count: 2 });
  });

  it('leaves today out of gaps and last doses', () => {
    const { weeks } = creepOf([
      makeDose('2026-11-17T08:00'),
      makeDose('2026-11-17T12:00'),
      makeDose('2026-11-18T08:00'),
      makeDose('2026-11-18T09:00'),
    ]);
    expect(weeks.at(-1)).toMatchObject({
      doses: 4,
      gapMin: { median: 240, count: 1 },
      lastDoseMin: { median: 720, count: 1 },
    });
  });

  it('counts hours that passed for gaps and the clock on the wall for the last dose, where the clocks go back between', () => {
    const zone = 'America/New_York';
    const at = (text: string) => makeDose('', { atMs: Date.parse(text), zone });
    const { weeks } = creepOf([at('2026-10-31T23:30:00-04:00'), at('2026-11-01T03:30:00-05:00')], {
      todayDate: '2026-11-09',
    });
    expect(weeks[0]).toMatchObject({ gapMin: { median: 300 }, lastDoseMin: { median: 27 * 60 + 30 } });
  });
});
