import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureDiary } from '../../../utils/patterns/diary-measures.ts';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { EMPTY_DIARY, makeDiary, utc } from './make-records.ts';

const PLAIN = makeDiary({
  wentToBedMs: utc('2026-11-18T22:50'),
  triedToSleepMs: utc('2026-11-18T23:00'),
  minutesToFallAsleep: 35,
  timesAwake: 2,
  minutesAwake: 25,
  wokeForGoodMs: utc('2026-11-19T07:00'),
  gotUpMs: utc('2026-11-19T07:10'),
});

const measured = (parts: Partial<SleepDiary>) => measureDiary({ ...PLAIN, ...parts });

describe('what a diary says about a night', () => {
  it('follows the public definitions', () => {
    expect(measureDiary(PLAIN)).toEqual({
      ok: true,
      // In bed 22:50 to 07:10; window 23:00 to 07:00 less 35 and 25 minutes.
      measures: { timeInBedMin: 500, latencyMin: 35, wakeAfterOnsetMin: 25, sleepMin: 420, efficiency: 0.84 },
    });
  });

  it.each<[string, Partial<SleepDiary>, object]>([
    [
      'latency',
      { minutesToFallAsleep: null },
      { latencyMin: null, sleepMin: null, efficiency: null, timeInBedMin: 500 },
    ],
    [
      'minutes awake',
      { minutesAwake: null },
      { wakeAfterOnsetMin: null, sleepMin: null, efficiency: null, latencyMin: 35 },
    ],
    ['going to bed', { wentToBedMs: null }, { timeInBedMin: null, efficiency: null, sleepMin: 420 }],
    ['trying to sleep', { triedToSleepMs: null }, { sleepMin: null, efficiency: null, timeInBedMin: 500 }],
    ['waking', { wokeForGoodMs: null }, { sleepMin: null, efficiency: null, timeInBedMin: 500 }],
    ['getting up', { gotUpMs: null }, { timeInBedMin: null, efficiency: null, sleepMin: 420 }],
  ])('leaves out what a missing answer leaves open: %s', (_, parts, expected) => {
    expect(measured(parts)).toMatchObject({ ok: true, measures: expected });
  });

  it('gives no measure, and no zero, for an empty diary', () => {
    const { ok, ...rest } = measureDiary(EMPTY_DIARY);
    expect(ok).toBe(true);
    expect(Object.values((rest as { measures: object }).measures)).toEqual([null, null, null, null, null]);
  });

  it('takes never awake as no minutes awake', () => {
    expect(measured({ timesAwake: 0, minutesAwake: null })).toMatchObject({
      measures: { wakeAfterOnsetMin: 0, sleepMin: 445 },
    });
  });

  it.each([
    ['clocks go forward in New York', '2026-03-08T03:50Z', '2026-03-08T11:00Z', 430],
    ['clocks go back in New York', '2026-11-01T02:50Z', '2026-11-01T12:00Z', 550],
    ['clocks go forward in Berlin', '2026-03-28T21:50Z', '2026-03-29T05:00Z', 430],
  ])('counts hours that passed where the %s', (_, bed, up, timeInBedMin) => {
    const [wentToBedMs, gotUpMs] = [Date.parse(bed), Date.parse(up)];
    expect(measureDiary(makeDiary({ wentToBedMs, gotUpMs }))).toMatchObject({ measures: { timeInBedMin } });
  });

  it.each<[string, Partial<SleepDiary>, object]>([
    [
      'trying to sleep before going to bed',
      { triedToSleepMs: utc('2026-11-18T22:00') },
      { field: 'triedToSleepMs', kind: 'earlier-than', against: 'wentToBedMs' },
    ],
    [
      'waking before trying to sleep',
      { wokeForGoodMs: utc('2026-11-18T22:55') },
      { field: 'wokeForGoodMs', kind: 'earlier-than', against: 'triedToSleepMs' },
    ],
    [
      'getting up before going to bed, nothing else known',
      { triedToSleepMs: null, wokeForGoodMs: null, gotUpMs: utc('2026-11-18T07:10') },
      { field: 'gotUpMs', kind: 'earlier-than', against: 'wentToBedMs' },
    ],
    [
      'a night of more than a day',
      { gotUpMs: utc('2026-11-19T23:00') },
      { field: 'gotUpMs', kind: 'longer-than-a-day', against: 'wentToBedMs' },
    ],
    [
      'falling asleep after waking',
      { minutesToFallAsleep: 481 },
      { field: 'minutesToFallAsleep', kind: 'longer-than-the-night', against: 'wokeForGoodMs' },
    ],
    [
      'awake longer than the night has',
      { minutesAwake: 446 },
      { field: 'minutesAwake', kind: 'longer-than-the-night', against: 'wokeForGoodMs' },
    ],
    [
      'awake without waking',
      { timesAwake: 0 },
      { field: 'minutesAwake', kind: 'awake-without-waking', against: 'timesAwake' },
    ],
    [
      'minutes below zero',
      { minutesToFallAsleep: -5 },
      { field: 'minutesToFallAsleep', kind: 'not-a-count', against: null },
    ],
    ['a number that is none', { timesAwake: Number.NaN }, { field: 'timesAwake', kind: 'not-a-count', against: null }],
  ])('names the field of a contradiction: %s', (_, parts, problem) => {
    expect(measured(parts)).toEqual({ ok: false, problem });
  });

  it('never gives an efficiency outside 0 to 1, nor more sleep than bed', () => {
    const moment = fc.option(fc.integer({ min: 0, max: 1600 }).map((min) => min * 60_000));
    const minutes = fc.option(fc.integer({ min: 0, max: 600 }));
    fc.assert(
      fc.property(
        moment,
        moment,
        moment,
        moment,
        minutes,
        minutes,
        (wentToBedMs, triedToSleepMs, wokeForGoodMs, gotUpMs, minutesToFallAsleep, minutesAwake) => {
          const result = measureDiary(
            makeDiary({ wentToBedMs, triedToSleepMs, wokeForGoodMs, gotUpMs, minutesToFallAsleep, minutesAwake }),
          );
          if (!result.ok) return;
          const { efficiency, sleepMin, timeInBedMin } = result.measures;
          if (efficiency !== null) expect(efficiency >= 0 && efficiency <= 1).toBe(true);
          if (sleepMin !== null) expect(sleepMin).toBeGreaterThanOrEqual(0);
          if (sleepMin !== null && timeInBedMin !== null) expect(sleepMin).toBeLessThanOrEqual(timeInBedMin);
        },
      ),
    );
  });
});
