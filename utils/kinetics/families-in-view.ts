import type { BandPoint, LevelBand } from './level-band.ts';
import type { Family } from './sets-by-family.ts';

/** One family's band, or the whole where only one is in view. */
export interface FamilyBand {
  family: Family;
  points: readonly BandPoint[];
}

/** Part of the picture's height below which a band is thinner than its own edges: a tea of three weeks ago needs no band of its own. */
export const LEAST_SEEN = 0.01;

const ORDER: readonly Family[] = ['leaf', 'tea', 'extract', 'other'];

/**
 * The bands to draw, each family of products for itself on one scale. Where at most one is high enough to be seen it is one band, with
 * the traces of the others in it, so that nothing counted goes missing. Empty without a dose that has a level.
 */
export function familiesInView({ families, points }: LevelBand): FamilyBand[] {
  const byHeight = families
    .map((band) => ({ ...band, height: Math.max(0, ...band.points.map(({ high }) => high)) }))
    .sort((a, b) => b.height - a.height);
  const seen = byHeight.filter(({ height }) => height >= LEAST_SEEN);
  const [tallest] = byHeight;
  if (tallest === undefined) return [];
  if (seen.length < 2) return [{ family: tallest.family, points }];
  return seen
    .sort((a, b) => ORDER.indexOf(a.family) - ORDER.indexOf(b.family))
    .map(({ family, points: own }) => ({ family, points: own }));
}
