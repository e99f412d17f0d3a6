import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import { clockText } from '../../utils/wording/time-text.ts';
import type { RibbonDay } from './day-ribbon-geometry.ts';
import './charts.css';

/** What the ribbon's signs mean; only those that are in it. */
export function RibbonLegend({ day }: { day: Pick<RibbonDay, 'zone' | 'windDownStartMs' | 'doses' | 'band'> }) {
  const hatchId = useId();
  const hasBand = Boolean(day.band?.length);
  const hasRings = day.doses.some((dose) => dose.grams === null);
  if (!hasBand && day.windDownStartMs === null) return null;
  return (
    <div className="ribbon-legend">
      {hasBand ? (
        <Entry text={i18n.t('time.ribbon.legendLevel')}>
          <rect className="band" y="2" width="22" height="8" />
          <path className="edge" d="M0 2H22M0 10H22" />
        </Entry>
      ) : null}
      {hasBand && hasRings ? (
        <Entry text={i18n.t('time.ribbon.legendRings')}>
          <circle className="dose-u" cx="11" cy="6" r="4" />
        </Entry>
      ) : null}
      {day.windDownStartMs === null ? null : (
        <Entry text={i18n.t('time.ribbon.legendWindDown', { time: clockText(day.windDownStartMs, day.zone) })}>
          <defs>
            <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className="hatch" x1="0" y1="0" x2="0" y2="5" />
            </pattern>
          </defs>
          <rect className="wd" width="22" height="12" />
          <rect fill={`url(#${hatchId})`} width="22" height="12" />
        </Entry>
      )}
    </div>
  );
}

function Entry({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span>
      <svg className="ch" width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
        {children}
      </svg>
      {text}
    </span>
  );
}
