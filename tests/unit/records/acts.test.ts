import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { giveConsent } from '../../../utils/records/consent.ts';
import { createRecordsDb, type RecordsDb } from '../../../utils/records/database.ts';
import { deleteRecord, restoreRecord } from '../../../utils/records/delete-and-restore.ts';
import { deleteEverything } from '../../../utils/records/delete-everything.ts';
import { editDose } from '../../../utils/records/edit-dose.ts';
import { overrideBedtime, saveDiary } from '../../../utils/records/nights.ts';
import type { Outcome } from '../../../utils/records/outcome.ts';
import { addProductWithPreset, savePreset } from '../../../utils/records/products.ts';
import { lastPreset, readDay } from '../../../utils/records/queries.ts';
import { BOUNCE_MS, recordDose } from '../../../utils/records/record-dose.ts';
import { readSettings, saveSettings, switchHostOff } from '../../../utils/records/settings.ts';
import type { BedtimeWeek } from '../../../utils/records/types.ts';

const NOW = Date.UTC(2026, 10, 19, 17, 48);
let db: RecordsDb;
let name = 0;

beforeEach(() => {
  name += 1;
  db = createRecordsDb(`records-${name}`);
});

function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function withPowder() {
  must(await giveConsent(db, NOW - 1000));
  return must(
    await addProductWithPreset(
      db,
      { label: 'Green powder', form: 'powder', unit: 'g' },
      { value: 2, unit: 'g' },
      NOW - 900,
    ),
  );
}

const doseOf = (productId: string, more = {}) => ({
  productId,
  amount: { value: 2, unit: 'g' as const },
  atMs: NOW,
  zone: 'Europe/Berlin',
  ...more,
});

describe('recording a dose', () => {
  it('stores nothing before consent and says why', async () => {
    const outcome = await recordDose(db, doseOf('any'), NOW);
    expect(outcome).toEqual({ ok: false, problems: [{ code: 'no-consent', field: '' }] });
    const input = { label: 'Tea', form: 'tea', unit: 'cup' } as const;
    expect(await addProductWithPreset(db, input, 'unknown', NOW)).toMatchObject({ ok: false });
    expect([await db.doses.count(), await db.products.count()]).toEqual([0, 0]);
  });

  it('stores amount, instant and zone, with a UUID and stamps', async () => {
    const { product, preset } = await withPowder();
    const { dose } = must(await recordDose(db, doseOf(product.id, { presetId: preset.id }), NOW));
    expect(await db.doses.get(dose.id)).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
      productId: product.id,
      presetId: preset.id,
      amount: { value: 2, unit: 'g' },
      atMs: NOW,
      zone: 'Europe/Berlin',
      painBefore: null,
      painAfter: null,
      note: '',
      createdAt: NOW,
      updatedAt: NOW,
      deletedAt: null,
    });
  });

  it('keeps an unknown amount unknown', async () => {
    const { product } = await withPowder();
    const { dose } = must(await recordDose(db, doseOf(product.id, { amount: 'unknown' }), NOW));
    expect(dose.amount).toBe('unknown');
  });

  it.each([
    [0, 1],
    [300, 1],
    [BOUNCE_MS, 2],
    [1000, 2],
  ])('two presses of a preset %i ms apart make %i', async (gap, expected) => {
    const { product, preset } = await withPowder();
    const input = doseOf(product.id, { presetId: preset.id });
    const [first, second] = await Promise.all([recordDose(db, input, NOW), recordDose(db, input, NOW + gap)]);
    expect(must(first).dose.id === must(second).dose.id).toBe(expected === 1);
    expect(await db.doses.count()).toBe(expected);
  });

  it('does not take another preset, or the same one after an undo, for a bounce', async () => {
    const { product, preset } = await withPowder();
    const other = must(await savePreset(db, { productId: product.id, amount: 'unknown' }, NOW));
    const first = must(await recordDose(db, doseOf(product.id, { presetId: preset.id }), NOW));
    must(await recordDose(db, doseOf(product.id, { presetId: other.id }), NOW + 100));
    must(await deleteRecord(db, 'doses', first.dose.id, NOW + 200));
    const again = must(await recordDose(db, doseOf(product.id, { presetId: preset.id }), NOW + 300));
    expect(again.bounced).toBe(false);
    expect(await db.doses.count()).toBe(3);
  });

  it.each([
    [{ amount: { value: 0, unit: 'g' } }, 'amount-not-positive', 'amount'],
    [{ amount: { value: Number.NaN, unit: 'g' } }, 'amount-not-a-number', 'amount'],
    [{ amount: { value: -1, unit: 'g' } }, 'amount-not-positive', 'amount'],
    [{ amount: { value: 2e6, unit: 'g' } }, 'amount-out-of-range', 'amount'],
    [{ amount: { value: 2, unit: 'spoon' } }, 'unit-unknown', 'amount'],
    [{ atMs: NOW + 3_600_000 }, 'time-in-future', 'atMs'],
    [{ atMs: 5 }, 'time-too-old', 'atMs'],
    [{ zone: 'Mars/Olympus' }, 'zone-invalid', 'zone'],
    [{ painBefore: 11 }, 'pain-out-of-range', 'painBefore'],
    [{ note: 'x'.repeat(2001) }, 'note-too-long', 'note'],
    [{ productId: 'gone' }, 'product-missing', 'productId'],
  ])('refuses %j and names the field', async (change, code, field) => {
    const { product } = await withPowder();
    const input = { ...doseOf(product.id), ...change } as Parameters<typeof recordDose>[1];
    expect(await recordDose(db, input, NOW)).toEqual({ ok: false, problems: [{ code, field }] });
    expect(await db.doses.count()).toBe(0);
  });
});

