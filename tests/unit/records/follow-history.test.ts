import { afterEach, describe, expect, it, vi } from 'vitest';
import { giveConsent } from '../../../utils/records/consent.ts';
import { createRecordsDb, type RecordsDb } from '../../../utils/records/database.ts';
import { deleteRecord, restoreRecord } from '../../../utils/records/delete-and-restore.ts';
import { deleteEverything } from '../../../utils/records/delete-everything.ts';
import { editDose } from '../../../utils/records/edit-dose.ts';
import { editPainCheck } from '../../../utils/records/edit-pain-check.ts';
import { followHistory, type HistoryView } from '../../../utils/records/follow-history.ts';
import { overrideBedtime } from '../../../utils/records/nights.ts';
import { addProductWithPreset, saveProduct } from '../../../utils/records/products.ts';
import { recordDose } from '../../../utils/records/record-dose.ts';
import { saveSettings } from '../../../utils/records/settings.ts';
import type { Dose } from '../../../utils/records/types.ts';

const NOW = Date.UTC(2026, 10, 19, 17, 48);
const HOUR_MS = 3_600_000;
const BERLIN = 'Europe/Berlin';

let made = 0;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function database(): Promise<{ db: RecordsDb; productId: string }> {
  made += 1;
  const db = createRecordsDb(`follow-${made}`);
  await giveConsent(db, NOW);
  const powder = { label: 'Green powder', form: 'powder', unit: 'g' } as const;
  const added = await addProductWithPreset(db, powder, { value: 2, unit: 'g' }, NOW);
  if (!added.ok) throw new Error(JSON.stringify(added.problems));
  return { db, productId: added.value.product.id };
}

async function log(db: RecordsDb, productId: string, atMs = NOW): Promise<Dose> {
  const amount = { value: 2, unit: 'g' } as const;
  const outcome = await recordDose(db, { productId, amount, atMs, zone: BERLIN }, NOW);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value.dose;
}

/** Follows a database; `shows` waits until the latest view is as it should be. */
function follow(db: RecordsDb) {
  const views: HistoryView[] = [];
  const errors: unknown[] = [];
  stops.push(
    followHistory(
      db,
      (view) => views.push(view),
      (error) => errors.push(error),
    ),
  );
  const shows = (expected: object) => vi.waitFor(() => expect(views.at(-1)).toMatchObject(expected));
  return { views, errors, shows };
}

const someDose = (n: number, atMs: number): Dose => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  createdAt: NOW,
  updatedAt: NOW,
  deletedAt: null,
  productId: 'green',
  amount: 'unknown',
  atMs,
  zone: BERLIN,
  painBefore: null,
  painAfter: null,
  note: '',
  presetId: null,
});

