import { beforeEach, describe, expect, it } from 'vitest';
import { giveConsent } from '../../../utils/records/consent.ts';
import type { RecordsDb } from '../../../utils/records/database.ts';
import { deleteRecord } from '../../../utils/records/delete-and-restore.ts';
import { overrideBedtime, saveDiary } from '../../../utils/records/nights.ts';
import { readSettings, saveSettings, switchHostOff } from '../../../utils/records/settings.ts';
import type { BedtimeWeek } from '../../../utils/records/types.ts';
import { freshDb, must, NOW } from './support.ts';

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
    const diary = {
      wentToBedMs: NOW,
      triedToSleepMs: null,
      minutesToFallAsleep: 20,
      timesAwake: null,
      minutesAwake: null,
      wokeForGoodMs: null,
      gotUpMs: null,
      quality: 4,
      note: '',
      zone: 'Europe/Berlin',
    };
    must(await saveDiary(db, '2026-11-19', diary, NOW + 1));
    expect(await db.nights.toArray()).toMatchObject([{ date: '2026-11-19', bedtimeOverrideMin: 1410, diary }]);
  });

  it('come back empty when a deleted one is written to again', async () => {
    const night = must(await overrideBedtime(db, '2026-11-19', 'none', NOW));
    must(await deleteRecord(db, 'nights', night.id, NOW));
    must(await saveDiary(db, '2026-11-19', null, NOW));
    expect(await db.nights.toArray()).toMatchObject([{ id: night.id, bedtimeOverrideMin: null, deletedAt: null }]);
  });
});
