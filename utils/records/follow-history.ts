import { addChanged, type ChangedIds, onChangedIds } from './changed-ids.ts';
import type { RecordsDb } from './database.ts';
import {
  dayFinder,
  HISTORY_TABLES,
  type HistoryEntry,
  type HistoryTable,
  newestFirst,
  placeOnTimeLine,
  readAll,
  readByIds,
  readNewest,
  rowKey,
  TABLE_OF,
} from './history.ts';
import { readSettings } from './settings.ts';
import type { Product } from './types.ts';

export interface HistoryView {
  /** Live and deleted records, newest first. Never changed in place. */
  entries: readonly HistoryEntry[];
  /** Every product, deleted ones too: an old dose still names its product. */
  products: ReadonlyMap<string, Product>;
  dayStartMin: number;
  /** How many rows could not be read. */
  unreadable: number;
  /** `false` while only the newest days are there. */
  complete: boolean;
}

/** Rows of each table for the first picture: more than a tall screen shows. */
const FIRST_ROWS = 120;

interface Known {
  view: HistoryView;
  unreadable: Set<string>;
}

/**
 * Gives the newest days at once, then everything, then everything anew after each write, of which only the rows written are read.
 * @param onError the database could not be read; nothing follows after it
 * @returns how to stop
 */
export function followHistory(
  db: RecordsDb,
  onView: (view: HistoryView) => void,
  onError: (error: unknown) => void,
): () => void {
  let known: Known | null = null;
  let stopped = false;
  let reading = false;
  let waiting: ChangedIds = new Map([['doses', 'all']]);

  const show = (next: Known) => {
    if (stopped) return;
    known = next;
    onView(next.view);
  };

  async function catchUp() {
    if (reading) return;
    reading = true;
    while (waiting.size > 0 && !stopped) {
      const changed = waiting;
      waiting = new Map();
      const next = known && (await patched(db, known, changed));
      if (next) show(next);
      else await readAnew();
    }
    reading = false;
  }

  async function readAnew() {
    // A list that stands is not cut back to its first rows while it is read again.
    if (!known) {
      const first = await readFirst(db);
      if (!stopped) onView(first);
    }
    const next = await readWhole(db, () => !stopped);
    show(next);
  }

  const hear = (changed: ChangedIds) => {
    addChanged(waiting, changed);
    void catchUp().catch(fail);
  };
  const stopListening = onChangedIds(db, hear);
  const stop = () => {
    stopped = true;
    stopListening();
  };
  const fail = (error: unknown) => {
    if (!stopped) onError(error);
    stop();
  };
  void catchUp().catch(fail);
  return stop;
}

async function readFirst(db: RecordsDb): Promise<HistoryView> {
  const [surroundings, newest] = await Promise.all([readSurroundings(db), readNewest(db, FIRST_ROWS)]);
  const entries = placeOnTimeLine(newest.records, dayFinder(surroundings.dayStartMin));
  // The oldest day of a table that goes on may lack a part, and so may every day before it.
  const partial = newest.cutShort.map((table) => entries.findLast(({ kind }) => TABLE_OF[kind] === table)?.dayNumber);
  const from = Math.max(...partial.map((day) => day ?? Number.POSITIVE_INFINITY));
  const whole = entries.filter(({ dayNumber }) => dayNumber > from);
  return { ...surroundings, entries: whole, unreadable: 0, complete: false };
}

async function readWhole(db: RecordsDb, stillWanted: () => boolean): Promise<Known> {
  const surroundings = await readSurroundings(db);
  const all = await readAll(db, dayFinder(surroundings.dayStartMin), stillWanted);
  const unreadable = new Set(all.unreadable);
  return {
    unreadable,
    view: { ...surroundings, entries: all.entries, unreadable: unreadable.size, complete: true },
  };
}

async function readSurroundings(db: RecordsDb): Promise<Pick<HistoryView, 'products' | 'dayStartMin'>> {
  const [products, { schedule }] = await Promise.all([db.products.toArray(), readSettings(db)]);
  return { products: new Map(products.map((product) => [product.id, product])), dayStartMin: schedule.dayStartMin };
}

/** What is known with the changed rows read again, or `null` when everything has to be. */
async function patched(db: RecordsDb, known: Known, changed: ChangedIds): Promise<Known | null> {
  const touched = HISTORY_TABLES.filter((table) => changed.has(table));
  if (touched.some((table) => changed.get(table) === 'all')) return null;
  const around = changed.has('products') || changed.has('settings') ? await readSurroundings(db) : known.view;
  // Another start of the day moves every record's day.
  if (around.dayStartMin !== known.view.dayStartMin) return null;
  const { products, dayStartMin } = around;
  if (touched.length === 0) return { ...known, view: { ...known.view, products } };

  const unreadable = new Set(known.unreadable);
  const added: HistoryEntry[] = [];
  for (const table of touched) {
    const ids = idsOf(changed, table);
    for (const id of ids) unreadable.delete(rowKey(table, id));
    const now = await readByIds(db, table, ids);
    added.push(...placeOnTimeLine(now.records, dayFinder(dayStartMin)));
    for (const key of now.unreadable) unreadable.add(key);
  }
  const kept = known.view.entries.filter(({ kind, record }) => {
    const ids = changed.get(TABLE_OF[kind]);
    return ids === undefined || ids === 'all' || !ids.has(record.id);
  });
  // What stays is in order already, which the engine's sort makes use of.
  const entries = [...kept, ...added].sort(newestFirst);
  return { unreadable, view: { ...known.view, entries, products, unreadable: unreadable.size } };
}

function idsOf(changed: ChangedIds, table: HistoryTable): string[] {
  const ids = changed.get(table);
  return ids === undefined || ids === 'all' ? [] : [...ids];
}
