import * as v from 'valibot';
import { DoseSchema, NightSchema, PainCheckSchema, PresetSchema, ProductSchema } from '../records/schemas.ts';

/** Name of the format inside the file; a file without it is not ours. */
export const FORMAT = 'nightleaf-backup';
/** Raised when a field changes its meaning; older files stay readable. */
export const VERSION = 1;

const envelope = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Epoch ms. */
  madeAt: v.number(),
  records: v.record(v.string(), v.unknown()),
});

/** The tables that a backup holds, tombstones included, each with what a row must be. Settings travel beside them. */
export const TABLES = {
  doses: DoseSchema,
  nights: NightSchema,
  painChecks: PainCheckSchema,
  presets: PresetSchema,
  products: ProductSchema,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

export type BackupRecords = { [T in TableName]: v.InferOutput<(typeof TABLES)[T]>[] };

export type ReadBackup =
  | { ok: true; records: BackupRecords; settings: unknown; unreadable: number }
  | { ok: false; why: 'not-json' | 'not-ours' | 'newer' | 'empty' };

/** Reads a file's text as hostile input: every row is checked by itself, and rows that make no sense are counted, not guessed at. */
export function readBackup(text: string): ReadBackup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, why: 'not-json' };
  }
  const file = v.safeParse(envelope, json);
  if (!file.success) return { ok: false, why: 'not-ours' };
  if (file.output.version > VERSION) return { ok: false, why: 'newer' };
  let unreadable = 0;
  let readable = 0;
  const rowsOf = <S extends v.GenericSchema>(table: TableName, schema: S): v.InferOutput<S>[] => {
    const rows = file.output.records[table];
    if (!Array.isArray(rows)) return [];
    return rows.flatMap((row: unknown) => {
      const parsed = v.safeParse(schema, row);
      if (parsed.success) readable += 1;
      else unreadable += 1;
      return parsed.success ? [parsed.output] : [];
    });
  };
  const records: BackupRecords = {
    doses: rowsOf('doses', TABLES.doses),
    nights: rowsOf('nights', TABLES.nights),
    painChecks: rowsOf('painChecks', TABLES.painChecks),
    presets: rowsOf('presets', TABLES.presets),
    products: rowsOf('products', TABLES.products),
  };
  const { settings } = file.output.records;
  if (readable === 0 && settings === undefined) return { ok: false, why: 'empty' };
  return { ok: true, records, settings, unreadable };
}

/** The file's text: indented, so that a person can read what is in it. */
export function writeBackup(records: BackupRecords, settings: unknown, madeAt: number): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, madeAt, records: { ...records, settings } }, null, 1)}\n`;
}
