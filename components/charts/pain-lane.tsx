import { millisecondsInHour } from 'date-fns/constants';
import { i18n } from '#i18n';
import { hasPain, painScale, type RibbonDose, type RibbonFrame } from './day-ribbon-geometry.ts';
import { round, type Scale } from './level-band.ts';

/** Pain before each dose and about an hour after it, on a lane from 0 to 10 of its own. */
export function PainLane(props: {
  doses: readonly RibbonDose[];
  lane: { top: number; zero: number };
  frame: RibbonFrame;
  x: Scale;
}) {
  const { doses, lane, frame, x } = props;
  const y = painScale(lane);
  return (
    <>
      <line className="hair" x1={frame.left} x2={frame.right} y1={lane.zero + 0.5} y2={lane.zero + 0.5} />
      <line className="grid" x1={frame.left} x2={frame.right} y1={lane.top + 0.5} y2={lane.top + 0.5} />
      <text x={frame.left} y={lane.top - 4}>
        {i18n.t('time.ribbon.painTop')}
      </text>
      <text x={frame.left} y={lane.zero - 4}>
        {i18n.t('time.ribbon.painZero')}
      </text>
      {doses.filter(hasPain).map(({ atMs, painBefore: before, painAfter: after }, index) => {
        const from = round(x(atMs));
        const to = round(x(atMs + millisecondsInHour));
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two doses may share an instant
          <g key={`${atMs}-${index}`}>
            {before !== null && after !== null ? (
              <line className="ink-s pain-line" x1={from} y1={y(before)} x2={to} y2={y(after)} />
            ) : null}
            {after === null ? null : <PainDot middle={to} y={y(after)} value={after} side="right" />}
            {before === null ? null : <PainDot middle={from} y={y(before)} value={before} side="left" />}
          </g>
        );
      })}
    </>
  );
}

function PainDot({ middle, y, value, side }: { middle: number; y: number; value: number; side: 'left' | 'right' }) {
  const words = side === 'left' ? { x: middle - 7, textAnchor: 'end' as const } : { x: middle + 7 };
  return (
    <>
      <circle className="ink-f" cx={middle} cy={round(y)} r={3} />
      <text className="t-ink" y={round(y) + 4} {...words}>
        {value}
      </text>
    </>
  );
}
