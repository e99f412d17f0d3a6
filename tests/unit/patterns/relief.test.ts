import { describe, expect, it } from 'vitest';
import { nightTable } from '../../../utils/patterns/night-table.ts';
import { reliefBesideSleep } from '../../../utils/patterns/relief.ts';
import { ORDINARY_LIFE, SIMULATED_SCHEDULE, simulatedDiary } from '../../../utils/patterns/simulated-diary.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE } from './make-records.ts';

const sixDays = Array.from({ length: 6 }, (_, i) => `2026-11-0${i + 2}`);

describe('pain relief beside sleep', () => {
  it('gives the nights that have both, and no sentence while there are few', () => {
    const rows = nightTable({
      doses: sixDays.flatMap((date, i) => [
        makeDose(`${date}T${i % 2 ? '21' : '09'}:00`, { painBefore: 7, painAfter: i === 0 ? null : 7 - i }),
      ]),
      nights: sixDays.slice(0, 5).map((date) => makeNight(date, { minutesToFallAsleep: 20, quality: 4 })),
      products: [makeProduct()],
      schedule: SCHEDULE,
      zone: 'UTC',
    });
    const result = runAtOnce(reliefBesideSleep(rows, 'latency', '2026-11-09'));
    expect(result.nights).toEqual(
      [1, 2, 3, 4].map((i) => ({ date: sixDays[i], late: i % 2 === 1, relief: i, sleep: 20 })),
    );
    expect(result.relief).toMatchObject({ kind: 'not-enough', outcome: 'painRelief', nLate: 3, nOther: 2 });
    expect(result.sleep).toMatchObject({ kind: 'not-enough', outcome: 'latency', nLate: 2, nOther: 3 });
    expect(result.reliefByWeek).toEqual({ kind: 'not-enough', weeks: 1 });
  });

  it('sees relief that wears off over whole weeks', () => {
    const records = simulatedDiary({ ...ORDINARY_LIFE, nights: 120, reliefLoss: 3 }, '2026-11-18', 'Europe/Berlin', 2);
    const rows = nightTable({ ...records, schedule: SIMULATED_SCHEDULE, zone: 'Europe/Berlin' });
    const result = runAtOnce(reliefBesideSleep(rows, 'quality', '2026-11-19'));
    expect(result.reliefByWeek).toMatchObject({ kind: 'trend', verdict: 'falling' });
    expect(result.relief).toMatchObject({ kind: 'compared', outcome: 'painRelief' });
    expect(result.sleep).toMatchObject({ kind: 'compared', outcome: 'quality' });
  });
});
