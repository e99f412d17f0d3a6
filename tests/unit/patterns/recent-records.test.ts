import { describe, expect, it } from 'vitest';
import { addNights } from '../../../utils/bedtime/night-of.ts';
import { creep } from '../../../utils/patterns/creep.ts';
import { dayedDoses } from '../../../utils/patterns/dayed-doses.ts';
import { nightTable } from '../../../utils/patterns/night-table.ts';
import { firstSince, recentRecords } from '../../../utils/patterns/recent-records.ts';
import { ORDINARY_LIFE, SIMULATED_SCHEDULE, simulatedDiary } from '../../../utils/patterns/simulated-diary.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';
import { makeDose, makeNight } from './make-records.ts';

const LAST = '2026-11-18';
const TODAY = addNights(LAST, 1);
const schedule = SIMULATED_SCHEDULE;

describe('the records of the last months', () => {
  const zones = ['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const everySince = [20, 84, 199, 230].map((nights) => addNights(TODAY, -nights));
  it.each(zones.flatMap((zone) => everySince.map((since) => ({ zone, since }))))(
    'say of the nights and weeks since $since in $zone what all records say',
    ({ zone, since }) => {
      const made = simulatedDiary({ ...ORDINARY_LIFE, nights: 200 }, LAST, zone, 7);
      const all = { ...made, schedule };
      const recent = recentRecords(all, since);
      const rowsOf = (records: typeof all) => nightTable({ ...records, zone });
      const isSince = ({ date }: { date: string }) => date >= since;
      expect(rowsOf(recent).filter(isSince)).toEqual(rowsOf(all).filter(isSince));
      expect(rowsOf(recent)[0]?.date).toBe(rowsOf(all)[0]?.date);
      const weeksOf = (records: typeof all) =>
        runAtOnce(
          creep({
            ...records,
            dayed: dayedDoses(records.doses, schedule.dayStartMin),
            todayDate: TODAY,
            sinceDate: since,
          }),
        );
      expect(weeksOf(recent)).toEqual(weeksOf(all));
    },
  );

  it('are few of many', () => {
    const made = simulatedDiary({ ...ORDINARY_LIFE, nights: 400 }, LAST, 'UTC', 7);
    const recent = recentRecords(made, addNights(TODAY, -28));
    expect(recent.doses.length).toBeLessThan(made.doses.length / 8);
    expect(recent.nights.length).toBeLessThan(32);
  });

  it('know the first diary also where an empty night came before it', () => {
    const nights = [
      makeNight('2026-01-01', null, { bedtimeOverrideMin: 'none' }),
      makeNight('2026-02-01', {}),
      makeNight('2026-03-01', {}),
    ];
    const recent = recentRecords({ doses: [], nights }, '2026-10-01');
    expect(recent.nights.map(({ date }) => date)).toEqual(['2026-01-01', '2026-02-01']);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [9, 3],
  ])('the first dose at or after %i is number %i', (sinceMs, place) => {
    const doses = [1, 3, 3].map((atMs) => makeDose('2026-11-01T12:00', { atMs }));
    expect(firstSince(doses, sinceMs)).toBe(place);
  });
});
