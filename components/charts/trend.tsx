import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { dayText, monthText } from './night-date-text.ts';
import { PointWalk } from './point-walk.tsx';
import {
  labelEvery,
  MOST_RINGS,
  monthMarks,
  RING_STEP,
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
  const frame = trendFrame(width, weeks, steps === undefined ? { fromZero } : { fromZero, steps });
  const points = weeks.map((week) => ({
    key: week.monday,
    text: readWeek(week),
    x: weekMiddle(frame, week.monday),
    y: MIDDLE_OF_PICTURE,
  }));
  return (
    <div ref={holder}>
      <PointWalk
        label={i18n.t('patterns.creep.walk')}
        points={points}
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
          {weeks.map((week) =>
            shape === 'bars' ? (
              <Bar key={week.monday} week={week} frame={frame} />
            ) : (
              <Dot key={week.monday} week={week} frame={frame} />
            ),
          )}
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

function Bar({ week, frame }: { week: TrendWeek; frame: TrendFrame }) {
  const { monday, value, whole, rings } = week;
  const top = frame.y(value ?? 0);
  const middle = weekMiddle(frame, monday);
  return (
    <>
      {value !== null && value > 0 && (
        <rect
          className={whole ? 'bar' : 'bar-open'}
          x={frame.x(monday)}
          y={top}
          width={frame.x.bandwidth()}
          height={frame.base - top}
        />
      )}
      {rings > MOST_RINGS ? (
        <>
          <circle className="dose-u" cx={middle} cy={top - 8} r={RING} />
          <text className="t-dose" x={middle} y={top - 16} textAnchor="middle">
            {rings}
          </text>
        </>
      ) : (
        Array.from({ length: rings }, (_, i) => top - 8 - i * RING_STEP).map((cy) => (
          <circle key={cy} className="dose-u" cx={middle} cy={cy} r={RING} />
        ))
      )}
    </>
  );
}

function Dot({ week, frame }: { week: TrendWeek; frame: TrendFrame }) {
  const { monday, value, half, whole } = week;
  const x = weekMiddle(frame, monday);
  return (
    <>
      {half && <path className={whole ? 'half' : 'half-open'} d={`M${x} ${frame.y(half[0])}V${frame.y(half[1])}`} />}
      {value !== null && <circle className={whole ? 'dose' : 'dot-open'} cx={x} cy={frame.y(value)} r={DOT} />}
    </>
  );
}
