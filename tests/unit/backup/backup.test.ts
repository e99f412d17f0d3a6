import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup, VERSION } from '../../../utils/backup/backup-file.ts';
import { makeBackup } from '../../../utils/backup/make-backup.ts';
import { merge } from '../../../utils/backup/merge.ts';
import { restoreBackup } from '../../../utils/backup/restore-backup.ts';
import { giveConsent } from '../../../utils/records/consent.ts';
import { createRecordsDb, type RecordsDb } from '../../../utils/records/database.ts';
import { deleteRecord } from '../../../utils/records/delete-and-restore.ts';
import { deleteDiary, overrideBedtime, saveDiary } from '../../../utils/records/nights.ts';
import { addProductWithPreset } from '../../../utils/records/products.ts';
import { recordDose } from '../../../utils/records/record-dose.ts';
import { saveSettings } from '../../../utils/records/settings.ts';
import { makeDiary } from '../patterns/make-records.ts';

const NOW = Date.UTC(2026, 10, 19, 18);
let made = 0;

function newDb(): RecordsDb {
  made += 1;
  return createRecordsDb(`backup-${made}`);
}

async function filledDb(): Promise<RecordsDb> {
  const db = newDb();
  await giveConsent(db, NOW);
  const kept = await addProductWithPreset(
    db,
    { label: 'Tea', form: 'tea', unit: 'cup' },
    { value: 1, unit: 'cup' },
    NOW,
  );
  if (!kept.ok) throw new Error('not kept');
  for (const amount of ['unknown', { value: 1.5, unit: 'cup' }] as const) {
    await recordDose(db, { productId: kept.value.product.id, amount, atMs: NOW, zone: 'Asia/Tokyo' }, NOW);
  }
  const first = await db.doses.toCollection().first();
  await deleteRecord(db, 'doses', first?.id ?? '', NOW + 1);
  await overrideBedtime(db, '2026-11-19', 1380, NOW);
  await saveSettings(db, { schedule: { dayStartMin: 300, bedtimesMin: [1, 2, 3, 4, 5, 6, 7], windDownMin: 120 } }, NOW);
  return db;
}

const contents = async (db: RecordsDb) =>
  Promise.all(
    [db.doses, db.nights, db.presets, db.products].map(async (table) => table.toArray() as Promise<{ id: string }[]>),
  );

async function read(text: string) {
  const backup = readBackup(text);
  if (!backup.ok) throw new Error(backup.why);
  return backup;
}

