// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { diaryOf, draftOf } from '../../../../components/journal/morning/diary-draft.ts';
import { diaryFaults } from '../../../../components/journal/morning/diary-faults.ts';
import { barSpan, nightBar } from '../../../../components/journal/morning/night-bar.ts';
import { painCheckDueFrom } from '../../../../components/journal/morning/pain-check-due.ts';
import { nightChoice, readNight } from '../../../../components/journal/morning/which-night.ts';
import type { SleepDiary } from '../../../../utils/records/types.ts';
import { at, min, schedule } from '../../bedtime/given.ts';

const ZONE = 'Europe/Berlin';
const BED = at('2026-11-18T23:00+01:00');
const NOON_AFTER = at('2026-11-19T12:00+01:00');
const MINUTE = 60_000;
const evening = (clock: string) => at(`2026-11-18T${clock}+01:00`);
const morning = (clock: string) => at(`2026-11-19T${clock}+01:00`);

const FULL: SleepDiary = {
  wentToBedMs: evening('22:50'),
  triedToSleepMs: evening('23:20'),
  minutesToFallAsleep: 35,
  timesAwake: 2,
  minutesAwake: 40,
  wokeForGoodMs: morning('06:55'),
  gotUpMs: morning('07:10'),
  quality: 3,
  note: 'walked round the kitchen',
  zone: ZONE,
};
const diary = (changes: Partial<SleepDiary> = {}): SleepDiary => ({ ...FULL, ...changes });
const NOTHING = diaryOf(draftOf(null), { bedMs: BED, zone: ZONE, stored: null });

describe('the draft of a diary', () => {
  it('shows each answer in its field and reads back the same diary', () => {
    const draft = draftOf(FULL);
    expect(draft).toMatchObject({ wentToBedMs: '22:50', minutesToFallAsleep: '35', gotUpMs: '07:10', quality: 3 });
    expect(diaryOf(draft, { bedMs: BED, zone: ZONE, stored: null })).toEqual(FULL);
  });

  it('leaves what is blank unknown', () => {
    const { note, zone, ...answers } = NOTHING;
    expect(new Set(Object.values(answers))).toEqual(new Set([null]));
    expect([note, zone]).toEqual(['', ZONE]);
  });

  it('keeps zero apart from blank', () => {
    const draft = { ...draftOf(null), timesAwake: '0', minutesToFallAsleep: '0' };
    const read = diaryOf(draft, { bedMs: BED, zone: ZONE, stored: null });
    expect([read.timesAwake, read.minutesToFallAsleep, read.minutesAwake]).toEqual([0, 0, null]);
  });

  it('keeps stored instants while no clock answer is touched, whatever the bedtime is by now', () => {
    const stored = diary({ wentToBedMs: evening('10:00'), triedToSleepMs: evening('10:30') + 17_123 });
    const edited = { ...draftOf(stored), note: 'more' };
    expect(diaryOf(edited, { bedMs: BED, zone: ZONE, stored })).toEqual({ ...stored, note: 'more' });
    const moved = { ...edited, wentToBedMs: '22:00', triedToSleepMs: '22:30' };
    expect(diaryOf(moved, { bedMs: BED, zone: ZONE, stored }).wentToBedMs).toBe(evening('22:00'));
  });
});

describe('what a diary is refused for', () => {
  it.each([
    ['nothing, when all is blank', NOTHING, []],
    ['nothing, when it is whole', FULL, []],
    [
      'trying to sleep before bed',
      diary({ triedToSleepMs: evening('22:00') }),
      [{ code: 'diary-order', field: 'triedToSleepMs', against: 'wentToBedMs' }],
    ],
    [
      'getting up before waking, with blanks between',
      diary({ wentToBedMs: null, triedToSleepMs: null, gotUpMs: morning('06:00') }),
      [{ code: 'diary-order', field: 'gotUpMs', against: 'wokeForGoodMs' }],
    ],
    [
      'more minutes awake than there was night',
      diary({ minutesAwake: 600 }),
      [{ code: 'longer-than-the-night', field: 'minutesAwake', against: 'wokeForGoodMs' }],
    ],
    [
      'minutes awake without a waking',
      diary({ timesAwake: 0 }),
      [{ code: 'awake-without-waking', field: 'minutesAwake', against: 'timesAwake' }],
    ],
    [
      'what is no number',
      diary({ minutesToFallAsleep: Number.NaN }),
      [{ code: 'number-out-of-range', field: 'minutesToFallAsleep', against: null }],
    ],
  ])('%s', (_, given, expected) => {
    expect(diaryFaults(given, NOON_AFTER)).toEqual(expected);
  });

  it('a moment that has not come', () => {
    expect(diaryFaults(FULL, morning('07:00')).map(({ code, field }) => [code, field])).toEqual([
      ['not-yet', 'gotUpMs'],
    ]);
    expect(diaryFaults(FULL, morning('07:10'))).toEqual([]);
  });
});

