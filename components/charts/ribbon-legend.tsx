import { i18n } from '#i18n';
import { clockText } from '../../utils/wording/time-text.ts';
import type { RibbonDay } from './day-ribbon-geometry.ts';
import { RingKey, SignKey, WindDownKey } from './sign-key.tsx';
import './charts.css';

/** What the ribbon's signs mean; only those that are in it. */
export function RibbonLegend({ day }: { day: Pick<RibbonDay, 'zone' | 'windDownStartMs' | 'doses' | 'band'> }) {
  const hasBand = Boolean(day.band?.length);
  const hasRings = day.doses.some((dose) => dose.grams === null);
  if (!hasBand && day.windDownStartMs === null) return null;
  return (
    <div className="ribbon-legend">
      {hasBand ? (
        <SignKey text={i18n.t('time.ribbon.legendLevel')}>
          <rect className="band" y="2" width="22" height="8" />
          <path className="edge" d="M0 2H22M0 10H22" />
        </SignKey>
      ) : null}
      {hasBand && hasRings ? <RingKey text={i18n.t('time.ribbon.legendRings')} /> : null}
      {day.windDownStartMs === null ? null : (
        <WindDownKey text={i18n.t('time.ribbon.legendWindDown', { time: clockText(day.windDownStartMs, day.zone) })} />
      )}
    </div>
  );
}
