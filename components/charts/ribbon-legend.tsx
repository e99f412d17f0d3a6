import { i18n } from '#i18n';
import type { FamilyBand } from '../../utils/kinetics/families-in-view.ts';
import { clockText } from '../../utils/wording/time-text.ts';
import type { RibbonDay } from './day-ribbon-geometry.ts';
import { beads } from './family-beads.ts';
import { RingKey, SignKey, WindDownKey } from './sign-key.tsx';
import './charts.css';

/** Two beads on each edge of the key's little band. */
const KEY_BEADS = [5, 17].flatMap((x) => [
  { x, y: 2 },
  { x, y: 10 },
]);

/** The first of several says what they all are; the popup has one line for them. */
function familyKey(family: FamilyBand['family'], place: number): string {
  const name = i18n.t(`time.family.${family}`);
  return place === 0 ? i18n.t('time.ribbon.legendLevelOf', { family: name }) : name;
}

/** What the ribbon's signs mean; only those that are in it. */
export function RibbonLegend({ day }: { day: Pick<RibbonDay, 'zone' | 'windDownStartMs' | 'doses' | 'bands'> }) {
  const bands = day.bands ?? [];
  const hasBand = bands.length > 0;
  const hasRings = day.doses.some((dose) => dose.grams === null);
  if (!hasBand && day.windDownStartMs === null) return null;
  return (
    <div className="ribbon-legend">
      {bands.map(({ family }, place) => (
        <SignKey key={family} text={bands.length === 1 ? i18n.t('time.ribbon.legendLevel') : familyKey(family, place)}>
          <rect className="band" y="2" width="22" height="8" />
          <path className="edge" d="M0 2H22M0 10H22" />
          {bands.length > 1 && <path className="bead" d={beads(family, KEY_BEADS)} />}
        </SignKey>
      ))}
      {hasBand && hasRings ? <RingKey text={i18n.t('time.ribbon.legendRings')} /> : null}
      {day.windDownStartMs === null ? null : (
        <WindDownKey text={i18n.t('time.ribbon.legendWindDown', { time: clockText(day.windDownStartMs, day.zone) })} />
      )}
    </div>
  );
}
