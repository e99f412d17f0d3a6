// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dosesInWindDown } from '../../../../components/charts/day-ribbon-geometry.ts';
import { ribbonOfDay } from '../../../../components/day/ribbon-of-day.ts';
import { isInWindDown } from '../../../../utils/bedtime/bedtime-of.ts';
import { nightOf } from '../../../../utils/bedtime/night-of.ts';
import { ofNight } from '../../../../utils/bedtime/of-night.ts';
import { dayedDoses } from '../../../../utils/patterns/dayed-doses.ts';
import { nightTable } from '../../../../utils/patterns/night-table.ts';
import { dayFinder } from '../../../../utils/records/history.ts';
import type { DayView } from '../../../../utils/records/queries.ts';
import type { BedtimeWeek, Dose, Night, Schedule } from '../../../../utils/records/types.ts';
import { nightFacts } from '../../../../utils/toolbar/night-facts.ts';
import { makeDose, SCHEDULE } from '../../patterns/make-records.ts';

/** Both sides of the date line, half and quarter hours, zones that change their clocks and zones that do not. */
const ZONES = [
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
];
const MINUTE_MS = 60_000;
/** Ten days about the change of the clocks in Europe in spring 2026. */
const FROM_MS = Date.UTC(2026, 2, 25);
const DAYS = 10;

const STAMP = { createdAt: 0, updatedAt: 0, deletedAt: null };
const anyZone = fc.constantFrom(...ZONES);
const minuteOfDay = fc.integer({ min: 0, max: 1439 });
const aDose = fc
  .record({ afterMin: fc.nat(DAYS * 1440), zone: anyZone })
  .map(({ afterMin, zone }) => makeDose('2026-03-25T00:00', { atMs: FROM_MS + afterMin * MINUTE_MS, zone }));
const aSchedule: fc.Arbitrary<Schedule> = fc.record({
  dayStartMin: fc.integer({ min: 0, max: 720 }),
  bedtimesMin: fc.array(minuteOfDay, { minLength: 7, maxLength: 7 }) as unknown as fc.Arbitrary<BedtimeWeek>,
  windDownMin: fc.integer({ min: 1, max: 1439 }),
});
const someNights: fc.Arbitrary<Night[]> = fc
  .uniqueArray(fc.tuple(fc.nat(DAYS), fc.oneof(minuteOfDay, fc.constant('none' as const))), {
    selector: ([day]) => day,
    maxLength: 4,
  })
  .map((nights) =>
    nights.map(([day, bedtimeOverrideMin]) => {
      const date = new Date(FROM_MS + day * 1440 * MINUTE_MS).toISOString().slice(0, 10);
      return { ...STAMP, id: date, date, bedtimeOverrideMin, diary: null };
    }),
  );

/** Of a view the ribbon reads settings, nights, doses and products. */
const viewOf = (doses: Dose[], nights: Night[], schedule: Schedule) =>
  ({ settings: { schedule }, nights, doses, products: new Map() }) as unknown as DayView;

const byTime = (a: Dose, b: Dose) => a.atMs - b.atMs;

describe('a dose, wherever it was taken and wherever one looks from', () => {
  const records = fc.record({
    doses: fc.array(aDose, { minLength: 1, maxLength: 12 }).map((doses) => doses.sort(byTime)),
    nights: someNights,
    schedule: aSchedule,
    here: anyZone,
  });

  test('has one day and one place in its evening, on Today, in History and in Patterns', () => {
    fc.assert(
      fc.property(records, ({ doses, nights, schedule, here }) => {
        const view = viewOf(doses, nights, schedule);
        const findDay = dayFinder(schedule.dayStartMin);
        const rows = nightTable({ doses, nights, products: [], schedule, zone: here });
        const dates = new Set(doses.map(({ atMs, zone }) => nightOf(atMs, zone, schedule.dayStartMin)));
        let shown = 0;
        for (const date of dates) {
          const ofDay = ofNight(doses, date, schedule.dayStartMin);
          const day = ribbonOfDay(view, { night: date, nowMs: null, zone: here });
          shown += ofDay.length;
          expect(ofDay.map(({ atMs, zone }) => findDay(atMs, zone).day)).toEqual(ofDay.map(() => date));
          expect(day.doses.map(({ atMs }) => atMs)).toEqual(ofDay.map(({ atMs }) => atMs));
          expect(day.doses.every(({ atMs }) => day.dayStartMs <= atMs && atMs < day.dayEndMs)).toBe(true);
          expect(day.doses.map(({ inWindDown }) => inWindDown)).toEqual(
            ofDay.map(({ atMs, zone }) => isInWindDown(atMs, zone, schedule, nightFacts(nights))),
          );
          const row = rows.find((one) => one.date === date);
          expect(row?.doses).toBe(ofDay.length);
          expect(row?.late === true).toBe(dosesInWindDown(day) > 0);
        }
        expect(shown).toBe(doses.length);
        expect(dayedDoses(doses, schedule.dayStartMin).map(({ date }) => date)).toEqual(
          doses.map(({ atMs, zone }) => findDay(atMs, zone).day),
        );
      }),
      { numRuns: 400 },
    );
  });
});

describe('after a flight from New York to Berlin', () => {
  /** Half past ten on Saturday evening there, half past four on Sunday morning here. */
  const inNewYork = makeDose('2026-03-08T03:30', { zone: 'America/New_York' });
  const view = viewOf([inNewYork], [], SCHEDULE);

  test('a late dose stays in the Saturday that it ended, and inside its wind-down', () => {
    const saturday = ribbonOfDay(view, { night: '2026-03-07', nowMs: null, zone: 'Europe/Berlin' });
    expect(dosesInWindDown(saturday)).toBe(1);
    expect(saturday.dayEndMs).toBeGreaterThan(inNewYork.atMs);
    expect(ribbonOfDay(view, { night: '2026-03-08', nowMs: null, zone: 'Europe/Berlin' }).doses).toEqual([]);
  });
});
