import fc from 'fast-check';
import type { TwoCompartmentParameters } from '../../../utils/kinetics/two-compartment.ts';

/** Even on a logarithmic scale. */
const between = (low: number, high: number) =>
  fc.double({ min: Math.log(low), max: Math.log(high), noNaN: true }).map(Math.exp);

/** Parameters far wider than the product's own sets; absorption may be slower than elimination. */
export const anyParameters: fc.Arbitrary<TwoCompartmentParameters> = fc.record({
  kaPerHour: between(0.05, 5),
  clearanceLPerHour: between(5, 500),
  centralVolumeL: between(100, 2000),
  intercompartmentalLPerHour: between(1, 300),
  peripheralVolumeL: between(50, 8000),
});
