// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClockAnswers,
  expectedBedMs,
  MOMENTS,
  type PlacedAnswers,
  placeAnswers,
} from '../../../../components/journal/morning/place-answers.ts';
import { clockMinutes } from '../../../../utils/bedtime/last-clock-time.ts';
import { addNights } from '../../../../utils/bedtime/night-of.ts';
import { wallClockOf } from '../../../../utils/bedtime/wall-clock.ts';
import { zoneOffsetMs } from '../../../../utils/bedtime/zone-offset.ts';
import { at, min, schedule } from '../../bedtime/given.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const BLANK: ClockAnswers = { wentToBedMs: null, triedToSleepMs: null, wokeForGoodMs: null, gotUpMs: null };
const noBedtime = schedule({ bedtimesMin: [null, null, null, null, null, null, null] });

/** Four clock times, `-` for a blank, as instants on the wall clock of the zone. */
function placed(date: string, zone: string, clocks: string, plan = schedule()): string[] {
  const bedMs = expectedBedMs(date, zone, plan, null);
  const typed = clocks.split(' ').map((clock) => (clock === '-' ? null : min(clock)));
  const answers = Object.fromEntries(MOMENTS.map((field, index) => [field, typed[index] ?? null])) as ClockAnswers;
  const found = placeAnswers(answers, bedMs, zone);
  return MOMENTS.map((field) => {
    const atMs = found[field];
    return atMs === null ? '-' : new Date(wallClockOf(atMs, zone)).toISOString().slice(0, 16);
  });
}

describe('where clock answers lie', () => {
  it.each([
    ['an evening and a morning', '22:50 23:20 06:55 07:10', ['18T22:50', '18T23:20', '19T06:55', '19T07:10']],
    ['over midnight', '23:50 00:10 06:55 07:10', ['18T23:50', '19T00:10', '19T06:55', '19T07:10']],
    ['after midnight', '01:10 01:30 09:00 09:30', ['19T01:10', '19T01:30', '19T09:00', '19T09:30']],
    [
      'towards morning, past the day start',
      '05:00 05:10 12:30 13:00',
      ['19T05:00', '19T05:10', '19T12:30', '19T13:00'],
    ],
    ['early to bed', '19:00 20:00 03:00 03:30', ['18T19:00', '18T20:00', '19T03:00', '19T03:30']],
    ['awake again before midnight', '20:00 20:30 23:40 00:20', ['18T20:00', '18T20:30', '18T23:40', '19T00:20']],
    ['a very long night', '21:00 21:00 16:30 18:00', ['18T21:00', '18T21:00', '19T16:30', '19T18:00']],
    ['only the morning', '- - 06:55 07:10', ['-', '-', '19T06:55', '19T07:10']],
    ['only getting up', '- - - 07:10', ['-', '-', '-', '19T07:10']],
    ['only the evening', '22:50 - - -', ['18T22:50', '-', '-', '-']],
    ['nothing', '- - - -', ['-', '-', '-', '-']],
  ])('%s', (_, clocks, expected) => {
    const days = expected.map((day) => (day === '-' ? '-' : `2026-11-${day}`));
    expect(placed('2026-11-18', 'Europe/Berlin', clocks)).toEqual(days);
    expect(placed('2026-11-18', 'Europe/Berlin', clocks, noBedtime)).toEqual(days);
  });

  it('follows the bedtime of a person who sleeps by day', () => {
    const shift = schedule({
      dayStartMin: min('16:00'),
      bedtimesMin: [8, 8, 8, 8, 8, 8, 8].map((h) => h * 60) as never,
    });
    const expected = ['2026-11-19T07:30', '2026-11-19T08:00', '2026-11-19T15:00', '2026-11-19T15:30'];
    expect(placed('2026-11-18', 'Europe/Berlin', '07:30 08:00 15:00 15:30', shift)).toEqual(expected);
  });

  it.each([
    ['trying to sleep before bed', '23:20 22:50 - -', 1],
    ['waking before trying to sleep', '- 23:20 22:00 -', 2],
    ['getting up before waking', '- - 07:10 06:55', 3],
  ])('leaves %s where it can be named', (_, clocks, index) => {
    const found = placed('2026-11-18', 'Europe/Berlin', clocks);
    expect((found[index] ?? '') < (found[index - 1] ?? '')).toBe(true);
  });
});

