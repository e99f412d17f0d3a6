import type { Amount, DoseUnit } from '../../utils/records/types.ts';

/** What the unit list offers beside the units themselves. */
export const UNKNOWN = 'unknown';

/**
 * What was typed as an amount, for the records to judge: both decimal signs are understood, and what is no number becomes `NaN`,
 * which they refuse with a sentence. An empty field is no amount at all.
 */
export function readAmount(text: string, unit: DoseUnit | typeof UNKNOWN): Amount | undefined {
  if (unit === UNKNOWN) return 'unknown';
  const plain = text.trim().replace(/[\u00a0\u202f\s]/g, '');
  if (plain === '') return undefined;
  const value = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  return { value, unit };
}
