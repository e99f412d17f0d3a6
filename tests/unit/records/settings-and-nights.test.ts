import { beforeEach, describe, expect, it } from 'vitest';
import { giveConsent } from '../../../utils/records/consent.ts';
import type { RecordsDb } from '../../../utils/records/database.ts';
import { deleteRecord } from '../../../utils/records/delete-and-restore.ts';
import { deleteDiary, overrideBedtime, putDiaryBack, restoreDiary, saveDiary } from '../../../utils/records/nights.ts';
import type { Problem } from '../../../utils/records/outcome.ts';
import { readSettings, saveSettings, switchHostOff } from '../../../utils/records/settings.ts';
import type { BedtimeWeek, SleepDiary } from '../../../utils/records/types.ts';
import { makeDiary } from '../patterns/make-records.ts';
import { freshDb, must, NOW } from './support.ts';

const HOUR_MS = 3_600_000;
let db: RecordsDb;

beforeEach(() => {
  db = freshDb();
});

describe('settings', () => {
  it('begin without consent, bedtime or page notes, with the day starting at 04:00', async () => {
    expect(await readSettings(db)).toMatchObject({
      consentAt: null,
      schedule: { dayStartMin: 240, windDownMin: null },
      unreadable: [],
    });
  });

  it('change only what is named', async () => {
    must(await saveSettings(db, { discreet: true }, NOW));
    must(await switchHostOff(db, 'b.example', NOW));
    must(await switchHostOff(db, 'a.example', NOW));
    must(await switchHostOff(db, 'b.example', NOW));
    expect(await readSettings(db)).toMatchObject({
      discreet: true,
      pageNotes: { on: false, offHosts: ['a.example', 'b.example'] },
    });
  });

  it('keep both of two answers given before the first was stored', async () => {
    const bedtime = saveSettings(
      db,
      ({ schedule }) => ({ schedule: { ...schedule, bedtimesMin: schedule.bedtimesMin.with(1, 1380) as BedtimeWeek } }),
      NOW,
    );
    const windDown = saveSettings(db, ({ schedule }) => ({ schedule: { ...schedule, windDownMin: 300 } }), NOW);
    must(await bedtime);
    must(await windDown);
    const { schedule } = await readSettings(db);
    expect([schedule.bedtimesMin[1], schedule.windDownMin]).toEqual([1380, 300]);
  });

  it('keep an unreadable value aside instead of overwriting it', async () => {
    must(await giveConsent(db, NOW));
    await db.table('settings').update('settings', { schedule: 'garbled' });
    expect(await readSettings(db)).toMatchObject({ consentAt: NOW, unreadable: ['schedule'] });
    must(await saveSettings(db, { badgeOn: false }, NOW));
    expect((await db.aside.toArray())[0]).toMatchObject({ table: 'settings', row: { schedule: 'garbled' } });
  });
});

