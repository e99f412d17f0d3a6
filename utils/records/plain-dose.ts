import { isPlainStamp, isWithin } from './plain-row.ts';
import { AMOUNT_CEILING, EARLIEST_MS, isZone, LATEST_MS, NOTE_LENGTH } from './schemas.ts';
import { DOSE_UNITS, type Dose } from './types.ts';

const UNITS: ReadonlySet<unknown> = new Set(DOSE_UNITS);
const FIELDS = 12;

/**
 * Whether a row is a dose just as this program writes one, told by a look at its fields: to put each of 50,000 through the schema costs
 * more than to read them all. `true` only where `DoseSchema` takes the row and leaves it as it is; `false` leaves it to the schema.
 */
export function isPlainDose(row: unknown): row is Dose {
  if (typeof row !== 'object' || row === null) return false;
  const { productId, amount, atMs, zone, painBefore, painAfter, note, presetId } = row as Record<keyof Dose, unknown>;
  return (
    isPlainStamp(row) &&
    typeof productId === 'string' &&
    productId !== '' &&
    isPlainAmount(amount) &&
    isWithin(atMs, EARLIEST_MS, LATEST_MS) &&
    typeof zone === 'string' &&
    isZone(zone) &&
    (painBefore === null || isWithin(painBefore, 0, 10)) &&
    (painAfter === null || isWithin(painAfter, 0, 10)) &&
    typeof note === 'string' &&
    note.length <= NOTE_LENGTH &&
    (presetId === null || typeof presetId === 'string') &&
    Object.keys(row).length === FIELDS
  );
}

function isPlainAmount(amount: unknown): boolean {
  if (amount === 'unknown') return true;
  if (typeof amount !== 'object' || amount === null) return false;
  const { value, unit } = amount as Record<string, unknown>;
  return (
    typeof value === 'number' &&
    value > 0 &&
    value <= AMOUNT_CEILING &&
    UNITS.has(unit) &&
    Object.keys(amount).length === 2
  );
}
