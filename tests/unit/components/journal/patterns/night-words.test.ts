import { describe, expect, it } from 'vitest';
import { nightCells, nightsSummary, readNight } from '../../../../../components/journal/patterns/night-words.ts';
import { actogram } from '../../../../../utils/patterns/actogram.ts';
import { productsById } from '../../../../../utils/patterns/amounts.ts';
import { nightTable } from '../../../../../utils/patterns/night-table.ts';
import type { Dose, Night, SleepDiary } from '../../../../../utils/records/types.ts';
import { clockText } from '../../../../../utils/wording/time-text.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE, utc } from '../../../patterns/make-records.ts';

const PRODUCTS = [
  makeProduct({ label: 'Green powder' }),
  makeProduct({ id: '7-oh', label: 'Blue tablet', form: '7-oh', unit: 'tablet' }),
  makeProduct({ id: 'capsule', label: 'Capsules', form: 'capsule', unit: 'capsule' }),
];
const DATE = '2026-11-18';
const say = (time: string) => clockText(utc(time), 'UTC');

/** A night that lasts past noon. */
const LONG: Partial<SleepDiary> = {
  wentToBedMs: utc('2026-11-19T03:50'),
  triedToSleepMs: utc('2026-11-19T04:00'),
  minutesToFallAsleep: 10,
  timesAwake: 1,
  minutesAwake: 20,
  wokeForGoodMs: utc('2026-11-19T12:40'),
  gotUpMs: utc('2026-11-19T13:30'),
};

function tell(diary: Partial<SleepDiary>, doses: Dose[] = []) {
  const nights: Night[] = [makeNight(DATE, diary)];
  const rows = nightTable({ doses, nights, products: PRODUCTS, schedule: SCHEDULE, zone: 'UTC' });
  const [row] = actogram({ rows, doses, products: PRODUCTS, fromDate: DATE, toDate: DATE });
  if (!row) throw new Error('no row');
  const taken = { doses: new Map(doses.map((dose) => [dose.id, dose])), products: productsById(PRODUCTS) };
  const night = rows.find(({ date }) => date === DATE);
  return { cells: nightCells(row, night, taken), read: readNight(row, night, taken) };
}

describe('a night in the table has what its bar is drawn from', () => {
  it('by the clock, also past noon, where the picture ends', () => {
    expect(tell(LONG).cells.slice(0, 6)).toEqual([
      say('2026-11-19T03:50'),
      say('2026-11-19T04:00'),
      '10 min',
      say('2026-11-19T12:40'),
      say('2026-11-19T13:30'),
      '20 min',
    ]);
  });

  it('and of a blank answer a blank, not the next one', () => {
    const { cells } = tell({ ...LONG, wentToBedMs: null, wokeForGoodMs: null });
    expect([cells[0], cells[1], cells[3], cells[4]]).toEqual([
      '',
      say('2026-11-19T04:00'),
      '',
      say('2026-11-19T13:30'),
    ]);
  });

  it('and each dose by its product and its unit', () => {
    const doses = [
      makeDose('2026-11-18T13:00', { productId: '7-oh', amount: { value: 5, unit: 'tablet' } }),
      makeDose('2026-11-18T13:29', { productId: 'capsule', amount: { value: 5, unit: 'capsule' } }),
      makeDose('2026-11-18T17:00', { amount: 'unknown' }),
    ];
    const told = [
      `${say('2026-11-18T13:00')} (Blue tablet 5 tablets)`,
      `${say('2026-11-18T13:29')} (Capsules 5 capsules)`,
      `${say('2026-11-18T17:00')} (Green powder amount unknown)`,
    ].join(', ');
    const { cells, read } = tell(LONG, doses);
    expect(cells.at(-1)).toBe(told);
    expect(read).toContain(`Doses: ${told}.`);
  });
});

describe('a night read out', () => {
  it('has every time that was answered', () => {
    expect(tell(LONG).read).toContain(
      `To bed ${say('2026-11-19T03:50')}. Turned over to sleep ${say('2026-11-19T04:00')}. ` +
        `Woke for good ${say('2026-11-19T12:40')}. Up ${say('2026-11-19T13:30')}. Asleep after 10 min.`,
    );
  });

  it('tells times that go against each other as they were answered', () => {
    expect(tell({ wentToBedMs: utc('2026-11-18T23:00'), gotUpMs: utc('2026-11-18T22:00') }).read).toContain(
      `To bed ${say('2026-11-18T23:00')}. Up ${say('2026-11-18T22:00')}.`,
    );
  });
});

it('calls a middle value a middle value, of the times that were answered', () => {
  const nights = Array.from({ length: 7 }, (_, n) => {
    const day = String(n + 1).padStart(2, '0');
    return makeNight(`2026-11-${day}`, {
      wentToBedMs: utc(`2026-11-${day}T${n < 3 ? '22:00' : '23:14'}`),
      gotUpMs: utc(`2026-11-${String(n + 2).padStart(2, '0')}T12:40`),
    });
  });
  const rows = nightTable({ doses: [], nights, products: [], schedule: SCHEDULE, zone: 'UTC' });
  const drawn = actogram({ rows, doses: [], products: [], fromDate: '2026-11-01', toDate: '2026-11-07' });
  expect(nightsSummary(drawn, rows)).toMatch(
    new RegExp(`^Middle values: to bed at ${say('2026-11-01T23:14')}, up at ${say('2026-11-01T12:40')}\\.`),
  );
});
