import Dexie, { type IntervalTree, type ObservabilitySet } from 'dexie';
import type { RecordsDb } from './database.ts';

/** Which rows of which tables were written: their ids, or `'all'` where Dexie kept no account of each (fifty at once, a clear). */
export type ChangedIds = Map<string, Set<string> | 'all'>;

/** Calls back after every write to the database, from this window and from every other one. @returns how to stop */
export function onChangedIds(db: RecordsDb, listener: (changed: ChangedIds) => void): () => void {
  const heard = (parts: ObservabilitySet) => {
    const changed = changedIds(parts, db);
    if (changed.size > 0) listener(changed);
  };
  Dexie.on('storagemutated', heard);
  return () => Dexie.on.storagemutated.unsubscribe(heard);
}

/** Joins two accounts into the first. */
export function addChanged(into: ChangedIds, more: ChangedIds): void {
  for (const [table, ids] of more) {
    const known = into.get(table);
    if (ids === 'all' || known === 'all') into.set(table, 'all');
    else into.set(table, new Set([...(known ?? []), ...ids]));
  }
}

function changedIds(parts: ObservabilitySet, db: RecordsDb): ChangedIds {
  const changed: ChangedIds = new Map();
  // A page that comes back from the browser's cache has missed what was said meanwhile.
  if ('all' in parts) return new Map(db.tables.map(({ name }) => [name, 'all']));
  for (const { name } of db.tables) {
    const tree = parts[`idb://${db.name}/${name}/`];
    if (tree) addChanged(changed, new Map([[name, idsIn(tree)]]));
  }
  return changed;
}

/** The tree came through a channel and has lost its methods, so it is walked here. */
function idsIn(tree: IntervalTree): Set<string> | 'all' {
  const ids = new Set<string>();
  const waiting: (IntervalTree | null | undefined)[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('from' in node)) continue;
    if (typeof node.from !== 'string' || node.from !== node.to) return 'all';
    ids.add(node.from);
    waiting.push(node.l, node.r);
  }
  return ids;
}
