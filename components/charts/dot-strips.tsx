import { symbol, symbolDiamond } from 'd3-shape';
import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { circlePath } from './circle-path.ts';
import {
  type AxisNeeds,
  DOT_RADIUS,
  differenceFrame,
  LEAST_STRIPS_PX,
  type Strip,
  type StripDot,
  type StripsFrame,
  stripsFrame,
  ticksWithWords,
} from './dot-strips-geometry.ts';
import { PointWalk } from './point-walk.tsx';
import { useWidth } from './use-width.ts';

export interface StripGroup {
  /** `late` is filled with the colour of doses, `other` with ink. Where each stands says it too. */
  kind: 'late' | 'other';
  label: string;
  count: string;
  dots: readonly StripDot[];
  /** `null` where there are too few for one. */
  median: number | null;
}

export interface StripDifference {
  value: number;
  low: number;
  high: number;
}

interface DotStripsProps {
  groups: readonly StripGroup[];
  difference: StripDifference | null;
  needs: AxisNeeds;
  title: string;
  desc: string;
  /** A value without its unit, for all marks of the axis but the last. */
  sayBare: (value: number) => string;
  /** A value in its unit. */
  say: (value: number) => string;
  /** A difference with its sign, short, for the axis. */
  sayDifference: (difference: number) => string;
  readDot: (dot: StripDot, group: StripGroup) => string;
}

const USUAL_PX = 916;
const NO_DIFFERENCE_ROOM = 84;
const DIAMOND = symbol(symbolDiamond, 70)() ?? '';

/** Every night as a dot, a strip for each group, middle values as lines, and their difference with its interval on an axis of its own. */
export function DotStrips({
  groups,
  difference,
  needs,
  title,
  desc,
  sayBare,
  say,
  sayDifference,
  readDot,
}: DotStripsProps) {
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder, USUAL_PX);
  if (width === null) return <div ref={holder} />;
  const frame = stripsFrame(
    Math.max(width, LEAST_STRIPS_PX),
    groups.map(({ dots }) => dots),
    needs,
    difference !== null,
  );
  const points = groups.flatMap((group, index) => (frame.strips[index]?.dots ?? []).map((dot) => ({ ...dot, group })));
  return (
    <div ref={holder}>
      <PointWalk
        label={i18n.t('patterns.compare.walk')}
        points={points}
        read={(dot) => readDot(dot, dot.group)}
        width={frame.width}
        height={frame.height}
        mark={(at) => <circle className="at" cx={at.x} cy={at.y} r={DOT_RADIUS + 3} />}
      >
        <svg
          className="ch"
          width={frame.width}
          height={frame.height}
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="img"
          aria-labelledby={`${id}t ${id}d`}
        >
          <title id={`${id}t`}>{title}</title>
          <desc id={`${id}d`}>{desc}</desc>
          <Axis frame={frame} sayBare={sayBare} say={say} />
          {groups.map((group, index) => {
            const strip = frame.strips[index];
            return strip && <StripOf key={group.kind} group={group} strip={strip} frame={frame} say={say} />;
          })}
          {difference && (
            <Difference difference={difference} frame={frame} steps={needs.steps} sayDifference={sayDifference} />
          )}
        </svg>
      </PointWalk>
    </div>
  );
}

interface AxisProps {
  frame: StripsFrame;
  sayBare: (value: number) => string;
  say: (value: number) => string;
}

function Axis({ frame, sayBare, say }: AxisProps) {
  return (
    <>
      {frame.ticks.map((tick) => (
        <g key={tick}>
          <line className="grid" x1={frame.x(tick)} x2={frame.x(tick)} y1={frame.top} y2={frame.axisY} />
          <text x={frame.x(tick)} y={frame.axisY + 16} textAnchor="middle">
            {tick === frame.ticks.at(-1) ? say(tick) : sayBare(tick)}
          </text>
        </g>
      ))}
      <line className="axis" x1={frame.left} x2={frame.right} y1={frame.axisY} y2={frame.axisY} />
    </>
  );
}

interface StripProps {
  group: StripGroup;
  strip: Strip;
  frame: StripsFrame;
  say: (value: number) => string;
}

function StripOf({ group, strip, frame, say }: StripProps) {
  const middle = group.median === null ? null : frame.x(group.median);
  return (
    <>
      <text className="t-ink words" x={0} y={strip.base - 2}>
        {group.label}
      </text>
      <text x={0} y={strip.base + 15}>
        {group.count}
      </text>
      <path className={group.kind} d={strip.dots.map(circlePath(DOT_RADIUS)).join('')} />
      {middle !== null && group.median !== null && (
        <>
          <path className="ink-s" strokeWidth={2} d={`M${middle} ${strip.top + 12}V${strip.base + 14}`} />
          <text className="t-ink t-b over" x={middle} y={strip.top + 8} textAnchor="middle">
            {say(group.median)}
          </text>
        </>
      )}
    </>
  );
}

interface DifferenceProps {
  difference: StripDifference;
  frame: StripsFrame;
  steps: readonly number[] | undefined;
  sayDifference: (difference: number) => string;
}

function Difference({ difference: { value, low, high }, frame, steps, sayDifference }: DifferenceProps) {
  const { x, ticks, y, axisY } = differenceFrame(frame, { low, high }, steps);
  const worded = ticksWithWords(ticks, x, NO_DIFFERENCE_ROOM);
  return (
    <>
      <text className="t-ink words" x={0} y={y + 2}>
        {i18n.t('patterns.compare.difference')}
      </text>
      <text x={0} y={y + 19}>
        {i18n.t('patterns.compare.lateMinusOther')}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line className={tick === 0 ? 'tick' : 'grid'} x1={x(tick)} x2={x(tick)} y1={y - 12} y2={y + 12} />
          {worded.includes(tick) && (
            <text x={x(tick)} y={axisY} textAnchor="middle">
              {tick === 0 ? i18n.t('patterns.compare.none') : sayDifference(tick)}
            </text>
          )}
        </g>
      ))}
      <line className="interval" x1={x(low)} x2={x(high)} y1={y} y2={y} />
      <path className="ink-s" strokeWidth={1.5} d={`M${x(low)} ${y - 6}V${y + 6}M${x(high)} ${y - 6}V${y + 6}`} />
      <path className="ink-f" d={DIAMOND} transform={`translate(${x(value)} ${y})`} />
      <text x={x(low)} y={y - 12} textAnchor="end" className="over">
        {sayDifference(low)}
      </text>
      <text x={x(high)} y={y - 12} textAnchor="start" className="over">
        {sayDifference(high)}
      </text>
      <text className="t-ink t-b over" x={x(value)} y={y - 26} textAnchor="middle">
        {sayDifference(value)}
      </text>
    </>
  );
}
