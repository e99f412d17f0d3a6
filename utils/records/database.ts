import Dexie, { type EntityTable } from 'dexie';
import { IN_SAMPLE, SAMPLE_DATABASE } from './sample.ts';
import type { Dose, Night, PainCheck, Preset, Product, Settings } from './types.ts';

/** Raised by one with every change of `version(n)` below; each step keeps its upgrade and a frozen fixture that tests it. */
export const SCHEMA_VERSION = 1;

/** Something that could not be read, kept word for word instead of being dropped or overwritten. */
export interface Aside {
  n: number;
  table: string;
  row: unknown;
  keptAt: number;
}

export type RecordsDb = Dexie & {
  doses: EntityTable<Dose, 'id'>;
  products: EntityTable<Product, 'id'>;
  presets: EntityTable<Preset, 'id'>;
  nights: EntityTable<Night, 'id'>;
  painChecks: EntityTable<PainCheck, 'id'>;
  settings: EntityTable<Settings, 'id'>;
  aside: EntityTable<Aside, 'n'>;
};

/** The database was written by a newer program than this one: it is neither read nor written. */
export class NewerDatabaseError extends Error {
  override name = 'NewerDatabaseError';
}

const takenOver = new WeakSet<Dexie>();

/** Whether a newer program has taken this connection over: nothing can be read or written through it any more. */
export const isTakenOver = (db: Dexie): boolean => takenOver.has(db);

/**
 * Opens nothing by itself; the first query does. `strict` durability makes a resolved write one that has reached the disk.
 * A newer program's upgrade closes this connection for good (a silent reopen would run old code on new data); `onOutdated` is
 * told so that a surface can ask for a reload.
 */
export function createRecordsDb(name = 'nightleaf', onOutdated: () => void = () => {}): RecordsDb {
  const db = new Dexie(name, {
    chromeTransactionDurability: 'strict',
    indexedDB: refusingNewer(indexedDB),
    IDBKeyRange,
  }) as RecordsDb;
  db.version(1).stores({
    doses: 'id, atMs, createdAt, productId',
    products: 'id',
    presets: 'id, productId',
    nights: 'id, &date',
    painChecks: 'id, atMs',
    settings: 'id',
    aside: '++n',
  });
  db.on('versionchange', () => {
    takenOver.add(db);
    db.close({ disableAutoOpen: true });
    onOutdated();
    return false;
  });
  return db;
}

/**
 * Meeting a newer database, Dexie opens it at whatever version it has and adds the tables that it misses. This factory lets it
 * ask for our own version only, so that a newer program's data are not touched.
 */
function refusingNewer(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      // Dexie multiplies its version numbers by ten.
      if (version === undefined || version > SCHEMA_VERSION * 10) throw new NewerDatabaseError();
      return factory.open(name, version);
    },
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
    deleteDatabase: (name) => factory.deleteDatabase(name),
  };
}

const outdatedListeners = new Set<() => void>();

/** The one database of this context: the person's own, but in a tab that was opened to look at the sample diary. */
export const records = createRecordsDb(IN_SAMPLE ? SAMPLE_DATABASE : 'nightleaf', () => {
  for (const listener of outdatedListeners) listener();
});

/** Calls back when a newer program has taken the database over and this page must be loaded anew. */
export function onOutdated(listener: () => void): () => void {
  outdatedListeners.add(listener);
  return () => outdatedListeners.delete(listener);
}
