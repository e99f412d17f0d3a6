import { FIT_PLANS, type SetId } from './fit-plans.ts';
import { PARAMETER_SETS, type ParameterSet } from './parameter-sets.ts';
import { predict } from './predict.ts';
import { singleDosePeak } from './summaries.ts';
import { type Quantity, TARGETS, type Target } from './targets.ts';
import { concentrationAfterDose } from './two-compartment.ts';

/**
 * `fitted`: the set was made to match this figure. `follows`: not fitted, but arithmetic on fitted figures of the same study gives it.
 * `held out`: only these rows say anything about validity.
 */
export type Role = 'fitted' | 'follows' | 'held out';

export interface Prediction {
  setId: SetId;
  /** In the target's unit. */
  predicted: number;
  /** Predicted over observed; `null` where only a range was published. */
  ratio: number | null;
  role: Role;
  /** Inside the published range, or within one standard deviation of the published mean. */
  passes: boolean;
}

export interface ValidationRow {
  target: Target & { low: number; high: number };
  /** One for each parameter set, in the order of the sets. */
  predictions: Prediction[];
}

/**
 * Targets that follow from fitted ones: Tanna's clearance is dose / area, its terminal volume that * half-life / ln 2, and the leaf
 * study's days to steady state restate its half-life.
 */
const FOLLOWS_FROM: Readonly<Record<string, readonly string[]>> = {
  'H24-9': ['H24-5'],
  'T22-5': ['T22-3', 'T22-4'],
  'T22-6': ['T22-4'],
};

/**
 * Every published figure that has a spread, against every parameter set, by running the model: failures included.
 * Figures without a published spread cannot pass or fail and are not in it, nor is a clearance that its own study contradicts
 * (docs/kinetics.md).
 */
export function validationTable(sets: readonly ParameterSet[] = PARAMETER_SETS): ValidationRow[] {
  return TARGETS.flatMap((target) => {
    const { low, high } = target;
    if (low === null || high === null) return [];
    const checked = { ...target, low, high };
    return [{ target: checked, predictions: sets.map((set) => compare(set, checked)) }];
  });
}

function compare(set: ParameterSet, target: ValidationRow['target']): Prediction {
  const predicted = predict(set.parameters, target);
  const asPublished = Number(predicted.toPrecision(publishedDigits(target.quantity)));
  return {
    setId: set.id,
    predicted,
    ratio: target.value === null ? null : predicted / target.value,
    role: roleOf(set.id, target.id),
    passes: asPublished >= target.low && asPublished <= target.high,
  };
}

/**
 * A prediction is compared with as many digits as the figure was published with, two for times of the peak and three for the rest;
 * otherwise 0.999 h would miss a range that was printed as "1.0 to 1.7".
 */
export function publishedDigits(quantity: Quantity): number {
  return quantity === 'time-of-peak' ? 2 : 3;
}

function roleOf(setId: SetId, targetId: string): Role {
  const used = FIT_PLANS.find((plan) => plan.id === setId)?.targetIds ?? [];
  if (used.includes(targetId)) return 'fitted';
  const sources = FOLLOWS_FROM[targetId];
  return sources?.every((source) => used.includes(source)) ? 'follows' : 'held out';
}

/** Hours at which the shape after one dose is tabulated. No study's curve could be read, so this is prediction only. */
export const SHAPE_HOURS = [2, 4, 6, 8, 12, 24] as const;

/** What is left of the peak at each of `SHAPE_HOURS` after one dose, as parts of 1, for each set. */
export function shapeTable(sets: readonly ParameterSet[] = PARAMETER_SETS): { setId: SetId; partsOfPeak: number[] }[] {
  return sets.map(({ id, parameters }) => {
    const peak = singleDosePeak(parameters, 1).mgPerL;
    return { setId: id, partsOfPeak: SHAPE_HOURS.map((hours) => concentrationAfterDose(parameters, 1, hours) / peak) };
  });
}
