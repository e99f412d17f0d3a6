import { threeRates, twoRates } from './exponential-differences.ts';

/**
 * The oral two-compartment model: a depot empties into a central volume by a first-order rate, the central volume exchanges with a
 * peripheral one, and the body clears from the central one. Volumes and clearances are apparent (over bioavailability). No lag.
 * All five are finite and above zero.
 */
export interface TwoCompartmentParameters {
  /** Absorption rate, 1/h. */
  kaPerHour: number;
  /** Apparent clearance CL/F, L/h. */
  clearanceLPerHour: number;
  /** Apparent central volume V1/F, L. */
  centralVolumeL: number;
  /** Apparent clearance between the two volumes Q/F, L/h. */
  intercompartmentalLPerHour: number;
  /** Apparent peripheral volume V2/F, L. */
  peripheralVolumeL: number;
}

/** Micro and macro rates of the model, all 1/h. `alpha >= beta`; the two `above` terms are never negative. */
export interface Rates {
  ka: number;
  /** Central out of the body, CL/V1. */
  k10: number;
  /** Central to peripheral, Q/V1. */
  k12: number;
  /** Peripheral to central, Q/V2. */
  k21: number;
  alpha: number;
  beta: number;
  /** k21 - beta. */
  k21AboveBeta: number;
  /** k10 + k12 - beta, which equals alpha - k21. */
  exitAboveBeta: number;
}

/** What is where, mg. */
export interface Amounts {
  depotMg: number;
  centralMg: number;
  peripheralMg: number;
}

/**
 * The rates of a parameter set. alpha and beta are the roots of x^2 - (k10 + k12 + k21) x + k10 k21; the discriminant is written as a
 * sum of squares and every difference of nearly equal numbers by its conjugate, so that equal roots keep their digits.
 * @throws RangeError when a parameter is not a finite number above zero (a bug in the caller's table)
 */
export function ratesOf(parameters: TwoCompartmentParameters): Rates {
  for (const [name, value] of Object.entries(parameters)) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`${name} must be a finite number above 0, got ${value}`);
    }
  }
  const k10 = parameters.clearanceLPerHour / parameters.centralVolumeL;
  const k12 = parameters.intercompartmentalLPerHour / parameters.centralVolumeL;
  const k21 = parameters.intercompartmentalLPerHour / parameters.peripheralVolumeL;
  const difference = k10 + k12 - k21;
  // Two roots rather than the root of a product, which could underflow to zero.
  const exchange = Math.sqrt(k12) * Math.sqrt(k21);
  const root = Math.hypot(difference, 2 * exchange);
  const larger = (root + Math.abs(difference)) / 2;
  const smaller = exchange * (exchange / larger);
  const [exitAboveBeta, k21AboveBeta] = difference >= 0 ? [larger, smaller] : [smaller, larger];
  const alpha = (k10 + k12 + k21 + root) / 2;
  return { ka: parameters.kaPerHour, k10, k12, k21, alpha, beta: (k10 * k21) / alpha, k21AboveBeta, exitAboveBeta };
}

/**
 * Moves amounts `hours` on, without a dose in between. Exact, and free of cancellation: each term is a product of numbers that are
 * never negative (Laplace inverse as divided differences of (x + k21) e^xt over the nodes -ka, -alpha, -beta, by the Leibniz rule).
 * @param hours >= 0
 */
export function advance(rates: Rates, from: Amounts, hours: number): Amounts {
  const { ka, k12, k21, alpha, beta, k21AboveBeta, exitAboveBeta } = rates;
  const depotLeft = Math.exp(-ka * hours);
  const fast = Math.exp(-alpha * hours);
  const exchange = twoRates(alpha, beta, hours);
  const absorbed = twoRates(ka, alpha, hours);
  const absorbedAndExchanged = threeRates(ka, alpha, beta, hours);
  return {
    depotMg: from.depotMg * depotLeft,
    centralMg:
      from.depotMg * ka * (absorbed + k21AboveBeta * absorbedAndExchanged) +
      from.centralMg * (fast + k21AboveBeta * exchange) +
      from.peripheralMg * k21 * exchange,
    peripheralMg:
      from.depotMg * ka * k12 * absorbedAndExchanged +
      from.centralMg * k12 * exchange +
      from.peripheralMg * (fast + exitAboveBeta * exchange),
  };
}

/** Where one dose is `hours` after it was taken; nowhere before it was taken. */
export function amountsAfterDose(parameters: TwoCompartmentParameters, doseMg: number, hours: number): Amounts {
  if (hours < 0) return { depotMg: 0, centralMg: 0, peripheralMg: 0 };
  return advance(ratesOf(parameters), { depotMg: doseMg, centralMg: 0, peripheralMg: 0 }, hours);
}

/** Plasma concentration after one oral dose, mg/L (times 1000 is ng/mL); 0 before the dose. */
export function concentrationAfterDose(parameters: TwoCompartmentParameters, doseMg: number, hours: number): number {
  return amountsAfterDose(parameters, doseMg, hours).centralMg / parameters.centralVolumeL;
}

/** Area under the concentration curve from the dose to infinity, mg h/L: dose over CL/F, whatever the other parameters. */
export function areaUnderCurve(parameters: TwoCompartmentParameters, doseMg: number): number {
  return doseMg / parameters.clearanceLPerHour;
}

/** Half-life of the last phase, h: ln 2 over the slowest rate. That is beta unless absorption is slower still ("flip-flop"). */
export function terminalHalfLifeHours(parameters: TwoCompartmentParameters): number {
  const { ka, beta } = ratesOf(parameters);
  return Math.LN2 / Math.min(ka, beta);
}
