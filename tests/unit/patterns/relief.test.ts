import { describe, expect, it } from 'vitest';
import { nightTable } from '../../../utils/patterns/night-table.ts';
import { reliefTrend } from '../../../utils/patterns/relief.ts';
import { ORDINARY_LIFE, SIMULATED_SCHEDULE, simulatedDiary } from '../../../utils/patterns/simulated-diary.ts';
import { runAtOnce } from '../../../utils/patterns/slices.ts';
import { makeDose, makeProduct, SCHEDULE } from './make-records.ts';

const sixDays = Array.from({ length: 6 }, (_, i) => `2026-11-0${i + 2}`);

describe('pain relief by the week', () => {
  it('is no trend while there are few weeks', () => {
    const rows = nightTable({
      doses: sixDays.map((date) => makeDose(`${date}T09:00`, { painBefore: 7, painAfter: 4 })),
      nights: [],
      products: [makeProduct()],
      schedule: SCHEDULE,
      zone: 'UTC',
    });
    expect(runAtOnce(reliefTrend(rows, '2026-11-09'))).toEqual({ kind: 'not-enough', weeks: 1 });
    expect(runAtOnce(reliefTrend([], '2026-11-09'))).toEqual({ kind: 'not-enough', weeks: 0 });
  });

  it('is seen to wear off over whole weeks', () => {
    const records = simulatedDiary({ ...ORDINARY_LIFE, nights: 120, reliefLoss: 3 }, '2026-11-18', 'Europe/Berlin', 2);
    const rows = nightTable({ ...records, schedule: SIMULATED_SCHEDULE, zone: 'Europe/Berlin' });
    expect(runAtOnce(reliefTrend(rows, '2026-11-19'))).toMatchObject({ kind: 'trend', verdict: 'falling' });
  });
});