describe('which night it is about', () => {
  const nights = (iso: string, plan = schedule()) => nightChoice(at(iso), ZONE, plan, []);
  const noBedtime = schedule({ bedtimesMin: [null, null, null, null, null, null, null] });

  it.each([
    ['in the morning', '2026-11-19T07:15+01:00', '2026-11-18', '2026-11-18'],
    ['in the evening', '2026-11-19T22:59+01:00', '2026-11-18', '2026-11-18'],
    ['from bedtime on tonight can be written too', '2026-11-19T23:00+01:00', '2026-11-18', '2026-11-19'],
    ['up early before the day starts', '2026-11-20T03:30+01:00', '2026-11-19', '2026-11-19'],
    ['after the day start it is last night still', '2026-11-20T04:00+01:00', '2026-11-19', '2026-11-19'],
  ])('%s', (_, iso, usual, latest) => {
    expect(nights(iso)).toEqual({ usual, latest });
  });

  it('needs no bedtime', () => {
    expect(nights('2026-11-19T23:30+01:00', noBedtime)).toEqual({ usual: '2026-11-18', latest: '2026-11-18' });
    expect(nights('2026-11-20T03:30+01:00', noBedtime)).toEqual({ usual: '2026-11-19', latest: '2026-11-19' });
  });

  it.each([
    ['2026-11-18', '2026-11-18'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['1999-12-31', null],
    ['18.11.2026', null],
    ['', null],
  ])('reads %j as %j', (text, expected) => {
    expect(readNight(text)).toBe(expected);
  });
});

describe('the night as a bar', () => {
  it('is in bed from bed until up, asleep in equal pieces between equal wakings', () => {
    const bar = nightBar(FULL);
    expect(bar.inBed).toEqual({ fromMs: FULL.wentToBedMs, toMs: FULL.gotUpMs });
    expect(bar.edgesMs).toEqual([FULL.triedToSleepMs]);
    expect(bar.asleep).toHaveLength(3);
    const [first, second, third] = bar.asleep;
    expect(first?.fromMs).toBe(evening('23:55'));
    expect(third?.toMs).toBe(FULL.wokeForGoodMs);
    expect(((second?.fromMs ?? 0) - (first?.toMs ?? 0)) / MINUTE).toBe(20);
    expect(((third?.fromMs ?? 0) - (second?.toMs ?? 0)) / MINUTE).toBe(20);
    const asleep = bar.asleep.reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
    expect(asleep / MINUTE).toBe(380);
  });

  it.each([
    ['no waking', { timesAwake: 0, minutesAwake: 0 }, 1],
    ['never awake, minutes blank', { timesAwake: 0, minutesAwake: null }, 1],
    ['minutes of wakings that were not counted', { timesAwake: null }, 2],
    ['wakings of no length', { minutesAwake: 0 }, 1],
    ['thirty wakings', { timesAwake: 30, minutesAwake: 300 }, 31],
    ['all of it awake', { minutesAwake: 420 }, 0],
  ])('%s', (_, changes, pieces) => {
    const bar = nightBar(diary(changes));
    expect(bar.asleep).toHaveLength(pieces);
    expect(bar.sleepOrWaking).toBeNull();
  });

  it('shows no waking as none only when it is known', () => {
    const bar = nightBar(diary({ timesAwake: null, minutesAwake: null }));
    expect(bar.asleep).toEqual([]);
    expect(bar.sleepOrWaking).toEqual({ fromMs: evening('23:55'), toMs: FULL.wokeForGoodMs });
  });

  it.each(['triedToSleepMs', 'minutesToFallAsleep', 'wokeForGoodMs'] as const)('draws no sleep without %s', (field) => {
    const bar = nightBar(diary({ [field]: null }));
    expect([bar.asleep, bar.sleepOrWaking]).toEqual([[], null]);
    expect(bar.inBed).not.toBeNull();
  });

  it('marks trying to sleep and waking by themselves where nothing else shows them', () => {
    const alone = nightBar({ ...NOTHING, triedToSleepMs: FULL.triedToSleepMs, wokeForGoodMs: FULL.wokeForGoodMs });
    expect(alone).toMatchObject({ bedMs: null, upMs: null, edgesMs: [FULL.triedToSleepMs, FULL.wokeForGoodMs] });
    expect(nightBar(diary({ triedToSleepMs: FULL.wentToBedMs })).edgesMs).toEqual([]);
  });

  it('draws marks alone of answers that go against each other', () => {
    const early = evening('22:00');
    const bar = nightBar(diary({ triedToSleepMs: early }));
    const marks = { bedMs: FULL.wentToBedMs, upMs: FULL.gotUpMs, edgesMs: [early, FULL.wokeForGoodMs] };
    expect(bar).toEqual({ ...nightBar(NOTHING), ...marks });
  });

  it('spans the evening and the morning, and any answer beyond them', () => {
    expect(barSpan(BED, FULL)).toEqual({ fromMs: evening('17:00'), toMs: morning('09:30') });
    expect(barSpan(BED, diary({ gotUpMs: morning('13:10') })).toMs).toBe(morning('14:30'));
    expect(barSpan(BED, diary({ wentToBedMs: evening('16:50') })).fromMs).toBe(evening('15:30'));
  });
});

describe('the weekly pain check', () => {
  it('is due a week after the day of the last one, at whatever hour that was', () => {
    const last = (iso: string) => ({ atMs: at(iso), zone: ZONE });
    expect(painCheckDueFrom(last('2026-11-11T22:00+01:00'), min('04:00'))).toBe('2026-11-18');
    expect(painCheckDueFrom(last('2026-11-12T01:00+01:00'), min('04:00'))).toBe('2026-11-18');
    expect(painCheckDueFrom(null, min('04:00'))).toBeNull();
  });
});
