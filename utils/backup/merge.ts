import type { Stamped } from '../records/types.ts';

/**
 * Two sets of records as one, by id; of two versions the one changed later stays, tombstones included. The order of merging makes
 * no difference and merging twice changes nothing: stamps decide, and of equal stamps the text that sorts later.
 */
export function merge<R extends Stamped>(ours: readonly R[], theirs: readonly R[]): R[] {
  const byId = new Map(ours.map((record) => [record.id, record]));
  for (const record of theirs) {
    const known = byId.get(record.id);
    if (known === undefined || wins(record, known)) byId.set(record.id, record);
  }
  return [...byId.values()];
}

function wins(record: Stamped, known: Stamped): boolean {
  if (record.updatedAt !== known.updatedAt) return record.updatedAt > known.updatedAt;
  return canonical(record) > canonical(known);
}

/** The same text for the same record, whatever the order of its fields. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
