// Written by scripts/fit-kinetics.ts --write from fit-plans.ts and targets.ts. Change those and run it again.
import type { SetId } from './fit-plans.ts';
import type { StudyId } from './targets.ts';
import type { TwoCompartmentParameters } from './two-compartment.ts';

/** One way to read the studies. No study published these parameters: they are calculated from its summaries. */
export interface ParameterSet {
  id: SetId;
  /** The studies whose figures it is fitted to: keys of STUDIES. */
  studies: readonly StudyId[];
  parameters: TwoCompartmentParameters;
}

/** Sorted by id. */
export const PARAMETER_SETS: readonly ParameterSet[] = [
  {
    id: 'ext-a',
    studies: ['huestis-2024', 'huestis-2026'],
    parameters: {
      kaPerHour: 1.5,
      clearanceLPerHour: 19.23593,
      centralVolumeL: 196.3604,
      intercompartmentalLPerHour: 48.04557,
      peripheralVolumeL: 755.0462,
    },
  },
  {
    id: 'ext-b',
    studies: ['huestis-2024', 'huestis-2026'],
    parameters: {
      kaPerHour: 2,
      clearanceLPerHour: 17.817,
      centralVolumeL: 235.2569,
      intercompartmentalLPerHour: 28.34955,
      peripheralVolumeL: 588.4716,
    },
  },
  {
    id: 'ext-c',
    studies: ['huestis-2024', 'huestis-2026'],
    parameters: {
      kaPerHour: 1.5,
      clearanceLPerHour: 30.51394,
      centralVolumeL: 197.1199,
      intercompartmentalLPerHour: 35.14405,
      peripheralVolumeL: 963.3297,
    },
  },
  {
    id: 'tea-a',
    studies: ['tanna-2022'],
    parameters: {
      kaPerHour: 2.5,
      clearanceLPerHour: 233.0167,
      centralVolumeL: 913.6236,
      intercompartmentalLPerHour: 12.35169,
      peripheralVolumeL: 764.1425,
    },
  },
  {
    id: 'tea-b',
    studies: ['tanna-2022'],
    parameters: {
      kaPerHour: 1.5,
      clearanceLPerHour: 233.0167,
      centralVolumeL: 637.901,
      intercompartmentalLPerHour: 170.2157,
      peripheralVolumeL: 6311.927,
    },
  },
];
