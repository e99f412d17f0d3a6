import type { FamilyBand } from '../../utils/kinetics/families-in-view.ts';
import { clockText, hourText } from '../../utils/wording/time-text.ts';
import { doseRadius, hourTicks, type RibbonDay, type RibbonDose, type RibbonFrame } from './day-ribbon-geometry.ts';
import { bandBeads } from './family-beads.ts';
import { labelWidth } from './label-row.ts';
import { areaPath, edgePath, round, type Scale, sliceBand } from './level-band.ts';

interface Span {
  fromMs: number;
  toMs: number;
}

/** A rectangle over the plot's whole height between two instants, cut to the picture. */
function Stretch(props: {
  fromMs: number;
  toMs: number;
  span: Span;
  frame: RibbonFrame;
  x: Scale;
  look: { className: string } | { fill: string };
}) {
  const { span, frame, x, look } = props;
  const from = x(Math.max(props.fromMs, span.fromMs));
  const to = x(Math.min(props.toMs, span.toMs));
  if (to <= from) return null;
  return <rect {...look} x={round(from)} y={frame.top} width={round(to - from)} height={frame.base - frame.top} />;
}

interface NightLayerProps {
  day: RibbonDay;
  span: Span;
  frame: RibbonFrame;
  x: Scale;
  /** Unique on the page: two ribbons must not share a pattern. */
  hatchId: string;
}

/** Sleep at both ends in solid blue, the wind-down hatched, a bar at waking and at bed. */
export function NightLayer({ day, span, frame, x, hatchId }: NightLayerProps) {
  const { wakeMs, bedtimeMs, windDownStartMs } = day;
  const shared = { span, frame, x };
  const bars = [wakeMs, bedtimeMs]
    .filter((atMs) => atMs !== null)
    .filter((atMs) => span.fromMs <= atMs && atMs <= span.toMs);
  return (
    <>
      <defs>
        <pattern
          id={hatchId}
          width={frame.hatch}
          height={frame.hatch}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line className="hatch" x1="0" y1="0" x2="0" y2={frame.hatch} />
        </pattern>
      </defs>
      {bedtimeMs !== null && windDownStartMs !== null ? (
        <>
          <Stretch {...shared} fromMs={windDownStartMs} toMs={bedtimeMs} look={{ className: 'wd' }} />
          <Stretch {...shared} fromMs={windDownStartMs} toMs={bedtimeMs} look={{ fill: `url(#${hatchId})` }} />
        </>
      ) : null}
      {bedtimeMs === null ? null : (
        <Stretch {...shared} fromMs={bedtimeMs} toMs={span.toMs} look={{ className: 'deep' }} />
      )}
      {wakeMs === null ? null : <Stretch {...shared} fromMs={span.fromMs} toMs={wakeMs} look={{ className: 'deep' }} />}
      {bars.map((atMs) => (
        <line
          key={atMs}
          className="bed"
          x1={round(x(atMs))}
          x2={round(x(atMs))}
          y1={frame.markTop}
          y2={frame.base + 1}
        />
      ))}
    </>
  );
}

interface BandLayerProps {
  bands: readonly FamilyBand[];
  span: Span;
  nowMs: number | null;
  x: Scale;
  y: Scale;
}

/** The level: full edges up to now, dashed after. Several families lie over each other, told apart by the beads on their edges. */
export function BandLayer({ bands, ...place }: BandLayerProps) {
  return bands.map((band) => (
    <g key={band.family}>
      <Band band={band.points} {...place} />
      {bands.length > 1 && <path className="bead" d={bandBeads(band, place.span, place.x, place.y)} />}
    </g>
  ));
}

function Band({ band, span, nowMs, x, y }: Omit<BandLayerProps, 'bands'> & { band: FamilyBand['points'] }) {
  const cutMs = Math.min(Math.max(nowMs ?? span.toMs, span.fromMs), span.toMs);
  const parts = [
    { points: sliceBand(band, span.fromMs, cutMs), area: 'band', edge: 'edge' },
    { points: sliceBand(band, cutMs, span.toMs), area: 'band-f', edge: 'edge-f' },
  ].filter((part) => part.points.length > 1);
  return parts.map(({ points, area, edge }) => (
    <g key={area}>
      <path className={area} d={areaPath(points, x, y)} />
      <path className={edge} d={edgePath(points, 'high', x, y)} />
      <path className={edge} d={edgePath(points, 'low', x, y)} />
    </g>
  ));
}

/** The floor with a tick each hour, and the hour's number every third. */
export function TickLayer(props: { span: Span; zone: string; frame: RibbonFrame; x: Scale; large: boolean }) {
  const { span, zone, frame, x, large } = props;
  const floor = frame.base + 0.5;
  const isInside = (middle: number, text: string) =>
    middle - labelWidth(text) / 2 >= 0 && middle + labelWidth(text) / 2 <= frame.width;
  return (
    <>
      <line className="axis" x1={frame.left} x2={frame.right} y1={floor} y2={floor} />
      {hourTicks(span, zone).map(({ atMs, major }) => {
        const middle = round(x(atMs));
        const text = major ? (large ? clockText(atMs, zone) : hourText(atMs, zone)) : '';
        return (
          <g key={atMs}>
            <line className="tick" x1={middle} x2={middle} y1={frame.base + 1} y2={frame.base + (major ? 8 : 4)} />
            {major && isInside(middle, text) ? (
              <text x={middle} y={frame.tickLabelY} textAnchor="middle">
                {text}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

/** Dots for what has a level, rings for what has none. */
export function DoseLayer(props: { doses: readonly RibbonDose[]; frame: RibbonFrame; x: Scale; stems: boolean }) {
  const { doses, frame, x, stems } = props;
  return doses.map(({ atMs, grams }, index) => {
    const middle = round(x(atMs));
    return (
      // Two doses may share an instant, so the place in the list belongs to the key.
      // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole
      <g key={`${atMs}-${index}`}>
        {stems ? <line className="edge" x1={middle} x2={middle} y1={frame.base} y2={frame.base - 16} /> : null}
        <circle
          className={grams === null ? 'dose-u' : 'dose'}
          cx={middle}
          cy={frame.base}
          r={grams === null ? frame.ringRadius : round(doseRadius(grams, frame))}
        />
      </g>
    );
  });
}
