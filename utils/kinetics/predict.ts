import { accumulation, dosesToSteadyState, repeatedDosePeak, terminalVolumeL } from './summaries.ts';
import { type Quantity, TRAKULSRICHAI_MEAN_KG } from './targets.ts';
import { areaUnderCurve, type TwoCompartmentParameters, terminalHalfLifeHours } from './two-compartment.ts';

/** Something that a study measured or a fit asks for; repeated doses are a day apart. */
export interface Question {
  quantity: Quantity | 'accumulation';
  /** Mitragynine, mg; 1 where the answer does not depend on it, as the model is linear. */
  doseMg?: number | null;
  /** Which dose of a daily series; the first when left out. */
  doseNumber?: number;
}

const EVERY_HOURS = 24;
const NG_PER_ML_IN_MG_PER_L = 1000;

/**
 * What a parameter set says to a question: ng/mL (peak), h (time of peak, half-life), ng h/mL (area), L/h (clearance), L or L/kg (terminal
 * volume), days (to steady state), no unit (accumulation). One function for the fit and for the validation, so that both ask the same thing.
 */
export function predict(parameters: TwoCompartmentParameters, question: Question): number {
  const doseMg = question.doseMg ?? 1;
  const doseNumber = question.doseNumber ?? 1;
  switch (question.quantity) {
    case 'peak':
      return repeatedDosePeak(parameters, doseMg, doseNumber, EVERY_HOURS).mgPerL * NG_PER_ML_IN_MG_PER_L;
    case 'time-of-peak':
      return repeatedDosePeak(parameters, doseMg, doseNumber, EVERY_HOURS).hours;
    case 'half-life':
      return terminalHalfLifeHours(parameters);
    case 'area':
      return areaUnderCurve(parameters, doseMg) * NG_PER_ML_IN_MG_PER_L;
    case 'clearance':
      return parameters.clearanceLPerHour;
    case 'terminal-volume':
      return terminalVolumeL(parameters);
    case 'terminal-volume-per-kg':
      return terminalVolumeL(parameters) / TRAKULSRICHAI_MEAN_KG;
    case 'days-to-steady-state':
      return dosesToSteadyState(parameters, EVERY_HOURS);
    case 'accumulation':
      return accumulation(parameters, doseNumber, EVERY_HOURS);
  }
}
