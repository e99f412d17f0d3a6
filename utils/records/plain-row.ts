const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** Whether the four fields that every record has are as this program writes them. */
export function isPlainStamp(row: object): boolean {
  const { id, createdAt, updatedAt, deletedAt } = row as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    UUID.test(id) &&
    Number.isFinite(createdAt) &&
    Number.isFinite(updatedAt) &&
    (deletedAt === null || Number.isFinite(deletedAt))
  );
}

/** A whole number from `least` to `most`. */
export const isWithin = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