describe('a backup', () => {
  it('brings everything back on another device, tombstones and unknown amounts included', async () => {
    const from = await filledDb();
    const to = newDb();
    await giveConsent(to, NOW);
    const outcome = await restoreBackup(to, await read(await makeBackup(from, NOW)), NOW);
    expect(outcome).toEqual({ ok: true, value: { changed: 5, unreadable: 0 } });
    expect(await contents(to)).toEqual(await contents(from));
    expect((await to.settings.get('settings'))?.schedule.windDownMin).toBe(120);
  });

  it('changes nothing the second time', async () => {
    const db = await filledDb();
    const before = await contents(db);
    const outcome = await restoreBackup(db, await read(await makeBackup(db, NOW)), NOW);
    expect(outcome).toEqual({ ok: true, value: { changed: 0, unreadable: 0 } });
    expect(await contents(db)).toEqual(before);
  });

  it('keeps a diary of this device beside a bedtime of the other, whichever was later', async () => {
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
      zone: 'UTC',
    };
    for (const [diaryAt, bedtimeAt] of [
      [NOW, NOW + 5],
      [NOW + 5, NOW],
    ] as const) {
      const [here, there] = [newDb(), newDb()];
      for (const db of [here, there]) await giveConsent(db, NOW);
      await saveDiary(here, '2026-11-20', diary, diaryAt);
      await overrideBedtime(there, '2026-11-20', 1410, bedtimeAt);
      await restoreBackup(here, await read(await makeBackup(there, NOW)), NOW);
      expect(await here.nights.toArray()).toMatchObject([{ date: '2026-11-20', diary, bedtimeOverrideMin: 1410 }]);
    }
  });

  it('does not bring a diary back that was deleted here beside a bedtime, and takes the deleted one along', async () => {
    const [here, there] = [newDb(), newDb()];
    for (const db of [here, there]) await giveConsent(db, NOW);
    await overrideBedtime(here, '2026-11-20', 1410, NOW);
    await saveDiary(here, '2026-11-20', makeDiary({ quality: 4 }), NOW);
    await restoreBackup(there, await read(await makeBackup(here, NOW)), NOW);
    await deleteDiary(here, '2026-11-20', NOW + 5);
    await restoreBackup(here, await read(await makeBackup(there, NOW)), NOW);
    await restoreBackup(there, await read(await makeBackup(here, NOW)), NOW);
    const expected = [{ diary: null, deletedDiary: { quality: 4 }, bedtimeOverrideMin: 1410 }];
    expect(await here.nights.toArray()).toMatchObject(expected);
    expect(await there.nights.toArray()).toMatchObject(expected);
  });

  it('brings the discreet choice along', async () => {
    const [from, to] = [await filledDb(), newDb()];
    await saveSettings(from, { discreet: true }, NOW);
    await giveConsent(to, NOW);
    await restoreBackup(to, await read(await makeBackup(from, NOW)), NOW);
    expect((await to.settings.get('settings'))?.discreet).toBe(true);
  });

  it('never gives consent by itself', async () => {
    const to = newDb();
    const outcome = await restoreBackup(to, await read(await makeBackup(await filledDb(), NOW)), NOW);
    expect(outcome).toEqual({ ok: false, problems: [{ code: 'no-consent', field: '' }] });
    expect(await to.doses.count()).toBe(0);
  });

  it('leaves out rows that make no sense, counts them and takes the others', async () => {
    const text = await makeBackup(await filledDb(), NOW);
    const file = JSON.parse(text);
    file.records.doses.push({ ...file.records.doses[0], id: 'not a uuid' }, 7, {
      ...file.records.doses[0],
      amount: -1,
    });
    expect((await read(JSON.stringify(file))).unreadable).toBe(3);
    expect((await read(JSON.stringify(file))).records.doses).toHaveLength(2);
  });

  it.each([
    ['not json', 'not-json'],
    ['[]', 'not-ours'],
    ['{"format":"other"}', 'not-ours'],
    [`{"format":"nightleaf-backup","version":${VERSION + 1},"madeAt":0,"records":{}}`, 'newer'],
    ['{"format":"nightleaf-backup","version":1,"madeAt":0,"records":{}}', 'empty'],
  ])('refuses %s', (text, why) => {
    expect(readBackup(text)).toEqual({ ok: false, why });
  });
});

describe('merging', () => {
  const record = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    createdAt: fc.constant(0),
    updatedAt: fc.integer({ min: 0, max: 4 }),
    deletedAt: fc.option(fc.integer({ min: 0, max: 4 })),
  });
  const records = fc.uniqueArray(record, { selector: ({ id }) => id });
  const sorted = <R extends { id: string }>(list: readonly R[]): R[] =>
    [...list].sort((a, b) => (a.id < b.id ? -1 : 1));

  it('gives the same whichever side comes first, in whatever order, however often', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        const one = sorted(merge(merge(a, b), c));
        expect(sorted(merge(c, merge(b, a)))).toEqual(one);
        expect(sorted(merge(one, a))).toEqual(one);
      }),
    );
  });

  it('never loses a record and never takes an older version', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const both = new Map(merge(a, b).map((one) => [one.id, one]));
        for (const one of [...a, ...b]) expect(both.get(one.id)?.updatedAt).toBeGreaterThanOrEqual(one.updatedAt);
      }),
    );
  });
});