describe('where the clocks change', () => {
  const berlin = (iso: string) => at(iso);
  const place = (date: string, answers: Partial<ClockAnswers>, zone = 'Europe/Berlin') =>
    placeAnswers({ ...BLANK, ...answers }, expectedBedMs(date, zone, schedule(), null), zone);

  it('a night that lost an hour is an hour shorter', () => {
    const night = place('2026-03-28', { wentToBedMs: min('23:00'), gotUpMs: min('07:00') });
    expect((night.gotUpMs ?? 0) - (night.wentToBedMs ?? 0)).toBe(7 * HOUR);
  });

  it('a night that won an hour is an hour longer', () => {
    const night = place('2026-10-24', { wentToBedMs: min('23:00'), gotUpMs: min('07:00') });
    expect((night.gotUpMs ?? 0) - (night.wentToBedMs ?? 0)).toBe(9 * HOUR);
  });

  it('a time that was left out is the change itself, so that what follows it still does', () => {
    const night = place('2026-03-28', { wentToBedMs: min('02:30'), triedToSleepMs: min('03:10') });
    expect(night.wentToBedMs).toBe(berlin('2026-03-29T03:00+02:00'));
    expect(night.triedToSleepMs).toBe(berlin('2026-03-29T03:10+02:00'));
  });

  it('a time that comes twice is the first', () => {
    expect(place('2026-10-24', { wentToBedMs: min('02:30') }).wentToBedMs).toBe(berlin('2026-10-25T02:30+02:00'));
  });

  it('is the second when only that lies after the answer before', () => {
    const night = place('2026-10-24', { wentToBedMs: min('02:50'), triedToSleepMs: min('02:10') });
    expect(night.wentToBedMs).toBe(berlin('2026-10-25T02:50+02:00'));
    expect(night.triedToSleepMs).toBe(berlin('2026-10-25T02:10+01:00'));
  });

  it('knows half an hour of Lord Howe', () => {
    const zone = 'Australia/Lord_Howe';
    const spring = place('2026-10-03', { wentToBedMs: min('02:15'), gotUpMs: min('08:00') }, zone);
    expect(spring.wentToBedMs).toBe(at('2026-10-04T02:30+11:00'));
    const autumn = place('2026-04-04', { wentToBedMs: min('23:00'), gotUpMs: min('07:00') }, zone);
    expect((autumn.gotUpMs ?? 0) - (autumn.wentToBedMs ?? 0)).toBe(8.5 * HOUR);
  });
});

/** Nights on which the clocks change, and any other. */
const CHANGES: Record<string, string[]> = {
  'Europe/Berlin': ['2026-03-28', '2026-10-24'],
  'America/New_York': ['2026-03-07', '2026-10-31'],
  'Australia/Lord_Howe': ['2026-04-04', '2026-10-03'],
};
const anyNight = fc.constantFrom(...Object.keys(CHANGES)).chain((zone) =>
  fc.record({
    zone: fc.constant(zone),
    date: fc.oneof(
      fc.constantFrom(...(CHANGES[zone] ?? [])),
      fc.nat(3650).map((days) => addNights('2020-01-01', days)),
    ),
    plan: fc.constantFrom(schedule(), noBedtime, schedule({ dayStartMin: min('00:00') })),
  }),
);
const minutes = (from: number, to: number) => fc.integer({ min: from, max: to });
/** A night as it was: bed about when it was expected, the rest after it. An hour is left at the edges for a change of the clocks. */
const lengths = fc.record({
  bed: minutes(-10 * 60, 10 * 60),
  lying: minutes(0, 10 * 60),
  night: minutes(0, 18 * 60),
  dozing: minutes(0, 10 * 60),
});

describe('a night that was, written down by its clock', () => {
  it('is read back as it was, and in order', () => {
    let twice = 0;
    fc.assert(
      fc.property(anyNight, lengths, ({ zone, date, plan }, length) => {
        const bedMs = expectedBedMs(date, zone, plan, null);
        const wentToBedMs = bedMs + length.bed * MINUTE;
        const triedToSleepMs = wentToBedMs + length.lying * MINUTE;
        const wokeForGoodMs = triedToSleepMs + length.night * MINUTE;
        const truth = { wentToBedMs, triedToSleepMs, wokeForGoodMs, gotUpMs: wokeForGoodMs + length.dozing * MINUTE };
        const answers = clocksOf(truth, zone);
        const found = placeAnswers(answers, bedMs, zone);
        expect(clocksOf(found, zone)).toEqual(answers);
        let before = 0;
        for (const field of MOMENTS) {
          const atMs = found[field] ?? 0;
          expect(atMs).toBeGreaterThanOrEqual(before);
          before = atMs;
          // A clock time cannot say which of two it was; all others are exact.
          if (atMs !== truth[field]) {
            twice += 1;
            expect(truth[field] - atMs).toBe(zoneOffsetMs(atMs, zone) - zoneOffsetMs(truth[field], zone));
            expect(atMs).toBeLessThan(truth[field]);
          }
        }
      }),
      { numRuns: 3000 },
    );
    expect(twice).toBeGreaterThan(0);
  });

  it('stays in order when clock times that rise were typed on a night with an hour left out', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(CHANGES)),
        fc.array(minutes(0, 4 * 60), { minLength: 2, maxLength: 2 }),
        (zone, typed) => {
          const [date = ''] = CHANGES[zone]?.toSorted((a, b) => gap(b, zone) - gap(a, zone)) ?? [];
          const [first = 0, second = 0] = typed.toSorted((a, b) => a - b);
          const bedMs = expectedBedMs(date, zone, schedule(), null);
          const found = placeAnswers({ ...BLANK, wentToBedMs: first, triedToSleepMs: second }, bedMs, zone);
          expect(found.triedToSleepMs ?? 0).toBeGreaterThanOrEqual(found.wentToBedMs ?? 0);
        },
      ),
    );
  });
});

function clocksOf(instants: PlacedAnswers, zone: string): ClockAnswers {
  const clocks = { ...BLANK };
  for (const field of MOMENTS) {
    const atMs = instants[field];
    clocks[field] = atMs === null ? null : clockMinutes(atMs, zone);
  }
  return clocks;
}

/** How far the clocks are set on in a night. */
const gap = (date: string, zone: string) => {
  const noon = Date.parse(`${date}T12:00Z`);
  return zoneOffsetMs(noon + 24 * HOUR, zone) - zoneOffsetMs(noon, zone);
};
