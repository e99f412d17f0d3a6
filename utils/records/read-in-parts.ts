import type { EntityTable } from 'dexie';

/** The browser unpacks what it reads in one go; this many rows take it a few milliseconds. */
const PART_ROWS = 1000;
/** Parts asked for at once. The database fetches some while others are looked at, and a write has to wait for these few only. */
const AT_ONCE = 8;
const MOST_RANGES = 256;
/** The first digits of a UUID place it well enough. */
const DIGITS = 8;
const PLACES = 16 ** DIGITS;

/**
 * Reads every row of a table by primary key and hands it on in parts, in no order. Ids are drawn by chance, so that ranges of them hold
 * alike many rows and can be asked for side by side; where they do not, a range that is fuller than a part goes on behind it.
 * @param take gets each part as soon as it is there; `false` asks for no more
 */
export async function readInParts<T extends { id: string }>(
  table: EntityTable<T, 'id'>,
  take: (rows: T[]) => boolean,
  partRows = PART_ROWS,
): Promise<void> {
  const first = await table.orderBy(':id').limit(partRows).toArray();
  const last = first.at(-1);
  if (!take(first) || last === undefined || first.length < partRows) return;
  const ends = rangeEnds(last.id);
  let next = 0;
  let wanted = true;
  const readRange = async (after: string, end: string | undefined) => {
    for (let from = after; ; ) {
      const behind = table.where(':id');
      const range = end === undefined ? behind.above(from) : behind.between(from, end, false, true);
      const rows = await range.limit(partRows).toArray();
      if (!wanted || !take(rows)) return false;
      const reached = rows.at(-1);
      if (reached === undefined || rows.length < partRows) return true;
      from = reached.id;
    }
  };
  const readRanges = async () => {
    while (wanted && next <= ends.length) {
      const after = next === 0 ? last.id : ends[next - 1];
      const end = ends[next];
      next += 1;
      wanted = (await readRange(after as string, end)) && wanted;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readRanges));
}

/**
 * Ids that cut what lies behind `lastOfFirst` into ranges of about one part each, judged by how far the first part reached. None when
 * ids are no UUIDs: the rest is then one range.
 */
function rangeEnds(lastOfFirst: unknown): string[] {
  if (typeof lastOfFirst !== 'string' || !/^[0-9a-f]{8}/.test(lastOfFirst)) return [];
  const reached = Number.parseInt(lastOfFirst.slice(0, DIGITS), 16);
  const count = Math.min(Math.ceil((PLACES - reached) / Math.max(reached, 1)), MOST_RANGES);
  return Array.from({ length: count - 1 }, (_, n) => {
    const end = Math.floor(reached + ((PLACES - reached) * (n + 1)) / count);
    return end.toString(16).padStart(DIGITS, '0');
  });
}
