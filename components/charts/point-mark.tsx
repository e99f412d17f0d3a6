import { round } from './level-band.ts';

interface PointMarkProps {
  x: number;
  y: number;
  /** Of the dose as it is drawn; `null` for a mark that is as high as the plot. */
  radius: number | null;
  /** The plot's top and its floor. */
  top: number;
  base: number;
}

/** What shows which dose or which mark of a day or a night is being read. */
export function PointMark({ x, y, radius, top, base }: PointMarkProps) {
  return radius === null ? (
    <rect className="at" x={round(x) - 4} y={top} width={8} height={base - top} rx={3} />
  ) : (
    <circle className="at" cx={round(x)} cy={y} r={round(radius) + 4} />
  );
}
