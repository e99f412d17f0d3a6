import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { giveConsent } from '../../../utils/records/consent.ts';
import { createRecordsDb, type RecordsDb } from '../../../utils/records/database.ts';
import { deleteEverything } from '../../../utils/records/delete-everything.ts';
import { readSettings } from '../../../utils/records/settings.ts';
import { freshDb, must, NOW, withPowder } from './support.ts';

let db: RecordsDb;

beforeEach(() => {
  db = freshDb();
});

describe('the whole database', () => {
  it('can be emptied, consent included', async () => {
    await withPowder(db);
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
    const old = createRecordsDb(`upgrade-${db.name}`, () => {
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
