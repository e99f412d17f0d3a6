import * as v from 'valibot';
import { isCalendarDate } from '../bedtime/night-of.ts';
import { isPlainDose } from './plain-dose.ts';
import { isPlainNight } from './plain-night.ts';
import { DoseSchema, NightSchema, PainCheckSchema, ProductSchema } from './schemas.ts';
import type { Dose, Night, PainCheck, Product } from './types.ts';

/**
 * A stored row as the record that it is, `null` when it fails its schema: then it stays stored as it is and nothing is worked out from
 * it. Everything that shows or counts rows reads them through here, so that no two pages disagree on what is there.
 */
export const readableDose = (row: unknown): Dose | null => placeable(isPlainDose(row) ? row : read(DoseSchema, row));

export const readablePainCheck = (row: unknown): PainCheck | null => placeable(read(PainCheckSchema, row));

export const readableProduct = (row: unknown): Product | null => read(ProductSchema, row);

/** Those of all rows of the shelf that can be read. */
export const readableProducts = (rows: readonly unknown[]): Product[] =>
  rows.map(readableProduct).filter((product) => product !== null);

export function readableNight(row: unknown): Night | null {
  const night = isPlainNight(row) ? row : read(NightSchema, row);
  // The schema knows the shape of a date, the calendar whether there is such a day.
  return night !== null && isCalendarDate(night.date) ? night : null;
}

/** Calendar dates have four digits; no clock writes an instant past them. */
const LAST_PLACEABLE_MS = Date.UTC(9999, 11, 30);

const placeable = <T extends { atMs: number }>(record: T | null): T | null =>
  record !== null && record.atMs < LAST_PLACEABLE_MS ? record : null;

/** The first fault settles it: a journal of years has tens of thousands of rows. */
function read<S extends v.GenericSchema>(schema: S, row: unknown): v.InferOutput<S> | null {
  const parsed = v.safeParse(schema, row, { abortEarly: true });
  return parsed.success ? parsed.output : null;
}
