import { useId, useRef } from 'react';
import { i18n } from '#i18n';
import type { SleepDiary } from '../../../utils/records/types.ts';
import { clockText } from '../../../utils/wording/time-text.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { type RibbonDose, SMALL, timeScale } from '../../charts/day-ribbon-geometry.ts';
import { DoseLayer, TickLayer } from '../../charts/day-ribbon-layers.tsx';
import { readMoment, ribbonPoints } from '../../charts/day-ribbon-moments.ts';
import { PointMark } from '../../charts/point-mark.tsx';
import { PointWalk } from '../../charts/point-walk.tsx';
import { useWidth } from '../../charts/use-width.ts';
import { barSpan, nightBar, type Stretch } from './night-bar.ts';
import { NightKey } from './night-key.tsx';
import { BarMarks, SleepLayer, WindDownLayer } from './night-layers.tsx';
import { nightMoments } from './night-moments.ts';
import { nightDescription, nightSummary } from './night-text.ts';

/** What the picture shows beside the answers. */
export interface NightPlan {
  /** About when bed was to be expected; what the picture is laid out around. */
  expectedBedMs: number;
  /** The person's own bedtime and the start of their wind-down, where they have set them. */
  bedtimeMs: number | null;
  windDownStartMs: number | null;
}

interface NightPictureProps {
  diary: SleepDiary;
  plan: NightPlan;
  doses: readonly RibbonDose[];
}

const USUAL_PX = 916;
/** Below this the hours' words would touch; the picture scrolls instead of shrinking. */
const LEAST_PX = 330;

/** The night as a bar, drawn anew with every answer, with all of it in words for who does not see it. */
export function NightPicture({ diary, plan, doses }: NightPictureProps) {
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const measured = useWidth(holder, USUAL_PX);
  const width = Math.max(measured ?? USUAL_PX, LEAST_PX);
  const frame = {
    ...SMALL,
    width,
    height: 92,
    left: 1,
    right: width - 1,
    top: 14,
    base: 66,
    labelY: 9,
    tickLabelY: 88,
  };
  const span = barSpan(plan.expectedBedMs, diary);
  const x = timeScale(span, frame);
  const bar = nightBar(diary);
  const shown = doses.filter(({ atMs }) => span.fromMs <= atMs && atMs <= span.toMs);
  const windDown = windDownOf(plan, diary);
  const around = { doses: shown, windDown };
  const moments = nightMoments(diary, around);
  return (
    <figure className="clock">
      <figcaption className="says">{nightSummary(diary, around)}</figcaption>
      <div ref={holder}>
        <PointWalk
          label={i18n.t('morning.bar.walk')}
          points={ribbonPoints(moments, span, frame, x)}
          read={(moment) => readMoment(moment, diary.zone)}
          width={width}
          height={frame.height}
          mark={(at) => <PointMark {...at} top={frame.top} base={frame.base} />}
        >
          <svg
            className="ch"
            width={width}
            height={frame.height}
            viewBox={`0 0 ${width} ${frame.height}`}
            role="img"
            aria-labelledby={`${id}t ${id}d`}
          >
            <title id={`${id}t`}>{i18n.t('morning.bar.title')}</title>
            <desc id={`${id}d`}>{nightDescription(diary, around)}</desc>
            <WindDownLayer windDown={windDown} span={span} frame={frame} x={x} hatchId={`${id}h`} />
            <TickLayer span={span} zone={diary.zone} frame={frame} x={x} large />
            <SleepLayer bar={bar} span={span} x={x} />
            <BarMarks bar={bar} zone={diary.zone} frame={frame} x={x} />
            <DoseLayer doses={shown} frame={frame} x={x} stems={false} />
          </svg>
        </PointWalk>
      </div>
      <div className="clock-foot">
        <NightKey bar={bar} doses={shown} windDown={windDown !== null} />
        <ChartTable
          caption={i18n.t('morning.bar.title')}
          heads={[{ text: i18n.t('time.ribbon.columnTime') }, { text: i18n.t('time.ribbon.columnWhat') }]}
          rows={() => moments.map(({ key, atMs, what }) => ({ key, cells: [clockText(atMs, diary.zone), what] }))}
        />
      </div>
    </figure>
  );
}

/** Until bed: whoever went earlier than planned has no more evening to wind down in. */
function windDownOf({ windDownStartMs, bedtimeMs }: NightPlan, { wentToBedMs }: SleepDiary): Stretch | null {
  if (windDownStartMs === null || bedtimeMs === null) return null;
  const toMs = Math.min(bedtimeMs, wentToBedMs ?? bedtimeMs);
  return toMs > windDownStartMs ? { fromMs: windDownStartMs, toMs } : null;
}
