import { levenbergMarquardt } from 'ml-levenberg-marquardt';
import type { FitGoal, FitPlan } from '../../utils/kinetics/fit-plans.ts';
import { predict } from '../../utils/kinetics/predict.ts';
import type { TwoCompartmentParameters } from '../../utils/kinetics/two-compartment.ts';

export interface Fit {
  parameters: TwoCompartmentParameters;
  /** Largest relative difference between a goal and what the parameters give. */
  worstMiss: number;
  /** Largest relative difference, in any parameter, between the best fits from different starts. */
  startSpread: number;
}

/** CL/F L/h, V1/F L, Q/F L/h, V2/F L: from a fast and a slow clearance, small and large volumes, so that agreement means something. */
const STARTS = [
  [200, 900, 20, 1000],
  [200, 500, 50, 1000],
  [20, 200, 50, 700],
  [50, 200, 20, 700],
] as const;

/** The free parameters travel as logarithms, which keeps them above zero and makes every step relative. */
function parametersFrom(kaPerHour: number, logs: readonly number[]): TwoCompartmentParameters {
  const [clearance, central, exchange, peripheral] = logs.map(Math.exp);
  return {
    kaPerHour,
    clearanceLPerHour: clearance ?? Number.NaN,
    centralVolumeL: central ?? Number.NaN,
    intercompartmentalLPerHour: exchange ?? Number.NaN,
    peripheralVolumeL: peripheral ?? Number.NaN,
  };
}

/** Logarithm of prediction over goal, one for each goal: what the fit makes small. */
export function residuals(parameters: TwoCompartmentParameters, goals: readonly FitGoal[]): number[] {
  return goals.map((goal) => Math.log(predict(parameters, goal) / goal.value));
}

function fitFrom(plan: Pick<FitPlan, 'goals' | 'kaPerHour'>, start: readonly number[]) {
  const places = plan.goals.map((_, place) => place);
  return levenbergMarquardt(
    { x: places, y: places.map(() => 0) },
    (logs) => {
      const missed = residuals(parametersFrom(plan.kaPerHour, logs), plan.goals);
      return (place) => missed[place] ?? Number.NaN;
    },
    {
      initialValues: start.map(Math.log),
      // Near the cube root of the machine's precision: best for central differences.
      gradientDifference: 1e-5,
      centralDifference: true,
      maxIterations: 60,
      // Sum of squared logarithms: at 1e-22 each goal is met to ten digits.
      errorTolerance: 1e-22,
    },
  );
}

/**
 * Least squares over the logarithms of prediction over goal, all goals weighing the same, from each start; the best is kept.
 * Deterministic: fixed starts, no random numbers, no clock.
 */
export function fitPlan(plan: Pick<FitPlan, 'goals' | 'kaPerHour'>): Fit {
  const fits = STARTS.map((start) => fitFrom(plan, start)).sort((a, b) => a.parameterError - b.parameterError);
  const [best, ...others] = fits;
  if (best === undefined) throw new Error('No start to fit from');
  const parameters = parametersFrom(plan.kaPerHour, best.parameterValues);
  const apart = (logs: readonly number[]) =>
    Math.max(...logs.map((log, place) => Math.abs(log - (best.parameterValues[place] ?? Number.NaN))));
  return {
    parameters,
    worstMiss: Math.max(...residuals(parameters, plan.goals).map((miss) => Math.abs(Math.expm1(miss)))),
    startSpread: Math.max(...others.map(({ parameterValues }) => apart(parameterValues))),
  };
}

/** Rounds to `digits` significant digits, as the table of sets is written. */
export function rounded(parameters: TwoCompartmentParameters, digits = 7): TwoCompartmentParameters {
  const round = (value: number) => Number(value.toPrecision(digits));
  return {
    kaPerHour: round(parameters.kaPerHour),
    clearanceLPerHour: round(parameters.clearanceLPerHour),
    centralVolumeL: round(parameters.centralVolumeL),
    intercompartmentalLPerHour: round(parameters.intercompartmentalLPerHour),
    peripheralVolumeL: round(parameters.peripheralVolumeL),
  };
}
