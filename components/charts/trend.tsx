import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { circlePath } from './circle-path.ts';
import { dayText, monthText } from './night-date-text.ts';
import { PointWalk } from './point-walk.tsx';
import {
  barsPath,
  halvesPath,
  labelEvery,
  MOST_RINGS,
  middlesOf,
  monthMarks,
  ringPlaces,
  TREND_HEIGHT,
  type TrendFrame,
  type TrendWeek,
  trendFrame,
  weekMiddle,
} from './trend-geometry.ts';
import { useWidth } from './use-width.ts';

interface TrendProps {
  /** Sums as bars from zero, or middle values as dots with their middle half. */
  shape: 'bars' | 'dots';
  weeks: readonly TrendWeek[];
  title: string;
  desc: string;
  fromZero: boolean;
  steps?: readonly number[];
  /** A value without its unit, for all marks of the axis but the last. */
  sayBare: (value: number) => string;
  /** A value in its unit. */
  say: (value: number) => string;
  readWeek: (week: TrendWeek) => string;
}

const USUAL_PX = 440;
const DOT = 4.4;
const RING = 3.4;
const MIDDLE_OF_PICTURE = 90;

/** A value a week. Weeks that are not whole are outlines; a week without a word is blank. No line is drawn through them. */
export function Trend({ shape, weeks, title, desc, fromZero, steps, sayBare, say, readWeek }: TrendProps) {
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder, USUAL_PX);
  if (width === null) return <div ref={holder} />;
  const frame = trendFrame(width, weeks, steps === undefined ? { fromZero } : { fromZero, steps });
  const points = weeks.map((week) => ({
    key: week.monday,
    week,
    x: weekMiddle(frame, week.monday),
    y: MIDDLE_OF_PICTURE,
  }));
  return (
    <div ref={holder}>
      <PointWalk
        label={i18n.t('patterns.creep.walk')}
        points={points}
        read={({ week }) => readWeek(week)}
        width={frame.width}
        height={TREND_HEIGHT}
        mark={(at) => (
          <rect className="at" x={at.x - frame.x.step() / 2} y={6} width={frame.x.step()} height={frame.base - 4} />
        )}
      >
        <svg
          className="ch"
          width={frame.width}
          height={TREND_HEIGHT}
          viewBox={`0 0 ${frame.width} ${TREND_HEIGHT}`}
          role="img"
          aria-labelledby={`${id}t ${id}d`}
        >
          <title id={`${id}t`}>{title}</title>
          <desc id={`${id}d`}>{desc}</desc>
          {frame.ticks.map((tick) => (
            <g key={tick}>
              <line className="grid" x1={frame.left} x2={frame.right} y1={frame.y(tick)} y2={frame.y(tick)} />
              <text x={frame.left - 6} y={frame.y(tick) + 4} textAnchor="end">
                {tick === frame.ticks.at(-1) ? say(tick) : sayBare(tick)}
              </text>
            </g>
          ))}
          <line className="axis" x1={frame.left} x2={frame.right} y1={frame.base} y2={frame.base} />
          <Dates weeks={weeks} frame={frame} />
          {shape === 'bars' ? <Bars weeks={weeks} frame={frame} /> : <Dots weeks={weeks} frame={frame} />}
        </svg>
      </PointWalk>
    </div>
  );
}

function Dates({ weeks, frame }: { weeks: readonly TrendWeek[]; frame: TrendFrame }) {
  const every = labelEvery(frame);
  const months = monthMarks(weeks, every);
  return weeks.map(({ monday }, index) => (
    <g key={monday}>
      {index % every === 0 && (
        <text x={weekMiddle(frame, monday)} y={frame.base + 16} textAnchor="middle">
          {dayText(monday)}
        </text>
      )}
      {months.has(index) && (
        <text x={weekMiddle(frame, monday)} y={frame.base + 32} textAnchor="middle">
          {monthText(monday)}
        </text>
      )}
    </g>
  ));
}

interface ShapesProps {
  weeks: readonly TrendWeek[];
  frame: TrendFrame;
}

/** Sums. Ten years of weeks are one shape of each kind, not a thousand elements. */
function Bars({ weeks, frame }: ShapesProps) {
  const ringed = weeks.filter(({ rings }) => rings > 0);
  const crowded = ringed.filter(({ rings }) => rings > MOST_RINGS);
  return (
    <>
      <path
        className="bar"
        d={barsPath(
          weeks.filter(({ whole }) => whole),
          frame,
        )}
      />
      <path
        className="bar-open"
        d={barsPath(
          weeks.filter(({ whole }) => !whole),
          frame,
        )}
      />
      <path
        className="dose-u"
        d={ringed
          .flatMap((week) => ringPlaces(week, frame))
          .map(circlePath(RING))
          .join('')}
      />
      {crowded.map((week) => (
        <text
          key={week.monday}
          className="t-dose"
          x={weekMiddle(frame, week.monday)}
          y={frame.y(week.value ?? 0) - 16}
          textAnchor="middle"
        >
          {week.rings}
        </text>
      ))}
    </>
  );
}

/** Middle values over their middle halves. */
function Dots({ weeks, frame }: ShapesProps) {
  const whole = weeks.filter((week) => week.whole);
  const open = weeks.filter((week) => !week.whole);
  return (
    <>
      <path className="half" d={halvesPath(whole, frame)} />
      <path className="half-open" d={halvesPath(open, frame)} />
      <path className="dose" d={middlesOf(whole, frame).map(circlePath(DOT)).join('')} />
      <path className="dot-open" d={middlesOf(open, frame).map(circlePath(DOT)).join('')} />
    </>
  );
}
