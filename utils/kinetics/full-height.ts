import { PARAMETER_SETS } from './parameter-sets.ts';
import { singleDosePeak } from './summaries.ts';
import { type ModelDose, superpose } from './superpose.ts';

/**
 * Mitragynine, mg, that fills the picture in the lowest step of the scale: about the lower of the two medians reported for a day's use
 * of 341 products in the US (50.8 mg, DOI 10.1002/dta.3906). It decides only how tall a quiet day looks.
 */
export const LOWEST_FULL_HEIGHT_MG = 50;

export interface FullHeight {
  /** The amount whose peak, in the set with the highest one, is the full height. */
  mg: number;
  /** That peak. */
  mgPerL: number;
}

const SETS_WITH_PEAKS = PARAMETER_SETS.map(({ parameters }) => ({ parameters, peak: singleDosePeak(parameters, 1) }));
const HIGHEST_PEAK_PER_MG = Math.max(...SETS_WITH_PEAKS.map(({ peak }) => peak.mgPerL));

/**
 * The height that a picture is drawn to: one scale for every set, in steps that double from `LOWEST_FULL_HEIGHT_MG`, the least step
 * that holds the highest peak of the last 28 days and of the picture itself.
 *
 * Not the day's own highest, which would draw a day of one small dose as tall as a day of six. Not one fixed amount, which would cut
 * off the days of people who take more. Not each set by its own peak, which would pinch the band to nothing where the studies differ
 * most. In steps, so that the scale stays put while doses are logged and two days can be laid side by side.
 * @param doses those of the 28 days, at the greater edge of their amounts
 * @param drawn the upper edge that will be drawn, mg/L: the height is never below it
 */
export function fullHeight(doses: readonly ModelDose[], drawn: readonly number[]): FullHeight {
  const past = SETS_WITH_PEAKS.map(({ parameters, peak }) => {
    const summits = doses.map(({ atHours }) => atHours + peak.hours).sort((a, b) => a - b);
    return greatest(superpose(parameters, doses, summits));
  });
  const needed = Math.max(...past, greatest(drawn)) / HIGHEST_PEAK_PER_MG;
  let mg = LOWEST_FULL_HEIGHT_MG;
  while (mg < needed) mg *= 2;
  return { mg, mgPerL: mg * HIGHEST_PEAK_PER_MG };
}

/** The greatest of non-negative numbers, 0 of none; spread into `Math.max`, a long list would overflow the stack. */
function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
