import { dot } from './nuisance.ts';

/**
 * The Hodges-Lehmann shift, and its interval, for two groups that have been allowed for weekday and drift: rank regression
 * with Wilcoxon scores (Jaeckel 1972, DOI 10.1214/aoms/1177692377). Without anything allowed for it is the median of all
 * differences between the groups, as `wilcox.test` in R gives it.
 */

/** Halvings of the bracket: down to the rounding of the numbers in it. */
const HALVINGS = 52;

/**
 * The score of a shift: the ranks of `values - shift * group`, less their mean, summed with `group` as weights. It never rises
 * with the shift, and its spread under chance does not depend on it.
 */
export function shiftScore(values: Float64Array, group: Float64Array, shift: number): number {
  return dot(group, centredRanks(values.map((value, i) => value - shift * (group[i] as number))));
}

/** Midranks less their mean. Differences below 1e-11 of the spread are rounding, and count as ties. */
export function centredRanks(values: Float64Array): Float64Array {
  const n = values.length;
  const order = Uint32Array.from(values, (_, i) => i).sort((a, b) => (values[a] as number) - (values[b] as number));
  const at = (position: number) => values[order[position] as number] as number;
  const tie = n === 0 ? 0 : (at(n - 1) - at(0)) * 1e-11;
  const ranks = new Float64Array(n);
  for (let start = 0; start < n; ) {
    let end = start + 1;
    while (end < n && at(end) - at(end - 1) <= tie) end++;
    const rank = (start + end - 1) / 2 - (n - 1) / 2;
    for (let position = start; position < end; position++) ranks[order[position] as number] = rank;
    start = end;
  }
  return ranks;
}

/** Scores nearer than this are the same but for rounding. */
export function scoreRounding(group: Float64Array): number {
  return 1e-11 * group.length * Math.sqrt(dot(group, group));
}

/** The shift at which the score falls from at least `level` to below it; `null` when it never does between the ends. */
export function* shiftWhereScoreFalls(
  values: Float64Array,
  group: Float64Array,
  level: number,
  ends: { low: number; high: number },
  strict: boolean,
): Generator<undefined, number | null, undefined> {
  const rounding = scoreRounding(group);
  const above = (shift: number) => {
    const score = shiftScore(values, group, shift);
    return strict ? score > level + rounding : score >= level - rounding;
  };
  let { low, high } = ends;
  if (!above(low) || above(high)) return null;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (above(middle)) low = middle;
    else high = middle;
    yield;
  }
  return (low + high) / 2;
}