describe('undo, restore and edit', () => {
  it('undo leaves a tombstone that restore brings back unchanged', async () => {
    const { product } = await withPowder();
    const { dose } = must(await recordDose(db, doseOf(product.id, { note: 'after lunch' }), NOW));
    must(await deleteRecord(db, 'doses', dose.id, NOW + 1));
    expect((await readDay(db, 0, '2026-01-01')).doses).toEqual([]);
    expect((await db.doses.get(dose.id))?.deletedAt).toBe(NOW + 1);
    must(await restoreRecord(db, 'doses', dose.id, NOW + 2));
    expect(await db.doses.get(dose.id)).toEqual({ ...dose, updatedAt: NOW + 2 });
  });

  it('gives a change a later stamp even when the clock went back', async () => {
    const { product } = await withPowder();
    const { dose } = must(await recordDose(db, doseOf(product.id), NOW));
    const edited = must(await editDose(db, dose.id, { painAfter: 3 }, NOW - 3_600_000 + 1e7));
    const back = must(await editDose(db, dose.id, { painAfter: 4 }, NOW - 3_600_000));
    expect(back.updatedAt).toBeGreaterThan(edited.updatedAt);
    expect(back).toMatchObject({ painAfter: 4, amount: dose.amount, atMs: dose.atMs });
  });

  it('refuses an edit that would make the record wrong and keeps the old one', async () => {
    const { product } = await withPowder();
    const { dose } = must(await recordDose(db, doseOf(product.id), NOW));
    expect(await editDose(db, dose.id, { amount: { value: -2, unit: 'g' } }, NOW)).toMatchObject({ ok: false });
    expect(await db.doses.get(dose.id)).toEqual(dose);
  });
});

describe('an act that refuses', () => {
  it('leaves nothing of itself behind', async () => {
    const outcome = await addProductWithPreset(
      db,
      { label: ' ', form: 'tea', unit: 'cup' },
      { value: 0, unit: 'cup' },
      NOW,
    );
    expect(outcome).toEqual({
      ok: false,
      problems: [
        { code: 'label-missing', field: 'label' },
        { code: 'amount-not-positive', field: 'amount' },
      ],
    });
    expect(await db.products.count()).toBe(0);
  });

  it('reports a database that cannot be written instead of throwing', async () => {
    db.close({ disableAutoOpen: true });
    expect(await giveConsent(db, NOW)).toEqual({ ok: false, problems: [{ code: 'save-failed', field: '' }] });
  });
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

describe('presets', () => {
  it('stand in the order they were made, the one pressed last is the quick one', async () => {
    const { product, preset } = await withPowder();
    const second = must(await savePreset(db, { productId: product.id, amount: { value: 3, unit: 'g' } }, NOW));
    const view = await readDay(db, 0, '2026-01-01');
    expect(view.presets.map((one) => one.preset.id)).toEqual([preset.id, second.id]);
    expect((await lastPreset(db))?.preset.id).toBe(preset.id);
    must(await recordDose(db, doseOf(product.id, { presetId: second.id }), NOW));
    expect((await lastPreset(db))?.preset.id).toBe(second.id);
  });
});

describe('the whole database', () => {
  it('can be emptied, consent included', async () => {
    await withPowder();
    must(await deleteEverything(db));
    expect(await Promise.all(db.tables.map((table) => table.count()))).toEqual(db.tables.map(() => 0));
  });

  it('is neither read nor written when a newer program made it', async () => {
    const path = db.name;
    const newer = new Dexie(path);
    newer.version(99).stores({ doses: 'id', future: 'id' });
    await newer.open();
    newer.close();
    expect(await giveConsent(db, NOW)).toEqual({ ok: false, problems: [{ code: 'newer-database', field: '' }] });
    await expect(readSettings(db)).rejects.toThrow();
    const untouched = await new Dexie(path).open();
    expect([untouched.verno, untouched.tables.map((table) => table.name)]).toEqual([99, ['doses', 'future']]);
  });

  it('lets go for good when a newer program upgrades it, and says so', async () => {
    let told = 0;
    const old = createRecordsDb(`upgrade-${name}`, () => {
      told += 1;
    });
    await readSettings(old);
    const newer = new Dexie(old.name);
    newer.version(2).stores({
      doses: 'id',
      products: 'id',
      presets: 'id',
      nights: 'id',
      painChecks: 'id',
      settings: 'id',
      aside: '++n',
    });
    await newer.open();
    expect(told).toBe(1);
    expect(await giveConsent(old, NOW)).toMatchObject({ ok: false });
    newer.close();
  });
});
