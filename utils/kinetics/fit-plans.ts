import { targetValue } from './targets.ts';

export type SetId = 'ext-a' | 'ext-b' | 'ext-c' | 'tea-a' | 'tea-b';

/** The four figures that a set is fitted to, in ng/mL, h, and without unit. */
export type FitGoal =
  | { quantity: 'peak' | 'area'; doseMg: number; value: number }
  | { quantity: 'time-of-peak' | 'half-life'; value: number }
  | { quantity: 'accumulation'; doseNumber: number; value: number };

/** How a set comes about: four published figures for four parameters, the absorption rate assumed. */
export interface FitPlan {
  id: SetId;
  /**
   * Absorption rate, 1/h, by assumption. The summaries name the time of the peak but no level on the way up, so they fit equally well
   * over a wide span of it (docs/kinetics.md has the scan); each study is therefore fitted at two.
   */
  kaPerHour: number;
  goals: readonly FitGoal[];
  /** Ids of the targets that the goals rest on. A check against one of them says nothing about validity. */
  targetIds: readonly string[];
}

const tea: Pick<FitPlan, 'goals' | 'targetIds'> = {
  goals: [
    { quantity: 'peak', doseMg: 39, value: targetValue('T22-1') },
    { quantity: 'time-of-peak', value: targetValue('T22-2') },
    { quantity: 'half-life', value: targetValue('T22-3') },
    { quantity: 'area', doseMg: 39, value: targetValue('T22-4') },
  ],
  targetIds: ['T22-1', 'T22-2', 'T22-3', 'T22-4'],
};

// No half-life of the extract was to be read, so the leaf study's stands in for it.
const extract = (accumulation: number): FitGoal[] => [
  { quantity: 'peak', doseMg: 59.2, value: targetValue('H26-3') },
  { quantity: 'time-of-peak', value: targetValue('H26-8') },
  { quantity: 'half-life', value: targetValue('H24-5') },
  { quantity: 'accumulation', doseNumber: 15, value: accumulation },
];

/** Peak after dose 15 over peak after dose 1, from the published means of one dose level. */
const accumulated = (single: string, fifteenth: string) => targetValue(fifteenth) / targetValue(single);

const HIGHEST_DOSE = accumulated('H26-3', 'H26-6');
const MEAN_OF_ALL_DOSES = (accumulated('H26-1', 'H26-4') + accumulated('H26-2', 'H26-5') + HIGHEST_DOSE) / 3;

/** Sorted by id. */
export const FIT_PLANS: readonly FitPlan[] = [
  { id: 'ext-a', kaPerHour: 1.5, goals: extract(HIGHEST_DOSE), targetIds: ['H24-5', 'H26-3', 'H26-6', 'H26-8'] },
  { id: 'ext-b', kaPerHour: 2, goals: extract(HIGHEST_DOSE), targetIds: ['H24-5', 'H26-3', 'H26-6', 'H26-8'] },
  {
    id: 'ext-c',
    kaPerHour: 1.5,
    goals: extract(MEAN_OF_ALL_DOSES),
    targetIds: ['H24-5', 'H26-1', 'H26-2', 'H26-3', 'H26-4', 'H26-5', 'H26-6', 'H26-8'],
  },
  { id: 'tea-a', kaPerHour: 2.5, ...tea },
  { id: 'tea-b', kaPerHour: 1.5, ...tea },
];
