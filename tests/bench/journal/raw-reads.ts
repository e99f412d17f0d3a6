/**
 * Reading the rows that a page starts from, as bare as IndexedDB gives them. Each function is sent to the page alone, so it uses nothing
 * around it, and answers in milliseconds of the page's clock.
 */

/** Every dose, night, product and setting: what Patterns answers from, whichever stretch it shows. */
export async function readEveryRow(): Promise<number> {
  const beganAt = performance.now();
  const opening = indexedDB.open('nightleaf');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const tables = ['settings', 'doses', 'nights', 'products'];
  const reading = db.transaction(tables);
  await Promise.all(
    tables.map(
      (table) =>
        new Promise((resolve) => {
          const all = reading.objectStore(table).getAll();
          all.onsuccess = () => resolve(all.result);
        }),
    ),
  );
  db.close();
  return performance.now() - beganAt;
}

/** The doses that still count in the level of today, three nights, and the few other rows: what Today starts from. */
export async function readRowsOfToday(horizonMs: number): Promise<number> {
  const beganAt = performance.now();
  const opening = indexedDB.open('nightleaf');
  const db = await new Promise<IDBDatabase>((resolve) => {
    opening.onsuccess = () => resolve(opening.result);
  });
  const reading = db.transaction(['settings', 'doses', 'nights', 'products', 'presets']);
  const since = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  const asked = [
    reading
      .objectStore('doses')
      .index('atMs')
      .getAll(IDBKeyRange.lowerBound(Date.now() - horizonMs)),
    reading.objectStore('nights').index('date').getAll(IDBKeyRange.lowerBound(since)),
    ...['settings', 'products', 'presets'].map((table) => reading.objectStore(table).getAll()),
  ];
  await Promise.all(
    asked.map(
      (all: IDBRequest) =>
        new Promise((resolve) => {
          all.onsuccess = () => resolve(all.result);
        }),
    ),
  );
  db.close();
  return performance.now() - beganAt;
}
