import type { Dose, Product, ProductForm } from '../records/types.ts';
import { FAMILY_OF_FORM, type Family } from './sets-by-family.ts';

/** A dose as the level band sees it. One of the two amounts is enough; a label's mitragynine goes before a weight. */
export interface LevelDose {
  id: string;
  atMs: number;
  form: ProductForm;
  /** Mitragynine, mg, from a label or an analysis; `null` when not known. */
  mitragynineMg: number | null;
  /** Leaf, g; `null` when not known, and for what is not leaf. */
  gramsOfLeaf: number | null;
}

/** Why a dose is drawn as a mark without a level. An extract's weight alone leaves its mitragynine unknown too. */
export type WithoutLevelReason = '7-oh' | 'mitragynine-unknown';

export type MitragynineAmount = { family: Family; lowMg: number; highMg: number } | { without: WithoutLevelReason };

/**
 * Mitragynine in a gram of leaf, mg. The two leaves that went into the studies behind the parameter sets: 6.65 mg in 500 mg (Huestis
 * 2024, DOI 10.3390/molecules29050984, calculated) and 19.48 mg/g (Tanna 2022, DOI 10.3390/pharmaceutics14030620). Leaf on sale has
 * been found from 3.9 to 62.1 mg/g, which would swallow the shape; that products differ several-fold is said beside the picture.
 */
export const LEAF_MG_PER_GRAM = { low: 13.3, high: 19.48 } as const;

/** Forms that are leaf, so that their weight says something. An extract's weight does not, and of "other" nothing is known. */
const LEAF_FORMS: readonly ProductForm[] = ['powder', 'capsule', 'tea'];

/**
 * How much mitragynine a dose held, between two edges, or why that cannot be said. 7-OH products never have a level: no study of
 * dosed 7-hydroxymitragynine in people was found, and the model follows mitragynine.
 */
export function mitragynineOf({ form, mitragynineMg, gramsOfLeaf }: LevelDose): MitragynineAmount {
  if (form === '7-oh') return { without: '7-oh' };
  const family = FAMILY_OF_FORM[form];
  if (isAmount(mitragynineMg)) return { family, lowMg: mitragynineMg, highMg: mitragynineMg };
  if (!LEAF_FORMS.includes(form) || !isAmount(gramsOfLeaf)) return { without: 'mitragynine-unknown' };
  return { family, lowMg: gramsOfLeaf * LEAF_MG_PER_GRAM.low, highMg: gramsOfLeaf * LEAF_MG_PER_GRAM.high };
}

function isAmount(value: number | null): value is number {
  return value !== null && Number.isFinite(value) && value >= 0;
}

/**
 * A record as the band sees it. Grams of leaf follow from the unit and the product's `gramsPerUnit`; mitragynine from a label in mg or from the
 * product's `mitragynineMgPerUnit`. A unit that the product says nothing about leaves both unknown.
 */
export function levelDoseOf(dose: Pick<Dose, 'id' | 'atMs' | 'amount'>, product: ProductFigures): LevelDose {
  const { id, atMs, amount } = dose;
  const { form } = product;
  if (amount === 'unknown') return { id, atMs, form, mitragynineMg: null, gramsOfLeaf: null };
  // On a label, mg means the alkaloid: mitragynine for everything but a 7-OH product, which has no level anyway.
  if (amount.unit === 'mg') return { id, atMs, form, mitragynineMg: amount.value, gramsOfLeaf: null };
  const units = unitsOfProduct(amount.value, amount.unit, product);
  const grams = amount.unit === 'g' ? amount.value : times(units, product.gramsPerUnit);
  const gramsOfLeaf = LEAF_FORMS.includes(form) ? grams : null;
  return { id, atMs, form, mitragynineMg: times(units, product.mitragynineMgPerUnit), gramsOfLeaf };
}

/** What a product says about how much is in it. */
export type ProductFigures = Pick<Product, 'form' | 'unit' | 'gramsPerUnit' | 'mitragynineMgPerUnit'>;

/** The amount in the product's own unit, over grams where one is weighed; `null` where there is no bridge. */
function unitsOfProduct(value: number, unit: string, product: ProductFigures): number | null {
  if (unit === product.unit) return value;
  if (unit === 'g' && product.gramsPerUnit !== null && product.gramsPerUnit > 0) return value / product.gramsPerUnit;
  return null;
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}
