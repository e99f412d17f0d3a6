import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import { clockText } from '../../utils/wording/time-text.ts';
import {
  dosesToDraw,
  hasPain,
  largeFrame,
  levelScale,
  type RibbonDay,
  type RibbonFrame,
  ribbonSpan,
  SMALL,
  timeScale,
} from './day-ribbon-geometry.ts';
import { BandLayer, DoseLayer, NightLayer, TickLayer } from './day-ribbon-layers.tsx';
import { readMoment, ribbonMoments, ribbonPoints } from './day-ribbon-moments.ts';
import { ribbonDescription, ribbonTitle } from './day-ribbon-text.ts';
import { placeInside, placeLabels } from './label-row.ts';
import { round } from './level-band.ts';
import { PainLane } from './pain-lane.tsx';
import { PointMark } from './point-mark.tsx';
import { PointWalk } from './point-walk.tsx';
import { useWidth } from './use-width.ts';
import './charts.css';

export interface DayRibbonProps extends RibbonDay {
  size: 'small' | 'large';
}

/** Below this the hours' numbers would touch; the picture scrolls instead of shrinking. */
const LEAST_LARGE_PX = 560;
const USUAL_LARGE_PX = 916;

/** The day from waking to just after bed: doses, wind-down, now and bed, with all of it in words for who does not see it. */
export function DayRibbon({ size, ...day }: DayRibbonProps) {
  if (size === 'large') return <LargeRibbon day={day} />;
  return (
    <div className="ribbon">
      <RibbonPicture day={day} frame={SMALL} large={false} />
    </div>
  );
}

/** As wide as the page gives it, on a narrow page it scrolls; its doses and marks can be read one by one. */
function LargeRibbon({ day }: { day: RibbonDay }) {
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder, USUAL_LARGE_PX);
  if (width === null) return <div ref={holder} className="ribbon-large" />;
  const frame = largeFrame(Math.max(width, LEAST_LARGE_PX), day.doses.some(hasPain));
  const span = ribbonSpan(day);
  return (
    <div ref={holder} className="ribbon-large">
      <PointWalk
        label={i18n.t('time.ribbon.walk')}
        points={ribbonPoints(ribbonMoments(day), span, frame, timeScale(span, frame))}
        read={(moment) => readMoment(moment, day.zone)}
        width={frame.width}
        height={frame.height}
        mark={(at) => <PointMark {...at} top={frame.top} base={frame.base} />}
      >
        <RibbonPicture day={day} frame={frame} large />
      </PointWalk>
    </div>
  );
}

function RibbonPicture({ day, frame, large }: { day: RibbonDay; frame: RibbonFrame; large: boolean }) {
  const id = useId();
  const span = ribbonSpan(day);
  const x = timeScale(span, frame);
  const handX = day.nowMs !== null && span.fromMs <= day.nowMs && day.nowMs <= span.toMs ? x(day.nowMs) : null;
  return (
    <svg
      className="ch"
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-labelledby={`${id}t ${id}d`}
    >
      <title id={`${id}t`}>{ribbonTitle(day)}</title>
      <desc id={`${id}d`}>{ribbonDescription(day)}</desc>
      <NightLayer day={day} span={span} frame={frame} x={x} hatchId={`${id}h`} />
      {large ? <Grid frame={frame} /> : null}
      {day.bands?.length ? (
        <BandLayer bands={day.bands} span={span} nowMs={day.nowMs} x={x} y={levelScale(frame)} />
      ) : null}
      <TickLayer span={span} zone={day.zone} frame={frame} x={x} large={large} />
      <WindDownWords day={day} frame={frame} handX={handX} large={large} x={x} />
      <DoseLayer doses={dosesToDraw(day, span)} frame={frame} x={x} stems={large} />
      {handX === null ? null : (
        <path className="hand" transform={`translate(${round(handX)} ${frame.handTop})`} d={frame.hand} />
      )}
      <MarkWords day={day} frame={frame} handX={handX} large={large} x={x} />
      {frame.pain ? <PainLane doses={day.doses} lane={frame.pain} frame={frame} x={x} /> : null}
    </svg>
  );
}

/** Quarters of the height, to follow a curve along; they stand for no value. */
function Grid({ frame }: { frame: RibbonFrame }) {
  return [0.25, 0.5, 0.75].map((share) => {
    const y = frame.base - (frame.base - frame.top) * share;
    return <line key={share} className="grid" x1={frame.left} x2={frame.right} y1={y} y2={y} />;
  });
}

interface WordsProps {
  day: RibbonDay;
  frame: RibbonFrame;
  handX: number | null;
  large: boolean;
  x: (atMs: number) => number;
}

/** up, now and bed over their marks; large with the clock time. */
function MarkWords({ day, frame, handX, large, x }: WordsProps) {
  const at = (atMs: number) => clockText(atMs, day.zone);
  const up = (atMs: number) =>
    large ? i18n.t('time.ribbon.markUpAt', { time: at(atMs) }) : i18n.t('time.ribbon.markUp');
  const bed = (atMs: number) =>
    large ? i18n.t('time.ribbon.markBedAt', { time: at(atMs) }) : i18n.t('time.ribbon.markBed');
  const now = (atMs: number) => (large ? i18n.t('time.ribbon.markNowAt', { time: at(atMs) }) : at(atMs));

  const hand = handX === null || day.nowMs === null ? null : { x: handX, text: now(day.nowMs) };
  const marks = [
    ...(day.wakeMs === null ? [] : [{ x: x(day.wakeMs), text: up(day.wakeMs) }]),
    ...(day.bedtimeMs === null ? [] : [{ x: x(day.bedtimeMs), text: bed(day.bedtimeMs) }]),
  ];
  const placed = placeLabels(hand, marks, frame.left, frame.right);
  return (
    <>
      {marks.map((mark, index) => {
        const middle = placed.marks[index] ?? null;
        return middle === null ? null : (
          <text key={mark.text} className="t-night t-b" x={round(middle)} y={frame.labelY} textAnchor="middle">
            {mark.text}
          </text>
        );
      })}
      {hand && placed.hand !== null ? (
        <text className="t-ink t-b" x={round(placed.hand)} y={frame.labelY} textAnchor="middle">
          {hand.text}
        </text>
      ) : null}
    </>
  );
}

/** In the large picture the wind-down says its name, on the side where the hand is not. */
function WindDownWords({ day, frame, handX, large, x }: WordsProps) {
  if (!large || day.windDownStartMs === null || day.bedtimeMs === null) return null;
  const text = i18n.t('time.ribbon.windDownHere', { time: clockText(day.windDownStartMs, day.zone) });
  const start = placeInside(text, Math.max(x(day.windDownStartMs), frame.left), x(day.bedtimeMs), handX);
  if (start === null) return null;
  return (
    <text className="t-night" x={round(start)} y={frame.top + 15}>
      {text}
    </text>
  );
}
