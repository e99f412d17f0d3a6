import { millisecondsInHour } from 'date-fns/constants';
import { fullHeight } from './full-height.ts';
import { type LevelDose, mitragynineOf, type WithoutLevelReason } from './level-dose.ts';
import { PARAMETER_SETS } from './parameter-sets.ts';
import { type Family, SETS_BY_FAMILY } from './sets-by-family.ts';
import { HORIZON_MS, type ModelDose, superpose } from './superpose.ts';

/** The band at one instant, as parts of the picture's height: 0 <= low <= high <= 1. */
export interface BandPoint {
  atMs: number;
  low: number;
  high: number;
}

export interface LevelBand {
  /** All families together, one for each sample time. */
  points: BandPoint[];
  /** The same for each family of products that has a dose in it, on the same scale, to draw apart. They add up to `points`. */
  families: { family: Family; points: BandPoint[] }[];
  /** Doses of the last 28 days that are in no level, to be drawn as marks; oldest first. */
  withoutLevel: { id: string; atMs: number; reason: WithoutLevelReason }[];
  /** Mitragynine, mg, whose highest peak is the height of the picture: to tell whether two pictures share a scale, not to print. */
  fullHeightMg: number;
}

interface FamilyDoses {
  low: ModelDose[];
  high: ModelDose[];
}

/**
 * The relative level band of a list of doses. Its lower edge is, at each instant, the least that any parameter set gives to the lesser
 * amount, its upper edge the most that any gives to the greater; what the sets disagree on, the fourfold difference in height included,
 * is its width. No concentration leaves this function (`fullHeight` has the scale).
 * @param doses in any order; those older than 28 days at the first time, or after the last, are left out
 * @param timesMs epoch ms, ascending
 */
export function levelBand(doses: readonly LevelDose[], timesMs: readonly number[]): LevelBand {
  const origin = timesMs[0] ?? 0;
  const last = timesMs.at(-1) ?? Number.NEGATIVE_INFINITY;
  const counted = doses
    .filter(({ atMs }) => atMs >= origin - HORIZON_MS && atMs <= last)
    .sort((a, b) => a.atMs - b.atMs);

  const withoutLevel: LevelBand['withoutLevel'] = [];
  const byFamily = new Map<Family, FamilyDoses>();
  for (const dose of counted) {
    const amount = mitragynineOf(dose);
    if ('without' in amount) {
      withoutLevel.push({ id: dose.id, atMs: dose.atMs, reason: amount.without });
      continue;
    }
    const of = byFamily.get(amount.family) ?? { low: [], high: [] };
    // Hours are counted from the first sample, which keeps them short enough to stay exact.
    const atHours = (dose.atMs - origin) / millisecondsInHour;
    of.low.push({ atHours, mg: amount.lowMg });
    of.high.push({ atHours, mg: amount.highMg });
    byFamily.set(amount.family, of);
  }

  const hours = timesMs.map((atMs) => (atMs - origin) / millisecondsInHour);
  const edges = [...byFamily].map(([family, of]) => ({ family, ...familyEdges(family, of, hours) }));
  const low = sum(
    edges.map((edge) => edge.low),
    hours.length,
  );
  const high = sum(
    edges.map((edge) => edge.high),
    hours.length,
  );
  const { mgPerL, mg } = fullHeight(
    [...byFamily.values()].flatMap((of) => of.high),
    high,
  );
  const points = (lows: readonly number[], highs: readonly number[]) =>
    timesMs.map((atMs, place) => ({ atMs, low: (lows[place] ?? 0) / mgPerL, high: (highs[place] ?? 0) / mgPerL }));
  return {
    points: points(low, high),
    families: edges.map((edge) => ({ family: edge.family, points: points(edge.low, edge.high) })),
    withoutLevel,
    fullHeightMg: mg,
  };
}

function familyEdges(family: Family, doses: FamilyDoses, hours: readonly number[]): { low: number[]; high: number[] } {
  const sets = PARAMETER_SETS.filter(({ id }) => SETS_BY_FAMILY[family].includes(id));
  const levels = (of: readonly ModelDose[]) => sets.map(({ parameters }) => superpose(parameters, of, hours));
  return { low: across(levels(doses.low), Math.min), high: across(levels(doses.high), Math.max) };
}

/** Reduces curves to one, instant by instant. */
function across(curves: readonly number[][], pick: (a: number, b: number) => number): number[] {
  return curves.reduce((all, curve) => all.map((value, place) => pick(value, curve[place] ?? 0)));
}

function sum(curves: readonly number[][], length: number): number[] {
  return [new Array<number>(length).fill(0), ...curves].reduce((all, curve) =>
    all.map((value, place) => value + (curve[place] ?? 0)),
  );
}
