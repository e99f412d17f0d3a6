import { millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import type { FamilyBand } from '../../utils/kinetics/families-in-view.ts';
import type { Family } from '../../utils/kinetics/sets-by-family.ts';
import { circlePath } from './circle-path.ts';
import { type BandPoint, round, type Scale, sliceBand } from './level-band.ts';

/** Nearer to the floor the edges of all families run together, and beads would only blot it. */
const LEAST_LEVEL = 0.03;

/** Where in each hour the beads sit: where two levels run together, theirs must not cover each other. */
const MINUTE_OF_HOUR: Record<Family, number> = { leaf: 0, tea: 0, extract: 30, other: 20 };

/** What an edge carries where several families are drawn: leaf nothing, tea dots, extract strokes, the rest crosses. */
const BEAD: Record<Family, ((at: { x: number; y: number }) => string) | null> = {
  leaf: null,
  tea: circlePath(1.8),
  extract: ({ x, y }) => `M${round(x)} ${round(y - 3.5)}v7`,
  other: ({ x, y }) => `M${round(x - 2.5)} ${round(y - 2.5)}l5 5m0 -5l-5 5`,
};

/** The path of one family's beads at places of the picture; empty for leaf. */
export function beads(family: Family, places: readonly { x: number; y: number }[]): string {
  const bead = BEAD[family];
  return bead === null ? '' : places.map(bead).join('');
}

/** The beads along both edges of a band, one an hour. */
export function bandBeads(band: FamilyBand, span: { fromMs: number; toMs: number }, x: Scale, y: Scale): string {
  const first = (band.points[0]?.atMs ?? 0) + MINUTE_OF_HOUR[band.family] * millisecondsInMinute;
  const places = (edge: 'low' | 'high') =>
    sliceBand(band.points, span.fromMs, span.toMs)
      .filter((point: BandPoint) => (point.atMs - first) % millisecondsInHour === 0 && point[edge] >= LEAST_LEVEL)
      .map((point) => ({ x: x(point.atMs), y: y(point[edge]) }));
  return beads(band.family, [...places('high'), ...places('low')]);
}