describe('following the history', () => {
  it('shows the newest whole days first, then everything', async () => {
    const { db } = await database();
    await db.doses.bulkAdd(Array.from({ length: 500 }, (_, n) => someDose(n, NOW - n * 4 * HOUR_MS)));
    const { views, shows } = follow(db);
    await shows({ complete: true });
    const [first, whole] = views;
    expect(views).toHaveLength(2);
    expect(first?.complete).toBe(false);
    expect(first?.entries.length).toBeGreaterThan(80);
    expect(whole?.entries).toHaveLength(500);
    expect(whole?.entries.slice(0, first?.entries.length)).toEqual(first?.entries);
    // The day at which the first picture ends is there as a whole.
    expect(whole?.entries[first?.entries.length ?? 0]?.day).not.toBe(first?.entries.at(-1)?.day);
  });

  it.each<[string, (db: RecordsDb, dose: Dose) => Promise<unknown>, object]>([
    ['a deletion', (db, { id }) => deleteRecord(db, 'doses', id, NOW), { entries: [{ record: { deletedAt: NOW } }] }],
    [
      'an edit',
      (db, { id }) => editDose(db, id, { amount: 'unknown' }, NOW),
      { entries: [{ record: { amount: 'unknown' } }] },
    ],
    [
      'a dose of another window, in its place',
      (db, { productId }) => log(db, productId, NOW - HOUR_MS),
      { entries: [{ atMs: NOW }, { atMs: NOW - HOUR_MS }] },
    ],
    [
      'a night',
      (db) => overrideBedtime(db, '2026-11-18', 1320, NOW),
      { entries: [{ kind: 'dose' }, { kind: 'night', day: '2026-11-18' }] },
    ],
    ['the end of everything', (db) => deleteEverything(db), { entries: [], unreadable: 0 }],
    [
      'a restored backup of many rows',
      (db) => db.doses.bulkPut(Array.from({ length: 80 }, (_, n) => someDose(n, NOW - n))),
      { entries: { length: 81 } },
    ],
    [
      'a later start of the day, which moves records to the day before',
      (db) => saveSettings(db, ({ schedule }) => ({ schedule: { ...schedule, dayStartMin: 1439 } }), NOW),
      { entries: [{ day: '2026-11-18' }] },
    ],
    [
      'a row that became unreadable',
      async (db, { id }) => db.doses.update(id, { amount: 'some' as 'unknown' }),
      { entries: [], unreadable: 1 },
    ],
  ])('follows %s', async (_what, act, expected) => {
    const { db, productId } = await database();
    const dose = await log(db, productId);
    const { shows, errors } = follow(db);
    await shows({ complete: true, entries: [{ day: '2026-11-19' }] });
    await act(db, dose);
    await shows(expected);
    expect(errors).toEqual([]);
  });

  it('brings a deleted record back where it was', async () => {
    const { db, productId } = await database();
    await log(db, productId, NOW - HOUR_MS);
    const dose = await log(db, productId);
    const { shows, views } = follow(db);
    await shows({ complete: true });
    const before = views.at(-1)?.entries.map(({ record }) => record.id);
    await deleteRecord(db, 'doses', dose.id, NOW);
    await restoreRecord(db, 'doses', dose.id, NOW);
    await vi.waitFor(() => expect(views.at(-1)?.entries[0]?.record.updatedAt).toBe(NOW + 2));
    expect(views.at(-1)?.entries.map(({ record }) => record.id)).toEqual(before);
  });

  it('reads only what was written', async () => {
    const { db, productId } = await database();
    const dose = await log(db, productId);
    await log(db, productId, NOW - HOUR_MS);
    const { shows, views } = follow(db);
    await shows({ complete: true });
    const other = views.at(-1)?.entries[1];
    await deleteRecord(db, 'doses', dose.id, NOW);
    await shows({ entries: [{ record: { deletedAt: NOW } }, {}] });
    // The very same object: it was not read again.
    expect(views.at(-1)?.entries[1]).toBe(other);
  });

  it('follows the name of a product without touching the entries', async () => {
    const { db, productId } = await database();
    await log(db, productId);
    const { shows, views } = follow(db);
    await shows({ complete: true });
    const { entries } = views.at(-1) ?? {};
    await saveProduct(db, { label: 'Red powder', form: 'powder', unit: 'g' }, NOW, productId);
    await vi.waitFor(() => expect(views.at(-1)?.products.get(productId)?.label).toBe('Red powder'));
    expect(views.at(-1)?.entries).toBe(entries);
  });

  it('misses nothing that is written while it reads', async () => {
    const { db, productId } = await database();
    const { shows } = follow(db);
    await log(db, productId);
    await shows({ complete: true, entries: [{ kind: 'dose' }] });
  });

  it('says when the database cannot be read', async () => {
    const { db } = await database();
    db.close({ disableAutoOpen: true });
    const { errors, views } = follow(db);
    await vi.waitFor(() => expect(errors).toHaveLength(1));
    expect(views).toEqual([]);
  });
});

describe('editing a pain check', () => {
  const CHECK = { ...someDose(1, NOW), pain: 5, enjoyment: 6, activity: 4 };
  const { id, createdAt, updatedAt, deletedAt, atMs, zone, pain, enjoyment, activity } = CHECK;
  const check = { id, createdAt, updatedAt, deletedAt, atMs, zone, pain, enjoyment, activity };

  it('changes the answers and keeps the instant', async () => {
    const { db } = await database();
    await db.painChecks.add(check);
    await editPainCheck(db, id, { pain: 2, enjoyment: 0, activity: 10 }, NOW);
    expect(await db.painChecks.get(id)).toEqual({ ...check, pain: 2, enjoyment: 0, activity: 10, updatedAt: NOW + 1 });
  });

  it.each([
    ['an answer off the scale', CHECK.id, 11, 'pain-out-of-range'],
    ['a check that is not there', 'other', 3, 'not-found'],
  ])('refuses %s', async (_what, which, answer, code) => {
    const { db } = await database();
    await db.painChecks.add(check);
    const outcome = await editPainCheck(db, which, { pain: answer, enjoyment: 0, activity: 0 }, NOW);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code }] });
    expect(await db.painChecks.get(id)).toEqual(check);
  });
});