describe('nights', () => {
  beforeEach(() => giveConsent(db, NOW - 1000));

  it('hold one record a date, override and diary side by side', async () => {
    must(await overrideBedtime(db, '2026-11-19', 23 * 60 + 30, NOW));
    const diary = makeDiary({ wentToBedMs: NOW, minutesToFallAsleep: 20, quality: 4, zone: 'Europe/Berlin' });
    must(await saveDiary(db, '2026-11-19', diary, NOW + 1));
    expect(await db.nights.toArray()).toMatchObject([{ date: '2026-11-19', bedtimeOverrideMin: 1410, diary }]);
  });

  it('come back empty when a deleted one is written to again', async () => {
    const night = must(await overrideBedtime(db, '2026-11-19', 'none', NOW));
    must(await deleteRecord(db, 'nights', night.id, NOW));
    must(await saveDiary(db, '2026-11-19', makeDiary({ quality: 4 }), NOW));
    expect(await db.nights.toArray()).toMatchObject([{ id: night.id, bedtimeOverrideMin: null, deletedAt: null }]);
  });

  it('refuse a diary that answers nothing, and keep the one that was there', async () => {
    const refusal = { ok: false, problems: [{ code: 'diary-blank', field: '' }] };
    expect(await saveDiary(db, '2026-11-19', makeDiary({ note: '  ' }), NOW)).toEqual(refusal);
    expect(await db.nights.count()).toBe(0);
    must(await saveDiary(db, '2026-11-19', makeDiary({ quality: 4 }), NOW));
    expect(await saveDiary(db, '2026-11-19', makeDiary(), NOW)).toEqual(refusal);
    expect(await db.nights.toArray()).toMatchObject([{ diary: { quality: 4 } }]);
  });

  it.each<[string, Partial<SleepDiary>, Problem]>([
    [
      'waking before bed',
      { wentToBedMs: NOW, wokeForGoodMs: NOW - HOUR_MS },
      { code: 'diary-order', field: 'wokeForGoodMs', against: 'wentToBedMs' },
    ],
    [
      'more minutes awake than there was night',
      { triedToSleepMs: NOW - HOUR_MS, wokeForGoodMs: NOW, minutesAwake: 61 },
      { code: 'longer-than-the-night', field: 'minutesAwake', against: 'wokeForGoodMs' },
    ],
    [
      'minutes awake without a waking',
      { timesAwake: 0, minutesAwake: 5 },
      { code: 'awake-without-waking', field: 'minutesAwake', against: 'timesAwake' },
    ],
    [
      'a night of more than a day',
      { wentToBedMs: NOW - 25 * HOUR_MS, gotUpMs: NOW },
      { code: 'longer-than-a-day', field: 'gotUpMs', against: 'wentToBedMs' },
    ],
  ])('refuse a diary with %s, and keep the one that was there', async (_, answers, problem) => {
    must(await saveDiary(db, '2026-11-19', makeDiary({ quality: 4 }), NOW));
    expect(await saveDiary(db, '2026-11-19', makeDiary(answers), NOW)).toEqual({ ok: false, problems: [problem] });
    expect(await db.nights.toArray()).toMatchObject([{ diary: { quality: 4, wentToBedMs: null } }]);
  });

  describe('lose no diary that is deleted', () => {
    const diary = makeDiary({ quality: 4, note: 'the hip' });
    const stored = () => db.nights.where('date').equals('2026-11-19').first();

    it('when it is all that there is: the night goes by a tombstone and comes back', async () => {
      must(await saveDiary(db, '2026-11-19', diary, NOW));
      must(await deleteDiary(db, '2026-11-19', NOW + 1));
      expect(await stored()).toMatchObject({ diary, deletedAt: NOW + 1 });
      must(await restoreDiary(db, '2026-11-19', NOW + 2));
      expect(await stored()).toMatchObject({ diary, deletedAt: null });
    });

    it('beside a bedtime of its own, which stays', async () => {
      must(await overrideBedtime(db, '2026-11-19', 1410, NOW));
      must(await saveDiary(db, '2026-11-19', diary, NOW));
      must(await deleteDiary(db, '2026-11-19', NOW));
      expect(await stored()).toMatchObject({ diary: null, bedtimeOverrideMin: 1410, deletedAt: null });
      must(await restoreDiary(db, '2026-11-19', NOW));
      expect(await stored()).toMatchObject({ diary, bedtimeOverrideMin: 1410, deletedDiary: null });
    });

    it('when the bedtime goes after it, or comes after it', async () => {
      must(await overrideBedtime(db, '2026-11-19', 1410, NOW));
      must(await saveDiary(db, '2026-11-19', diary, NOW));
      must(await deleteDiary(db, '2026-11-19', NOW));
      must(await overrideBedtime(db, '2026-11-19', null, NOW));
      expect(await stored()).toMatchObject({ diary, bedtimeOverrideMin: null, deletedAt: NOW });
      must(await overrideBedtime(db, '2026-11-19', 'none', NOW));
      expect(await stored()).toMatchObject({ diary: null, bedtimeOverrideMin: 'none', deletedAt: null });
      must(await restoreDiary(db, '2026-11-19', NOW));
      expect(await stored()).toMatchObject({ diary, bedtimeOverrideMin: 'none' });
    });

    it('and bring it back over no other one', async () => {
      must(await overrideBedtime(db, '2026-11-19', 1410, NOW));
      must(await saveDiary(db, '2026-11-19', diary, NOW));
      must(await deleteDiary(db, '2026-11-19', NOW));
      must(await saveDiary(db, '2026-11-19', makeDiary({ quality: 2 }), NOW));
      must(await restoreDiary(db, '2026-11-19', NOW));
      expect(await stored()).toMatchObject({ diary: { quality: 2 } });
    });

    it('where there is no night, nothing happens', async () => {
      expect(must(await deleteDiary(db, '2026-11-19', NOW))).toBeNull();
      expect(must(await restoreDiary(db, '2026-11-19', NOW))).toBeNull();
    });
  });

  it('take back a deletion also of answers that go against each other', async () => {
    const fromAFile = makeDiary({ timesAwake: 0, minutesAwake: 5 });
    must(await putDiaryBack(db, '2026-11-19', fromAFile, NOW));
    expect(await db.nights.toArray()).toMatchObject([{ diary: fromAFile }]);
  });
});
