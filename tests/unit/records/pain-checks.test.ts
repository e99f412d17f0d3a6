import { beforeEach, describe, expect, it } from 'vitest';
import { giveConsent } from '../../../utils/records/consent.ts';
import type { RecordsDb } from '../../../utils/records/database.ts';
import { deleteRecord, restoreRecord } from '../../../utils/records/delete-and-restore.ts';
import { editPainCheck } from '../../../utils/records/edit-pain-check.ts';
import { lastPainCheck, savePainCheck } from '../../../utils/records/pain-checks.ts';
import { freshDb, must, NOW } from './support.ts';

let db: RecordsDb;

beforeEach(() => {
  db = freshDb();
});

const answers = (more = {}) => ({ atMs: NOW, zone: 'Europe/Berlin', pain: 6, enjoyment: 5, activity: 7, ...more });

describe('keeping a pain check', () => {
  it('stores nothing before consent and says why', async () => {
    expect(await savePainCheck(db, answers(), NOW)).toEqual({
      ok: false,
      problems: [{ code: 'no-consent', field: '' }],
    });
    expect(await db.painChecks.count()).toBe(0);
  });

  it('stores the three answers with instant, zone and stamps', async () => {
    must(await giveConsent(db, NOW - 1));
    const check = must(await savePainCheck(db, answers({ pain: 0 }), NOW));
    const stamps = { id: check.id, createdAt: NOW, updatedAt: NOW, deletedAt: null };
    expect(await db.painChecks.get(check.id)).toEqual({ ...answers({ pain: 0 }), ...stamps });
  });

  it.each([
    [{ pain: null }, [['pain-out-of-range', 'pain']]],
    [
      { pain: 11, activity: -1 },
      [
        ['pain-out-of-range', 'pain'],
        ['pain-out-of-range', 'activity'],
      ],
    ],
    [{ enjoyment: 2.5 }, [['pain-out-of-range', 'enjoyment']]],
    [{ zone: 'Mars/Olympus' }, [['zone-invalid', 'zone']]],
    [{ atMs: NOW + 3 * 60_000 }, [['time-in-future', 'atMs']]],
  ])('refuses %j and names each field', async (wrong, expected) => {
    must(await giveConsent(db, NOW - 1));
    const outcome = await savePainCheck(db, answers(wrong), NOW);
    expect(outcome.ok ? [] : outcome.problems.map(({ code, field }) => [code, field])).toEqual(expected);
    expect(await db.painChecks.count()).toBe(0);
  });
});

describe('changing a pain check', () => {
  it('changes the three answers and leaves when they were given', async () => {
    must(await giveConsent(db, NOW - 1));
    const check = must(await savePainCheck(db, answers(), NOW));
    must(await editPainCheck(db, check.id, { pain: 1, enjoyment: 2, activity: 3 }, NOW + 5));
    expect(await db.painChecks.get(check.id)).toMatchObject({ pain: 1, enjoyment: 2, activity: 3, atMs: NOW });
  });

  it('is refused while it is deleted, as it may be in another window, and works again once it is back', async () => {
    must(await giveConsent(db, NOW - 1));
    const check = must(await savePainCheck(db, answers(), NOW));
    must(await deleteRecord(db, 'painChecks', check.id, NOW + 1));
    const deleted = await db.painChecks.get(check.id);
    const change = { pain: 0, enjoyment: 0, activity: 0 };
    expect(await editPainCheck(db, check.id, change, NOW + 2)).toEqual({
      ok: false,
      problems: [{ code: 'not-found', field: 'id' }],
    });
    expect(await db.painChecks.get(check.id)).toEqual(deleted);
    must(await restoreRecord(db, 'painChecks', check.id, NOW + 3));
    expect(must(await editPainCheck(db, check.id, change, NOW + 4)).pain).toBe(0);
  });
});

describe('the last pain check', () => {
  it('is the latest that was not deleted', async () => {
    must(await giveConsent(db, NOW - 1));
    expect(await lastPainCheck(db)).toBeNull();
    const late = must(await savePainCheck(db, answers(), NOW));
    const early = must(await savePainCheck(db, answers({ atMs: NOW - 86_400_000 }), NOW + 1));
    expect((await lastPainCheck(db))?.id).toBe(late.id);
    must(await deleteRecord(db, 'painChecks', late.id, NOW + 2));
    expect((await lastPainCheck(db))?.id).toBe(early.id);
  });
});
