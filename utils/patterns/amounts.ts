import type { Dose, DoseUnit, Product } from '../records/types.ts';

/** What may be added up: leaf with leaf. Extracts, 7-OH products and products of unknown make stand apart, each unit for itself. */
export type SubstanceKind = 'leaf' | 'extract' | '7-oh' | 'other';

const KIND_OF_FORM = {
  powder: 'leaf',
  capsule: 'leaf',
  tea: 'leaf',
  extract: 'extract',
  '7-oh': '7-oh',
  other: 'other',
} as const satisfies Record<Product['form'], SubstanceKind>;

/** The amount of one dose in the one unit in which its kind is added up, or unknown. */
export interface KnownAmount {
  kind: SubstanceKind;
  /** Always `g` for leaf. `null` when the amount is unknown. */
  unit: DoseUnit | null;
  value: number | null;
}

/** Products by id. Deleted ones belong in it too: their doses were taken all the same. */
export type ProductsById = ReadonlyMap<string, Product>;

export function productsById(products: readonly Product[]): ProductsById {
  return new Map(products.map((product) => [product.id, product]));
}

/** A dose's kind and amount. Without its product the kind is `other`; leaf in a unit of unknown weight is leaf of unknown amount. */
export function amountOf(dose: Pick<Dose, 'amount' | 'productId'>, products: ProductsById): KnownAmount {
  const product = products.get(dose.productId);
  const kind = product ? KIND_OF_FORM[product.form] : 'other';
  if (dose.amount === 'unknown') return { kind, unit: null, value: null };
  if (kind !== 'leaf') return { kind, unit: dose.amount.unit, value: dose.amount.value };
  const grams = leafGrams(dose.amount, product);
  return { kind, unit: grams === null ? null : 'g', value: grams };
}

function leafGrams({ value, unit }: { value: number; unit: DoseUnit }, product: Product | undefined): number | null {
  if (unit === 'g') return value;
  // Milligrams on a label are of an alkaloid, and a product's grams count only for the unit they were given for.
  if (unit === 'mg' || unit !== product?.unit || product.gramsPerUnit === null) return null;
  return value * product.gramsPerUnit;
}
