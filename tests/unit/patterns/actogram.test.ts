import { describe, expect, it } from 'vitest';
import { actogram } from '../../../utils/patterns/actogram.ts';
import { nightTable } from '../../../utils/patterns/night-table.ts';
import type { Dose, Night } from '../../../utils/records/types.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE, utc } from './make-records.ts';

const PRODUCTS = [makeProduct(), makeProduct({ id: 'extract', form: 'extract', unit: 'ml' })];

function rowsOf(doses: Dose[], nights: Night[], fromDate: string, toDate: string, zone = 'UTC') {
  const rows = nightTable({ doses, nights, products: PRODUCTS, schedule: SCHEDULE, zone });
  return actogram({ rows, doses, products: PRODUCTS, fromDate, toDate });
}

describe('a row a night, noon to noon', () => {
  const night = makeNight('2026-11-18', {
    wentToBedMs: utc('2026-11-18T22:45'),
    triedToSleepMs: utc('2026-11-18T23:00'),
    minutesToFallAsleep: 30,
    timesAwake: 1,
    minutesAwake: 20,
    wokeForGoodMs: utc('2026-11-19T06:45'),
    gotUpMs: utc('2026-11-19T07:00'),
  });

  it('draws sleep, bed, wind-down and doses by the clock', () => {
    const [row] = rowsOf(
      [makeDose('2026-11-18T21:00', { id: 'late' }), makeDose('2026-11-18T13:00', { id: 'noon', amount: 'unknown' })],
      [night],
      '2026-11-18',
      '2026-11-18',
    );
    expect(row).toEqual({
      date: '2026-11-18',
      weekday: 3,
      written: true,
      answered: { wentToBedMin: 645, triedToSleepMin: 660, wokeForGoodMin: 1125, gotUpMin: 1140 },
      inBed: { fromMin: 645, toMin: 1140 },
      asleep: { fromMin: 690, toMin: 1125 },
      awakeInNightMin: 20,
      windDown: { fromMin: 360, toMin: 660 },
      doses: [
        { id: 'noon', atMin: 60, grams: null },
        { id: 'late', atMin: 540, grams: 2 },
      ],
    });
  });

  it('has a row for every date, also for nights that were not written down', () => {
    const rows = rowsOf([], [night], '2026-11-17', '2026-11-19');
    expect(rows.map(({ date, written, asleep }) => [date, written, asleep !== null])).toEqual([
      ['2026-11-17', false, false],
      ['2026-11-18', true, true],
      ['2026-11-19', false, false],
    ]);
  });

  it('puts a dose before noon at the right of the row before', () => {
    const rows = rowsOf(
      [makeDose('2026-11-19T08:30', { productId: 'extract', amount: { value: 1, unit: 'ml' } })],
      [],
      '2026-11-18',
      '2026-11-19',
    );
    expect(rows[0]?.doses).toMatchObject([{ atMin: 1230, grams: null }]);
    expect(rows[1]?.doses).toEqual([]);
  });

  it('keeps the times of a night that lasts past noon', () => {
    const long = makeNight('2026-11-18', {
      wentToBedMs: utc('2026-11-19T04:00'),
      triedToSleepMs: utc('2026-11-19T04:00'),
      minutesToFallAsleep: 10,
      wokeForGoodMs: utc('2026-11-19T12:40'),
      gotUpMs: utc('2026-11-19T13:30'),
    });
    expect(rowsOf([], [long], '2026-11-18', '2026-11-18')[0]).toMatchObject({
      answered: { wokeForGoodMin: 1480, gotUpMin: 1530 },
      inBed: { fromMin: 960, toMin: 1530 },
      asleep: { fromMin: 970, toMin: 1480 },
    });
  });

  it('keeps the beginning of a wind-down before noon', () => {
    const schedule = { ...SCHEDULE, windDownMin: 12 * 60 };
    const rows = nightTable({ doses: [], nights: [night], products: PRODUCTS, schedule, zone: 'UTC' });
    const [row] = actogram({ rows, doses: [], products: PRODUCTS, fromDate: '2026-11-18', toDate: '2026-11-18' });
    expect(row?.windDown).toEqual({ fromMin: -60, toMin: 660 });
  });

  it('says of a blank answer nothing, though the bar runs from the one next to it', () => {
    const noBed = makeNight('2026-11-18', {
      triedToSleepMs: utc('2026-11-18T23:00'),
      gotUpMs: utc('2026-11-19T07:00'),
    });
    expect(rowsOf([], [noBed], '2026-11-18', '2026-11-18')[0]).toMatchObject({
      answered: { wentToBedMin: null, triedToSleepMin: 660, wokeForGoodMin: null, gotUpMin: 1140 },
      inBed: { fromMin: 660, toMin: 1140 },
    });
  });

  it('keeps clock times in their columns over a change of the clocks', () => {
    const zone = 'America/New_York';
    const autumn = makeNight('2026-10-31', {
      wentToBedMs: Date.parse('2026-10-31T23:00:00-04:00'),
      gotUpMs: Date.parse('2026-11-01T07:00:00-05:00'),
      zone,
    });
    expect(rowsOf([], [autumn], '2026-10-31', '2026-10-31', zone)[0]?.inBed).toEqual({ fromMin: 660, toMin: 1140 });
  });

  it('draws no bar from answers that contradict each other', () => {
    const odd = makeNight('2026-11-18', { wentToBedMs: utc('2026-11-18T23:00'), gotUpMs: utc('2026-11-18T22:00') });
    expect(rowsOf([], [odd], '2026-11-18', '2026-11-18')[0]).toMatchObject({
      written: true,
      inBed: null,
      asleep: null,
    });
  });

  it('leaves deleted doses out', () => {
    expect(rowsOf([makeDose('2026-11-18T21:00', { deletedAt: 3 })], [], '2026-11-18', '2026-11-18')[0]?.doses).toEqual(
      [],
    );
  });
});
