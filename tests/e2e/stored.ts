import type { Driver } from './browsers/driver.ts';

/** A dose as it lies in the database, read past the program's own code. */
export interface StoredDose {
  id: string;
  atMs: number;
  amount: unknown;
  deletedAt: number | null;
  zone: string;
}

/** Every row of the table of doses, taken-back ones too, oldest write first. */
export function storedDoses(browser: Driver): Promise<StoredDose[]> {
  return browser.inExtension(readTable, 'doses') as Promise<StoredDose[]>;
}

export async function liveDoses(browser: Driver): Promise<StoredDose[]> {
  return (await storedDoses(browser)).filter((dose) => dose.deletedAt === null);
}

/** The person's wind-down as it is stored, in minutes; `null` for none. */
export async function storedWindDown(browser: Driver): Promise<number | null> {
  const [settings] = (await browser.inExtension(readTable, 'settings')) as {
    schedule: { windDownMin: number | null };
  }[];
  return settings?.schedule.windDownMin ?? null;
}

/** Rows of every table, by its name. */
export async function everythingStored(browser: Driver): Promise<Record<string, unknown[]>> {
  const names = await browser.inExtension(tableNames);
  const tables = await Promise.all(
    names.map(async (name) => [name, await browser.inExtension(readTable, name)] as const),
  );
  return Object.fromEntries(tables);
}

async function tableNames(): Promise<string[]> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'nightleaf')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('nightleaf');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const names = [...opening.result.objectStoreNames];
      opening.result.close();
      resolve(names);
    };
  });
}

async function readTable(table: string): Promise<unknown[]> {
  // Opening a database that is not there would make one, without the program's tables.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'nightleaf')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('nightleaf');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        const rows = reading.result as { createdAt?: number }[];
        resolve(rows.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)));
      };
    };
  });
}
