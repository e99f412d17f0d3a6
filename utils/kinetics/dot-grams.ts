import type { Amount } from '../records/types.ts';
import { LEAF_MG_PER_GRAM, levelDoseOf, mitragynineOf, type ProductFigures } from './level-dose.ts';

/** Of the two leaves of the studies, the middle one between them: it decides only how large the dot of a labelled dose is. */
const MIDDLE_LEAF_MG_PER_GRAM = (LEAF_MG_PER_GRAM.low + LEAF_MG_PER_GRAM.high) / 2;

/**
 * The sign of a dose in every picture: a dot whose area goes with grams of leaf, or with the leaf that would hold the mitragynine of its
 * label; `null` for a dose that has no level, which is a ring. Weight of anything but leaf says nothing and is no dot.
 */
export function dotGrams(amount: Amount, product: ProductFigures | undefined): number | null {
  if (product === undefined) return null;
  const dose = levelDoseOf({ id: '', atMs: 0, amount }, product);
  const held = mitragynineOf(dose);
  if ('without' in held) return null;
  return dose.gramsOfLeaf ?? (held.lowMg + held.highMg) / 2 / MIDDLE_LEAF_MG_PER_GRAM;
}
