// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badgeText } from '../../../utils/bedtime/badge-text.ts';
import { bedtimeOf } from '../../../utils/bedtime/bedtime-of.ts';
import { type Countdown, countdown, type NightFacts } from '../../../utils/bedtime/countdown.ts';
import { nightsByDate } from '../../../utils/bedtime/night-facts.ts';
import { addNights, nightBounds, nightOf } from '../../../utils/bedtime/night-of.ts';
import { zoneOffsetMs } from '../../../utils/bedtime/zone-offset.ts';
import type { BedtimeWeek, NightDate, Schedule } from '../../../utils/records/types.ts';
import { at, schedule } from './given.ts';

const ZONES = Intl.supportedValuesOf('timeZone');
/** Ten years, three of them leap years, with every rule for changing clocks that is in force. */
const FIRST = '2020-01-01';
const NIGHTS = 3653;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const minuteOfDay = fc.integer({ min: 0, max: 1439 });
const bedtime = fc.option(minuteOfDay, { freq: 6 });
const anySchedule: fc.Arbitrary<Schedule> = fc.record({
  dayStartMin: minuteOfDay,
  bedtimesMin: fc.tuple(bedtime, bedtime, bedtime, bedtime, bedtime, bedtime, bedtime) as fc.Arbitrary<BedtimeWeek>,
  windDownMin: fc.option(fc.integer({ min: 1, max: 1439 })),
});
const anyDate = fc.nat(NIGHTS - 1).map((count) => addNights(FIRST, count));
const anyZone = fc.constantFrom(...ZONES);

/** Facts of the nights about a date: overrides, nights without a bedtime, diaries. */
function factsAround(date: NightDate): fc.Arbitrary<NightFacts[]> {
  const override = fc.oneof(fc.constant(null), fc.constant('none' as const), minuteOfDay);
  return fc
    .array(fc.record({ bedtimeOverrideMin: override, recorded: fc.boolean() }), { minLength: 5, maxLength: 5 })
    .map((facts) => facts.map((fact, index) => ({ date: addNights(date, index - 2), ...fact })));
}

const evening = fc
  .record({ zone: anyZone, plan: anySchedule, date: anyDate })
  .chain((given) => fc.record({ ...constants(given), nights: factsAround(given.date) }));

function constants<T extends object>(given: T): { [K in keyof T]: fc.Arbitrary<T[K]> } {
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, fc.constant(value)])) as {
    [K in keyof T]: fc.Arbitrary<T[K]>;
  };
}

function expectSound(found: Countdown): void {
  const text = badgeText(found);
  expect(text).toMatch(/^(?:[1-9]\dh|[2-9]h|1:[0-5]\d|[1-9]m|[1-5]\dm|bed|)$/);
  expect(text.length).toBeLessThanOrEqual(4);
  if (found.state === 'unset') return;
  const minutes = found.state === 'past' ? found.minutesPast : found.minutesLeft;
  expect(Number.isSafeInteger(minutes)).toBe(true);
  expect(minutes).toBeGreaterThanOrEqual(found.state === 'past' ? 0 : 1);
  expect(Number.isSafeInteger(found.bedtimeMs)).toBe(true);
}

describe('every night of ten years in every zone', () => {
  test('ends where the next begins, holds its own instants, and comes to bed', { timeout: 180_000 }, () => {
    const plan = schedule();
    const looked = new Set<string>();
    for (const zone of ZONES) {
      let date = FIRST;
      let endOfLast = nightBounds(addNights(date, -1), zone, plan.dayStartMin).endMs;
      for (let count = 0; count < NIGHTS; count += 1) {
        const { startMs, endMs } = nightBounds(date, zone, plan.dayStartMin);
        // Plain comparisons first: three million calls of `expect` would take longer than the work.
        if (startMs !== endOfLast || !(endMs > startMs)) expect.fail(`${zone} ${date} does not tile`);
        if (endMs - startMs !== 24 * HOUR) {
          // Zones whose clocks change alike, half hour for half hour, need to be looked at once.
          const change = offsetsThrough(startMs, endMs, zone);
          if (!looked.has(change)) expectLawsAround(date, zone);
          looked.add(change);
        }
        endOfLast = endMs;
        date = addNights(date, 1);
      }
    }
  });

  function offsetsThrough(startMs: number, endMs: number, zone: string): string {
    const offsets = [startMs];
    for (let atMs = startMs; atMs <= endMs; atMs += HOUR / 2) offsets.push(zoneOffsetMs(atMs, zone));
    return offsets.join();
  }

  /** Where the clocks change, look at each half hour under several day starts and bedtimes close to the change. */
  function expectLawsAround(date: NightDate, zone: string): void {
    for (const [dayStartMin, bedtimeMin] of [
      [240, 1380],
      [240, 150],
      [0, 1439],
      [150, 135],
      [180, 150],
      [120, 150],
    ] as const) {
      const plan = schedule({ dayStartMin, bedtimesMin: Array(7).fill(bedtimeMin) as BedtimeWeek });
      const from = nightBounds(date, zone, 0).startMs;
      let last: Countdown | undefined;
      for (let atMs = from; atMs < from + 36 * HOUR; atMs += HOUR / 2) {
        const night = nightOf(atMs, zone, dayStartMin);
        const { startMs, endMs } = nightBounds(night, zone, dayStartMin);
        const found = countdown(atMs, zone, plan, []);
        const sound =
          startMs <= atMs &&
          atMs < endMs &&
          found.night === night &&
          found.state !== 'unset' &&
          (found.state === 'past' ? found.minutesPast >= 0 : found.minutesLeft > 0) &&
          found.bedtimeMs >= startMs &&
          found.bedtimeMs < endMs;
        if (!sound || !follows(last, found))
          expect.fail(`${zone} ${new Date(atMs).toISOString()}: ${JSON.stringify(found)}`);
        last = found;
      }
    }
  }
});

