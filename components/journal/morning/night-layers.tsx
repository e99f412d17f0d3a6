import { i18n } from '#i18n';
import { clockText } from '../../../utils/wording/time-text.ts';
import type { RibbonFrame } from '../../charts/day-ribbon-geometry.ts';
import { placeLabels } from '../../charts/label-row.ts';
import { round, type Scale } from '../../charts/level-band.ts';
import { Hatch } from '../../charts/sign-key.tsx';
import type { NightBar, Stretch } from './night-bar.ts';

/** Top and height of the bed and of the sleep in it, px; those of the design. */
const BED = { y: 20.5, height: 31 };
const SLEEP = { y: 24, height: 24 };
const WIND_DOWN_HEIGHT = 44;

interface WindDownProps {
  windDown: Stretch | null;
  span: Stretch;
  frame: RibbonFrame;
  x: Scale;
  /** Unique on the page. */
  hatchId: string;
}

/** The person's own window before bed, hatched. */
export function WindDownLayer({ windDown, span, frame, x, hatchId }: WindDownProps) {
  if (!windDown) return null;
  const from = round(x(Math.max(windDown.fromMs, span.fromMs)));
  const place = { x: from, y: frame.top, width: round(x(windDown.toMs) - from), height: WIND_DOWN_HEIGHT };
  return (
    <>
      <Hatch id={hatchId} />
      <rect className="wd" {...place} />
      <rect fill={`url(#${hatchId})`} {...place} />
    </>
  );
}

/** In bed as an outline, asleep in solid blue, what is not known to be either in a paler one; dotted where nothing is written. */
export function SleepLayer({ bar, span, x }: { bar: NightBar; span: Stretch; x: Scale }) {
  const across = ({ fromMs, toMs }: Stretch) => ({ x: round(x(fromMs)), width: round(x(toMs) - x(fromMs)) });
  const middle = BED.y + BED.height / 2;
  const start = bar.bedMs ?? bar.edgesMs[0] ?? span.fromMs;
  return (
    <>
      {bar.inBed ? (
        <rect className="bedbox" {...across(bar.inBed)} {...BED} />
      ) : (
        <line className="miss" x1={round(x(start))} x2={round(x(bar.upMs ?? span.toMs))} y1={middle} y2={middle} />
      )}
      {bar.edgesMs.map((atMs) => (
        <line
          key={atMs}
          className="wd-edge"
          x1={round(x(atMs))}
          x2={round(x(atMs))}
          y1={BED.y}
          y2={BED.y + BED.height}
        />
      ))}
      {bar.sleepOrWaking && <rect className="deep" {...across(bar.sleepOrWaking)} {...SLEEP} />}
      {bar.asleep.map((piece) => (
        <rect key={piece.fromMs} className="night" {...across(piece)} {...SLEEP} />
      ))}
    </>
  );
}

interface MarksProps {
  bar: NightBar;
  zone: string;
  frame: RibbonFrame;
  x: Scale;
}

/** A line at bed and at getting up, each with its clock time above. */
export function BarMarks({ bar, zone, frame, x }: MarksProps) {
  const marks = [
    ...(bar.bedMs === null ? [] : [{ x: x(bar.bedMs), text: bedText(bar.bedMs, zone) }]),
    ...(bar.upMs === null ? [] : [{ x: x(bar.upMs), text: upText(bar.upMs, zone) }]),
  ];
  const placed = placeLabels(null, marks, frame.left, frame.right);
  return marks.map((mark, index) => {
    const middle = placed.marks[index] ?? null;
    return (
      <g key={mark.text}>
        <line className="bed" x1={round(mark.x)} x2={round(mark.x)} y1="12" y2={frame.base} />
        {middle !== null && (
          <text className="t-night t-b" x={round(middle)} y={frame.labelY} textAnchor="middle">
            {mark.text}
          </text>
        )}
      </g>
    );
  });
}

const bedText = (atMs: number, zone: string) => i18n.t('morning.bar.bedAt', { time: clockText(atMs, zone) });
const upText = (atMs: number, zone: string) => i18n.t('morning.bar.upAt', { time: clockText(atMs, zone) });
