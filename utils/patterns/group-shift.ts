import { type Basis, dot, nuisanceBasis, residual } from './nuisance.ts';
import { randomSource } from './random.ts';
import { centredRanks, scoreRounding, shiftScore, shiftWhereScoreFalls } from './rank-shift.ts';
import { likenessOfNeighbours, surrogateDrawer } from './serial-dependence.ts';
import type { Steps } from './slices.ts';

/** One value a night, in the order of the nights. */
export interface GroupedSeries {
  values: Float64Array;
  /** 1 for a night of the first group, 0 for the other. */
  group: Float64Array;
  /** Day numbers, rising. */
  days: ArrayLike<number>;
  /** 0 Sunday to 6 Saturday. */
  weekdays: ArrayLike<number>;
}

export interface GroupShift {
  /** How far the first group lies above the other, in the unit of the values. */
  shift: number;
  low: number;
  high: number;
  /** Two-sided. Below 0.05 exactly when the interval leaves out zero. */
  p: number;
}

/** Enough draws for a p near 0.05 to be known to half a percent. */
const DRAWS = 1999;
const COVERAGE = 0.95;
/** Below this part of its own spread, what weekday and drift leave of the grouping can't carry a comparison. */
const LEAST_OWN_SPREAD = 0.2;
const NOTHING_LEFT = 1e-9;
/** Far above rounding, far below what anyone could have written down. */
const NEARLY = 1e-7;

/**
 * How far apart two groups of nights are, allowing for weekday, a slow drift, and the likeness of neighbouring nights, or `null`
 * when the groups can't be told apart from weekday or drift (all late nights on Saturdays, all late nights in the last weeks).
 *
 * The shift is the rank regression estimate. Its score is compared with the scores of series drawn without an effect but with the
 * same likeness of neighbours; the interval holds every shift that these draws don't rule out.
 */
export function* groupShift(series: GroupedSeries, seed: number): Steps<GroupShift | null> {
  const { days } = series;
  const basis = nuisanceBasis(days, series.weekdays);
  const values = residual(series.values, basis);
  const group = residual(series.group, basis);
  const groupSquares = dot(group, group);
  const ones = series.group.reduce((sum, one) => sum + one, 0);
  if (groupSquares < LEAST_OWN_SPREAD * ones * (1 - ones / group.length)) return null;

  // Nothing but rounding is left where weekday and drift say it all, as when every answer was the same.
  if (spread(values) <= NOTHING_LEFT * largest(series.values)) return { shift: 0, low: 0, high: 0, p: 1 };

  const reach = spread(values) / Math.sqrt(groupSquares / group.length);
  const ends = { low: -reach * group.length, high: reach * group.length };
  const shift = yield* middleOfZeroScore(values, group, ends);
  if (shift === null) return null;

  const scores = scoresAround(values, group, shift, NEARLY * reach);
  const rho = yield* likenessOfNeighbours(scores, days, basis);
  const draw = surrogateDrawer(scores, days, rho, randomSource(seed));
  const scoreLength = Math.sqrt(dot(scores, scores) * unevenness(scores, group, basis));
  const drawnScores = new Float64Array(DRAWS);
  for (let i = 0; i < DRAWS; i++) {
    const drawn = draw();
    let square = dot(drawn, drawn);
    for (const column of basis) square -= dot(drawn, column) ** 2;
    drawnScores[i] = (Math.abs(dot(group, drawn)) * scoreLength) / Math.sqrt(square);
    yield;
  }
  drawnScores.sort();
  // The score that a share of 1 - COVERAGE of all draws, the observed one among them, reaches.
  const critical = drawnScores[Math.ceil(COVERAGE * (DRAWS + 1)) - 1] as number;
  const high = yield* shiftWhereScoreFalls(values, group, -critical, ends, false);
  const low = yield* shiftWhereScoreFalls(values, group, critical, ends, true);
  if (low === null || high === null) return null;

  const observed = Math.abs(shiftScore(values, group, 0)) - scoreRounding(group);
  const atLeast = drawnScores.length - firstAtLeast(drawnScores, observed);
  return { shift, low, high, p: (atLeast + 1) / (DRAWS + 1) };
}

function* middleOfZeroScore(
  values: Float64Array,
  group: Float64Array,
  ends: { low: number; high: number },
): Steps<number | null> {
  const from = yield* shiftWhereScoreFalls(values, group, 0, ends, true);
  const to = yield* shiftWhereScoreFalls(values, group, 0, ends, false);
  return from === null || to === null ? null : (from + to) / 2;
}

/**
 * Scores once the shift is taken out. The shift often is where two nights are just level, and which of them comes out ahead would be
 * left to rounding; the mean of the ranks on both sides of it calls them level.
 */
function scoresAround(values: Float64Array, group: Float64Array, shift: number, step: number): Float64Array {
  const ranksAt = (at: number) => centredRanks(values.map((value, i) => value - at * (group[i] as number)));
  const below = ranksAt(shift - step);
  const above = ranksAt(shift + step);
  return below.map((rank, i) => (rank + (above[i] as number)) / 2);
}

/**
 * How much more the score varies than with equally scattered nights, at least 1: late nights may scatter more than the others, and
 * being the fewer they count for more. The ratio of the sandwich variance (HC2; MacKinnon and White 1985, DOI
 * 10.1016/0304-4076(85)90158-7) to the plain one.
 */
function unevenness(scores: Float64Array, group: Float64Array, basis: Basis): number {
  const groupSquares = dot(group, group);
  const freedom = scores.length - basis.length - 1;
  let sandwich = 0;
  for (let i = 0; i < scores.length; i++) {
    const own = (group[i] as number) ** 2;
    const leverage = basis.reduce((sum, column) => sum + (column[i] as number) ** 2, own / groupSquares);
    if (leverage < 1 - NOTHING_LEFT) sandwich += (own * (scores[i] as number) ** 2) / (1 - leverage);
  }
  return Math.max(1, (sandwich * freedom) / (groupSquares * dot(scores, scores)));
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function spread(values: Float64Array): number {
  return Math.sqrt(dot(values, values) / values.length);
}

function firstAtLeast(sorted: Float64Array, level: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < level) low = middle + 1;
    else high = middle;
  }
  return low;
}
