import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInWindDown } from '../../../utils/bedtime/bedtime-of.ts';
import { nightOf } from '../../../utils/bedtime/night-of.ts';
import { dayedDoses } from '../../../utils/patterns/dayed-doses.ts';
import { nightTable } from '../../../utils/patterns/night-table.ts';
import type { Dose, Night, Schedule } from '../../../utils/records/types.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE, utc } from './make-records.ts';

const table = (doses: Dose[], nights: Night[] = [], schedule: Schedule = SCHEDULE) =>
  nightTable({
    doses,
    nights,
    products: [makeProduct(), makeProduct({ id: 'extract', form: 'extract', unit: 'ml' })],
    schedule,
    zone: 'UTC',
  });

describe('one row a night', () => {
  it('gives a dose after midnight to the evening before', () => {
    const rows = table([makeDose('2026-11-19T01:30'), makeDose('2026-11-19T04:00')]);
    expect(rows.map(({ date, doses }) => [date, doses])).toEqual([
      ['2026-11-18', 1],
      ['2026-11-19', 1],
    ]);
  });

  it.each([
    ['before the window', '2026-11-18T17:59', false],
    ['at its first minute', '2026-11-18T18:00', true],
    ['inside', '2026-11-18T21:00', true],
    ['at its last minute', '2026-11-18T22:59', true],
    ['at bedtime', '2026-11-18T23:00', null],
    ['in the middle of the night', '2026-11-19T03:00', null],
  ])('knows whether a dose was late: %s', (_, at, late) => {
    expect(table([makeDose(at)])[0]).toMatchObject({ date: '2026-11-18', late });
  });

  it('calls a dose late exactly when the popup says that it is inside the wind-down', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    const bedtime = fc.oneof(minutes, fc.constant(null), fc.constant('none' as const));
    const zones = fc.constantFrom('America/New_York', 'Europe/Berlin', 'Asia/Kathmandu');
    const taken = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 * 1440 }), zones), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(taken, bedtime, fc.integer({ min: 1, max: 1439 }), (times, bedtimeOverrideMin, windDownMin) => {
        // Around the night on which the clocks go back.
        const doses = times.map(([min, zone]) => makeDose('', { atMs: utc('2026-10-23T20:00') + min * 60_000, zone }));
        const dates = ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26', '2026-10-27', '2026-10-28'];
        const nights = dates.map((date) => makeNight(date, null, { bedtimeOverrideMin }));
        const schedule = { ...SCHEDULE, windDownMin };
        const facts = dates.map((date) => ({ date, bedtimeOverrideMin, recorded: false }));
        const inside = new Set(
          doses
            .filter(({ atMs, zone }) => isInWindDown(atMs, zone, schedule, facts))
            .map(({ atMs, zone }) => nightOf(atMs, zone, schedule.dayStartMin)),
        );
        for (const row of table(doses, nights, schedule)) expect(row.late === true).toBe(inside.has(row.date));
      }),
    );
  });

  it('leaves a night with both a late dose and one after bedtime among the late ones', () => {
    const doses = [makeDose('2026-11-18T21:00'), makeDose('2026-11-19T01:00')];
    expect(table(doses)[0]).toMatchObject({ late: true });
  });

  it('does not mind a dose that came after waking for good', () => {
    const night = makeNight('2026-11-18', { wokeForGoodMs: utc('2026-11-19T02:30') });
    expect(table([makeDose('2026-11-19T03:00')], [night])[0]).toMatchObject({ late: false });
  });

  it.each<[string, Schedule, Night['bedtimeOverrideMin']]>([
    ['no wind-down', { ...SCHEDULE, windDownMin: null }, null],
    ['no bedtime that weekday', { ...SCHEDULE, bedtimesMin: [1380, 1380, 1380, null, 1380, 1380, 1380] }, null],
    ['no bedtime that night', SCHEDULE, 'none'],
  ])('leaves late unknown with %s', (_, schedule, bedtimeOverrideMin) => {
    const night = makeNight('2026-11-18', { quality: 3 }, { bedtimeOverrideMin });
    expect(table([makeDose('2026-11-18T22:00')], [night], schedule)[0]?.late).toBe(null);
  });

  it('follows a bedtime changed for one night', () => {
    const night = makeNight('2026-11-18', null, { bedtimeOverrideMin: 60 });
    const [row] = table([makeDose('2026-11-18T19:00')], [night]);
    expect(row).toMatchObject({ bedtimeMs: utc('2026-11-19T01:00'), late: false });
  });

  it('adds leaf to leaf and counts the rest apart', () => {
    const doses = [
      makeDose('2026-11-18T08:00'),
      makeDose('2026-11-18T12:00', { amount: { value: 1.5, unit: 'g' } }),
      makeDose('2026-11-18T14:00', { amount: 'unknown' }),
      makeDose('2026-11-18T16:00', { productId: 'extract', amount: { value: 5, unit: 'g' } }),
    ];
    expect(table(doses)[0]).toMatchObject({
      doses: 4,
      leafGrams: 3.5,
      leafUnknown: 1,
      notLeaf: 1,
      lastDoseMs: utc('2026-11-18T16:00'),
    });
  });

  it('never takes an unknown amount for none', () => {
    expect(table([makeDose('2026-11-18T08:00', { amount: 'unknown' })])[0]).toMatchObject({
      leafGrams: null,
      leafUnknown: 1,
    });
  });

  it('takes the mean relief of doses that have both answers', () => {
    const doses = [
      makeDose('2026-11-18T08:00', { painBefore: 6, painAfter: 3 }),
      makeDose('2026-11-18T12:00', { painBefore: 5, painAfter: 6 }),
      makeDose('2026-11-18T14:00', { painBefore: 9, painAfter: null }),
    ];
    expect(table(doses)[0]?.painRelief).toBe(1);
    expect(table([makeDose('2026-11-18T08:00')])[0]?.painRelief).toBe(null);
  });

  it('leaves out what was deleted', () => {
    const rows = table(
      [makeDose('2026-11-18T08:00', { deletedAt: 1 })],
      [makeNight('2026-11-17', { quality: 3 }, { deletedAt: 1 })],
    );
    expect(rows).toEqual([]);
  });

  it('keeps a night whose diary contradicts itself, without measures and with the reason', () => {
    const night = makeNight('2026-11-18', {
      wentToBedMs: utc('2026-11-19T08:00'),
      gotUpMs: utc('2026-11-19T07:00'),
      quality: 2,
    });
    expect(table([], [night])[0]).toMatchObject({
      quality: 2,
      measures: { timeInBedMin: null },
      problem: { field: 'gotUpMs', against: 'wentToBedMs' },
    });
  });

  it('tells the waking time by the clock where the person woke', () => {
    const night = makeNight('2026-11-18', { wokeForGoodMs: Date.parse('2026-11-19T06:30:00Z'), zone: 'Europe/Berlin' });
    expect(table([], [night])[0]?.wokeAtMin).toBe(7 * 60 + 30);
  });

  it('takes the bedtime of the place where the last dose was, on a flight from New York to Berlin', () => {
    const dose = makeDose('', { atMs: Date.parse('2026-11-18T22:00:00Z'), zone: 'America/New_York' });
    const night = makeNight('2026-11-18', { zone: 'Europe/Berlin', quality: 2 });
    // 17:00 in New York, an hour before the wind-down there, and 23:00 in Berlin.
    expect(table([dose], [night])[0]).toMatchObject({ zone: 'America/New_York', late: false, quality: 2 });
  });

  it.each([
    ['2026-10-24', 'Europe/Berlin', '2026-10-24T16:00Z', true],
    ['2026-10-25', 'Europe/Berlin', '2026-10-25T16:59Z', false],
    ['2026-03-28', 'Europe/Berlin', '2026-03-28T17:00Z', true],
    ['2026-03-29', 'Europe/Berlin', '2026-03-29T15:59Z', false],
  ])('keeps the wind-down at 18:00 by the clock on %s in %s', (date, zone, at, late) => {
    expect(table([makeDose('', { atMs: Date.parse(at), zone })])[0]).toMatchObject({ date, late });
  });

  it('does not care in which order the records come', () => {
    const doses = fc.array(
      fc.integer({ min: 0, max: 40_000 }).map((min) => utc('2026-10-20T00:00') + min * 60_000),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(doses, (times) => {
        const made = times.map((atMs, i) =>
          makeDose('', { id: `${i}`, atMs, zone: i % 3 === 0 ? 'America/New_York' : 'Europe/Berlin' }),
        );
        const summed = table(made).map(({ date, doses, leafGrams }) => [date, doses, leafGrams]);
        expect(table([...made].reverse()).map(({ date, doses, leafGrams }) => [date, doses, leafGrams])).toEqual(
          summed,
        );
        expect(dayedDoses(made, 240)).toHaveLength(made.length);
      }),
    );
  });
});
