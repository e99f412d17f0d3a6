import { i18n } from '#i18n';
import { amountOf, type ProductsById, type SubstanceKind } from '../../../utils/patterns/amounts.ts';
import type { Dose, DoseUnit } from '../../../utils/records/types.ts';
import { amountName } from '../../../utils/wording/time-text.ts';

interface Sum {
  kind: SubstanceKind;
  value: number;
  unit: DoseUnit;
}

const KIND_KEYS = {
  leaf: 'patterns.kind.leaf',
  extract: 'patterns.kind.extract',
  '7-oh': 'patterns.kind.seven_oh',
  other: 'patterns.kind.other',
} as const satisfies Record<SubstanceKind, string>;

/**
 * What a day's doses come to, as `leaf 3 grams + extract 2 grams`: leaf with leaf in grams, any other kind and unit for itself, unknown
 * amounts as their number. A day of nothing but leaf needs no names.
 */
export function writtenDown(doses: readonly Dose[], products: ProductsById): string {
  const sums = new Map<string, Sum>();
  let unknown = 0;
  for (const dose of doses) {
    if (dose.amount === 'unknown') {
      unknown += 1;
      continue;
    }
    const known = amountOf(dose, products);
    // Leaf of no known weight is still so many capsules.
    const value = known.value ?? dose.amount.value;
    const unit = known.unit ?? dose.amount.unit;
    const key = `${known.kind} ${unit}`;
    sums.set(key, { kind: known.kind, value: (sums.get(key)?.value ?? 0) + value, unit });
  }
  const onlyLeaf = [...sums.values()].every(({ kind }) => kind === 'leaf');
  const parts = [...sums.values()].map(({ kind, value, unit }) => {
    const amount = amountName({ value: Math.round(value * 1000) / 1000, unit });
    return onlyLeaf ? amount : i18n.t('today.ofKind', { kind: i18n.t(KIND_KEYS[kind]), amount });
  });
  if (unknown > 0) parts.push(i18n.t('today.unknownCount', unknown));
  return parts.join(' + ');
}
