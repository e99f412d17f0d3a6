import { addNights } from '../../../../../utils/bedtime/night-of.ts';
import { type NightRow, nightTable } from '../../../../../utils/patterns/night-table.ts';
import type { Dose, Night, Schedule } from '../../../../../utils/records/types.ts';
import { makeDose, makeNight, makeProduct, SCHEDULE, utc } from '../../../patterns/make-records.ts';

export const FIRST = '2026-09-07';

export interface Given {
  /** Which of the nights have a dose inside the wind-down. */
  late: (n: number) => boolean;
  nights: number;
  /** Minutes to fall asleep. */
  latency?: (n: number, late: boolean) => number;
  schedule?: Schedule;
}

export interface GivenRecords {
  doses: Dose[];
  nights: Night[];
  rows: NightRow[];
  today: string;
}

/** Nights in a row from a Monday in September, one dose at noon each, and one at 20:00 on the late ones. */
export function givenNights({ late, nights: count, latency = () => 20, schedule = SCHEDULE }: Given): GivenRecords {
  const doses: Dose[] = [];
  const nights: Night[] = [];
  for (let n = 0; n < count; n++) {
    const date = addNights(FIRST, n);
    const next = addNights(date, 1);
    doses.push(makeDose(`${date}T12:00`, { painBefore: 6, painAfter: late(n) ? 3 : 4 }));
    if (late(n)) doses.push(makeDose(`${date}T20:00`));
    nights.push(
      makeNight(date, {
        wentToBedMs: utc(`${date}T23:00`),
        triedToSleepMs: utc(`${date}T23:00`),
        minutesToFallAsleep: latency(n, late(n)),
        timesAwake: 0,
        minutesAwake: 0,
        wokeForGoodMs: utc(`${next}T07:00`),
        gotUpMs: utc(`${next}T07:10`),
        quality: 4,
      }),
    );
  }
  const products = [makeProduct()];
  return {
    doses,
    nights,
    rows: nightTable({ doses, nights, products, schedule, zone: 'UTC' }),
    today: addNights(FIRST, count),
  };
}