/** Time only brings bed nearer, and no bedtime comes back. */
function follows(earlier: Countdown | undefined, later: Countdown): boolean {
  if (!earlier || earlier.state === 'unset' || later.state === 'unset') return true;
  if (later.bedtimeMs !== earlier.bedtimeMs) return later.bedtimeMs > earlier.bedtimeMs;
  if (earlier.state === 'past') return later.state === 'past' && later.minutesPast >= earlier.minutesPast;
  return later.state === 'past' || later.minutesLeft <= earlier.minutesLeft;
}

describe('for any schedule, zone and night', () => {
  test('an instant lies within the bounds of its night', () => {
    fc.assert(
      fc.property(anyZone, minuteOfDay, anyDate, fc.nat(48 * HOUR), (zone, dayStartMin, date, after) => {
        const atMs = at(`${date}T00:00Z`) + after;
        const { startMs, endMs } = nightBounds(nightOf(atMs, zone, dayStartMin), zone, dayStartMin);
        expect(startMs).toBeLessThanOrEqual(atMs);
        expect(atMs).toBeLessThan(endMs);
      }),
      { numRuns: 3000 },
    );
  });

  test('the countdown is sound at any instant, and a map of nights gives the same answer as a list', () => {
    fc.assert(
      fc.property(evening, fc.integer({ min: -30 * HOUR, max: 54 * HOUR }), ({ zone, plan, date, nights }, shift) => {
        const nowMs = at(`${date}T00:00Z`) + shift;
        const found = countdown(nowMs, zone, plan, nights);
        expectSound(found);
        expect(countdown(nowMs, zone, plan, nightsByDate(nights))).toEqual(found);
      }),
      { numRuns: 3000 },
    );
  });

  test('time only brings bed nearer', () => {
    const instants = fc.array(fc.nat(60 * HOUR), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(evening, instants, ({ zone, plan, date, nights }, shifts) => {
        const fromMs = nightBounds(date, zone, plan.dayStartMin).startMs;
        let last: Countdown | undefined;
        for (const shift of shifts.toSorted((a, b) => a - b)) {
          const found = countdown(fromMs + shift, zone, plan, nights);
          expect(follows(last, found), JSON.stringify([last, found])).toBe(true);
          if (found.state !== 'unset') last = found;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('it reads one minute just before bedtime and nothing past at it', () => {
    fc.assert(
      fc.property(evening, fc.integer({ min: 1, max: MINUTE }), ({ zone, plan, date, nights }, before) => {
        const unrecorded = nights.map((night) => ({ ...night, recorded: false }));
        const override = unrecorded.find((night) => night.date === date)?.bedtimeOverrideMin ?? null;
        const bedtimeMs = bedtimeOf(date, zone, plan, override);
        fc.pre(bedtimeMs !== null);
        expect(countdown(bedtimeMs, zone, plan, unrecorded)).toMatchObject({
          state: 'past',
          night: date,
          minutesPast: 0,
        });
        if (bedtimeMs - before < nightBounds(date, zone, plan.dayStartMin).startMs) return;
        expect(countdown(bedtimeMs - before, zone, plan, unrecorded)).toMatchObject({ night: date, minutesLeft: 1 });
      }),
      { numRuns: 2000 },
    );
  });

  test('a morning written down looks ahead to a bedtime that is still to come', () => {
    fc.assert(
      fc.property(evening, fc.nat(24 * HOUR), ({ zone, plan, date, nights }, after) => {
        const recorded = nights.map((night) => ({ ...night, recorded: true }));
        const found = countdown(nightBounds(date, zone, plan.dayStartMin).startMs + after, zone, plan, recorded);
        expect(found.state).not.toBe('past');
      }),
      { numRuns: 1000 },
    );
  });
});
