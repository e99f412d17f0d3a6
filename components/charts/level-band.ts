/** One instant of the level band, between two edges; relative, 0 to 1, without a unit. */
export interface BandPoint {
  atMs: number;
  low: number;
  high: number;
}

/** What a scale does: a value in, a position in px out. */
export type Scale = (value: number) => number;

function between(a: BandPoint, b: BandPoint, atMs: number): BandPoint {
  const share = (atMs - a.atMs) / (b.atMs - a.atMs);
  return { atMs, low: a.low + (b.low - a.low) * share, high: a.high + (b.high - a.high) * share };
}

/** The part of a band from one instant to another, with points of its own at both cuts. Points come in the order of time. */
export function sliceBand(points: readonly BandPoint[], fromMs: number, toMs: number): BandPoint[] {
  const part: BandPoint[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before && before.atMs < fromMs && point.atMs > fromMs) part.push(between(before, point, fromMs));
    if (before && before.atMs < toMs && point.atMs > toMs) part.push(between(before, point, toMs));
    if (point.atMs >= fromMs && point.atMs <= toMs) part.push(point);
  }
  return part;
}

function line(points: readonly BandPoint[], edge: 'low' | 'high', x: Scale, y: Scale): string[] {
  return points.map((point) => `${round(x(point.atMs))} ${round(y(point[edge]))}`);
}

/** A tenth of a pixel is finer than any screen shows. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}

/** The path of one edge of a band. */
export function edgePath(points: readonly BandPoint[], edge: 'low' | 'high', x: Scale, y: Scale): string {
  return `M${line(points, edge, x, y).join('L')}`;
}

/** The closed path between the two edges of a band. */
export function areaPath(points: readonly BandPoint[], x: Scale, y: Scale): string {
  return `M${[...line(points, 'high', x, y), ...line(points, 'low', x, y).reverse()].join('L')}Z`;
}
