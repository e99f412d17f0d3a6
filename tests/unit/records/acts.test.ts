import { beforeEach, describe, expect, it, vi } from 'vitest';
import { giveConsent } from '../../../utils/records/consent.ts';
import type { RecordsDb } from '../../../utils/records/database.ts';
import { deleteRecord, restoreRecord } from '../../../utils/records/delete-and-restore.ts';
import { editDose } from '../../../utils/records/edit-dose.ts';
import { addProductWithPreset, savePreset } from '../../../utils/records/products.ts';
import { lastPreset, PRESSES_WITHIN, readDay } from '../../../utils/records/queries.ts';
import { BOUNCE_MS, recordDose } from '../../../utils/records/record-dose.ts';
import { doseOf, freshDb, must, NOW, withPowder } from './support.ts';

let db: RecordsDb;

beforeEach(() => {
  db = freshDb();
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
    const { product, preset } = await withPowder(db);
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
    const { product } = await withPowder(db);
    const { dose } = must(await recordDose(db, doseOf(product.id, { amount: 'unknown' }), NOW));
    expect(dose.amount).toBe('unknown');
  });

  it.each([
    [0, 1],
    [300, 1],
    [BOUNCE_MS, 2],
    [1000, 2],
  ])('two presses of a preset %i ms apart make %i', async (gap, expected) => {
    const { product, preset } = await withPowder(db);
    const input = doseOf(product.id, { presetId: preset.id });
    const [first, second] = await Promise.all([recordDose(db, input, NOW), recordDose(db, input, NOW + gap)]);
    expect(must(first).dose.id === must(second).dose.id).toBe(expected === 1);
    expect(await db.doses.count()).toBe(expected);
  });

  it('does not take another preset, or the same one after an undo, for a bounce', async () => {
    const { product, preset } = await withPowder(db);
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
    const { product } = await withPowder(db);
    const input = { ...doseOf(product.id), ...change } as Parameters<typeof recordDose>[1];
    expect(await recordDose(db, input, NOW)).toEqual({ ok: false, problems: [{ code, field }] });
    expect(await db.doses.count()).toBe(0);
  });
});

describe('undo, restore and edit', () => {
  it('undo leaves a tombstone that restore brings back unchanged', async () => {
    const { product } = await withPowder(db);
    const { dose } = must(await recordDose(db, doseOf(product.id, { note: 'after lunch' }), NOW));
    must(await deleteRecord(db, 'doses', dose.id, NOW + 1));
    expect((await readDay(db, 0, '2026-01-01')).doses).toEqual([]);
    expect((await db.doses.get(dose.id))?.deletedAt).toBe(NOW + 1);
    must(await restoreRecord(db, 'doses', dose.id, NOW + 2));
    expect(await db.doses.get(dose.id)).toEqual({ ...dose, updatedAt: NOW + 2 });
  });

  it('gives a change a later stamp even when the clock went back', async () => {
    const { product } = await withPowder(db);
    const { dose } = must(await recordDose(db, doseOf(product.id), NOW));
    const edited = must(await editDose(db, dose.id, { painAfter: 3 }, NOW - 3_600_000 + 1e7));
    const back = must(await editDose(db, dose.id, { painAfter: 4 }, NOW - 3_600_000));
    expect(back.updatedAt).toBeGreaterThan(edited.updatedAt);
    expect(back).toMatchObject({ painAfter: 4, amount: dose.amount, atMs: dose.atMs });
  });

  it('refuses an edit that would make the record wrong and keeps the old one', async () => {
    const { product } = await withPowder(db);
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

describe('presets', () => {
  it('stand in the order they were made, the one pressed last is the quick one', async () => {
    const { product, preset } = await withPowder(db);
    const second = must(await savePreset(db, { productId: product.id, amount: { value: 3, unit: 'g' } }, NOW));
    const view = await readDay(db, 0, '2026-01-01');
    expect(view.presets.map((one) => one.preset.id)).toEqual([preset.id, second.id]);
    expect((await lastPreset(db))?.preset.id).toBe(preset.id);
    must(await recordDose(db, doseOf(product.id, { presetId: second.id }), NOW));
    expect((await lastPreset(db))?.preset.id).toBe(second.id);
  });

  it('the one pressed last is the quick one behind doses from the form, and among the buttons that are still there', async () => {
    const { product, preset } = await withPowder(db);
    const amount = { value: 3, unit: 'g' } as const;
    const second = must(await savePreset(db, { productId: product.id, amount }, NOW));
    const third = must(await savePreset(db, { productId: product.id, amount }, NOW));
    for (const [at, presetId] of [second.id, third.id, null, null].entries()) {
      must(await recordDose(db, doseOf(product.id, { presetId }), NOW + at));
    }
    expect((await lastPreset(db))?.preset.id).toBe(third.id);
    must(await deleteRecord(db, 'presets', third.id, NOW + 9));
    expect((await lastPreset(db))?.preset.id).toBe(second.id);
    must(await deleteRecord(db, 'presets', second.id, NOW + 10));
    expect((await lastPreset(db))?.preset.id).toBe(preset.id);
  });

  it('a press is looked for among the latest doses alone, however many there are', async () => {
    const { product, preset } = await withPowder(db);
    const second = must(await savePreset(db, { productId: product.id, amount: { value: 3, unit: 'g' } }, NOW));
    const { dose } = must(await recordDose(db, doseOf(product.id, { presetId: second.id }), NOW));
    const fromTheForm = (n: number) => ({ ...dose, id: `form ${n}`, createdAt: NOW + 1 + n, presetId: null });
    await db.doses.bulkAdd(Array.from({ length: PRESSES_WITHIN - 1 }, (_, n) => fromTheForm(n)));
    expect((await lastPreset(db))?.preset.id).toBe(second.id);
    await db.doses.bulkAdd(Array.from({ length: PRESSES_WITHIN * 4 }, (_, n) => fromTheForm(PRESSES_WITHIN + n)));
    const steps = vi.spyOn(IDBCursor.prototype, 'continue');
    expect((await lastPreset(db))?.preset.id).toBe(preset.id);
    expect(steps.mock.calls.length).toBeLessThanOrEqual(PRESSES_WITHIN);
  });
});
