import { type Amounts, advance, type Rates, ratesOf, type TwoCompartmentParameters } from './two-compartment.ts';

/** The highest concentration after a dose, and when. */
export interface Peak {
  /** Hours after the dose. */
  hours: number;
  mgPerL: number;
}

/**
 * Peak after one oral dose. The curve has one summit only: absorption is a log-concave density, the response to an injected dose only
 * falls, and their convolution is unimodal (Ibragimov 1956), so the sign of the slope is bisected.
 */
export function singleDosePeak(parameters: TwoCompartmentParameters, doseMg: number): Peak {
  return peakAfter(parameters, { depotMg: doseMg, centralMg: 0, peripheralMg: 0 });
}

/**
 * Peak in the interval after the last of `count` equal doses, one every `everyHours`.
 * @param count at least 1
 */
export function repeatedDosePeak(
  parameters: TwoCompartmentParameters,
  doseMg: number,
  count: number,
  everyHours: number,
): Peak {
  const rates = ratesOf(parameters);
  let amounts: Amounts = { depotMg: doseMg, centralMg: 0, peripheralMg: 0 };
  for (let taken = 1; taken < count; taken += 1) {
    const left = advance(rates, amounts, everyHours);
    amounts = { ...left, depotMg: left.depotMg + doseMg };
  }
  return peakAfter(parameters, amounts);
}

/** Peak after the last of `count` daily doses over the peak after the first (no unit). */
export function accumulation(parameters: TwoCompartmentParameters, count: number, everyHours = 24): number {
  return repeatedDosePeak(parameters, 1, count, everyHours).mgPerL / singleDosePeak(parameters, 1).mgPerL;
}

/** How many daily doses until the level before the next one is 95 % of what it would become. */
export function dosesToSteadyState(parameters: TwoCompartmentParameters, everyHours = 24): number {
  const rates = ratesOf(parameters);
  const troughs: number[] = [];
  let amounts: Amounts = { depotMg: 0, centralMg: 0, peripheralMg: 0 };
  // The slowest phase shrinks by e^-40 over this many doses, so the last trough is the final one to 1e-17.
  const enough = Math.ceil(40 / (Math.min(rates.ka, rates.beta) * everyHours));
  for (let taken = 0; taken < enough; taken += 1) {
    amounts = advance(rates, { ...amounts, depotMg: amounts.depotMg + 1 }, everyHours);
    troughs.push(amounts.centralMg);
  }
  const final = troughs.at(-1) ?? 0;
  return troughs.findIndex((trough) => trough >= 0.95 * final) + 1;
}

/** Terminal volume Vz/F, L: clearance over the slowest rate. */
export function terminalVolumeL(parameters: TwoCompartmentParameters): number {
  const { ka, beta } = ratesOf(parameters);
  return parameters.clearanceLPerHour / Math.min(ka, beta);
}

/** Slope of the central amount, mg/h. */
function slope({ ka, k10, k12, k21 }: Rates, { depotMg, centralMg, peripheralMg }: Amounts): number {
  return ka * depotMg + k21 * peripheralMg - (k10 + k12) * centralMg;
}

function peakAfter(parameters: TwoCompartmentParameters, amounts: Amounts): Peak {
  const rates = ratesOf(parameters);
  let low = 0;
  let high = 1 / rates.ka;
  while (slope(rates, advance(rates, amounts, high)) > 0) high *= 2;
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (slope(rates, advance(rates, amounts, middle)) > 0) low = middle;
    else high = middle;
  }
  const hours = (low + high) / 2;
  return { hours, mgPerL: advance(rates, amounts, hours).centralMg / parameters.centralVolumeL };
}
