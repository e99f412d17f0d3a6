import { twoRates } from './exponential-differences.ts';
import { type Amounts, advance, type Rates, ratesOf, type TwoCompartmentParameters } from './two-compartment.ts';

/** A dose on the model's own clock. */
export interface ModelDose {
  /** Hours, on the clock that the sample times use. */
  atHours: number;
  /** Mitragynine, mg, >= 0. */
  mg: number;
}

/**
 * Doses this much older than the first sample are left out: 28 days. For each parameter set of the product, after any history of up to
 * 1,000 mg of mitragynine in every 24 hours, that leaves out less than a thousandth of the band's height (`truncationBound`, and the
 * test that computes it).
 */
export const HORIZON_HOURS = 28 * 24;

/** The same in milliseconds: how far back of a picture's start doses have to be read. */
export const HORIZON_MS = HORIZON_HOURS * 3_600_000;

/**
 * Concentrations by superposition. The model is linear, so the sum over doses equals carrying the three amounts forward from event to
 * event: one exact step a dose and one a sample, instead of doses times samples.
 * @param doses in any order; a dose is in no sample before it, and in none when it is older than `horizonHours` at the first sample
 * @param sampleHours ascending
 * @returns mg/L, one for each sample
 */
export function superpose(
  parameters: TwoCompartmentParameters,
  doses: readonly ModelDose[],
  sampleHours: readonly number[],
  horizonHours = HORIZON_HOURS,
): number[] {
  const first = sampleHours[0];
  if (first === undefined) return [];
  const rates = ratesOf(parameters);
  const counted = doses.filter((dose) => dose.atHours >= first - horizonHours).sort((a, b) => a.atHours - b.atHours);
  let amounts: Amounts = { depotMg: 0, centralMg: 0, peripheralMg: 0 };
  let clock = counted[0]?.atHours ?? first;
  let next = 0;
  const moveTo = (hours: number) => {
    if (hours > clock) amounts = advance(rates, amounts, hours - clock);
    clock = hours;
  };
  return sampleHours.map((sample) => {
    for (let dose = counted[next]; dose !== undefined && dose.atHours <= sample; dose = counted[next]) {
      moveTo(dose.atHours);
      amounts = { ...amounts, depotMg: amounts.depotMg + dose.mg };
      next += 1;
    }
    if (next > 0) moveTo(sample);
    return amounts.centralMg / parameters.centralVolumeL;
  });
}

/** `coefficient * e^(-rate * age)` is at or above the concentration, mg/L, that 1 mg leaves. */
export interface Envelope {
  coefficient: number;
  rate: number;
}

/**
 * An envelope over one dose, for every age from `fromHours` on. Put g for the concentration after 1 mg, take any 0 < r <= min(ka, beta),
 * and write a, b, c for ka, alpha, beta less r. Then g(t) e^(rt) V1 / ka = E(a, b) + (k21 - beta) E(a, b, c), where the E are
 * convolutions of decaying exponentials (`advance`). Convolving with e^(-xt) cannot raise the largest value by more than the factor
 * 1/x, so E(a, b) <= 1 / max(a, b) and E(a, b, c) <= 1 / (product of the two largest). And for a < b the one summit of
 * E(a, b) is at ln(b/a) / (b - a) <= 1/a, so that from 1/a on its value at `fromHours` is the largest.
 * @returns an infinite coefficient where r is the slowest rate and that rate is double; a smaller r serves then
 */
export function envelope(rates: Rates, centralVolumeL: number, rate: number, fromHours: number): Envelope {
  const [a, b, c] = [rates.ka - rate, rates.alpha - rate, rates.beta - rate];
  const direct = fromHours * Math.min(a, b) >= 1 ? twoRates(a, b, fromHours) : 1 / Math.max(a, b);
  const returned = rates.k21AboveBeta / Math.max(a * b, a * c, b * c);
  return { coefficient: (rates.ka / centralVolumeL) * (direct + returned), rate };
}

/**
 * How much, at most, all doses older than the horizon add to a level, mg/L, when no 24 hours held more than `mgPer24Hours`, however
 * long ago the first was. Cut the past beyond the horizon H into days: day j holds at most R mg, each of them at least H + 24 j old,
 * so the sum is at most R C e^(-rH) (1 + e^(-24r) + ...) = R C e^(-rH) / (1 - e^(-24r)). True for each r, so the least of three is taken.
 */
export function truncationBound(
  parameters: TwoCompartmentParameters,
  mgPer24Hours: number,
  horizonHours = HORIZON_HOURS,
): number {
  const rates = ratesOf(parameters);
  const slowest = Math.min(rates.ka, rates.beta);
  const bounds = [1, 0.95, 0.5].map((part) => {
    const { coefficient, rate } = envelope(rates, parameters.centralVolumeL, part * slowest, horizonHours);
    return (mgPer24Hours * coefficient * Math.exp(-rate * horizonHours)) / -Math.expm1(-24 * rate);
  });
  return Math.min(...bounds);
}
