/** A place in a picture that can be read out, in px of the picture. */
export interface PlacedPoint {
  x: number;
  y: number;
}

/** The index of the point nearest to a place, or `null` when there is none. The earlier one where two are as near. */
export function nearestPoint(points: readonly PlacedPoint[], { x, y }: PlacedPoint): number | null {
  let best: number | null = null;
  let bestSquare = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    const square = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (square < bestSquare) {
      bestSquare = square;
      best = index;
    }
  });
  return best;
}

/** How far a large step goes. */
const LARGE_STEP = 7;

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + LARGE_STEP,
  PageUp: (at) => at - LARGE_STEP,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Where a key leads among `count` points, `null` for any other key. The first key of all shows the first point, or with End the last. */
export function stepTo(key: string, at: number | null, count: number): number | null {
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined || count === 0) return null;
  const to = at === null && key !== 'End' ? 0 : step(at ?? 0, count);
  return Math.min(count - 1, Math.max(0, to));
}
