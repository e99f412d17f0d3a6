import fc from 'fast-check';
import * as v from 'valibot';
import { expect } from 'vitest';

const LEFT_OUT = 'left out';

/** A value of `anything`, or that the field is not there. */
export const orLeftOut = (anything: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.option(anything, { nil: LEFT_OUT });

/** The row with one field as another hand may have written it. */
export function changed(row: object, field: string, value: unknown): object {
  const next: Record<string, unknown> = { ...row, [field]: value };
  if (value === LEFT_OUT) delete next[field];
  return next;
}

/** What a look takes, the schema takes and leaves as it is. */
export function agreesWithSchema(isPlain: (row: unknown) => boolean, schema: v.GenericSchema, row: object): void {
  if (isPlain(row)) expect(v.safeParse(schema, row)).toMatchObject({ success: true, output: row });
}
