import { i18n } from '#i18n';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';
import { RingKey, SignKey, WindDownKey } from '../../charts/sign-key.tsx';
import type { NightBar } from './night-bar.ts';

interface NightKeyProps {
  bar: NightBar;
  doses: readonly RibbonDose[];
  windDown: boolean;
}

/** What the picture's signs mean; the usual ones always, so that nothing jumps while answers are typed, the rare ones when they are in it. */
export function NightKey({ bar, doses, windDown }: NightKeyProps) {
  return (
    <div className="clock-key">
      <SignKey text={i18n.t('morning.bar.keyAsleep')}>
        <rect className="night" y="2" width="22" height="8" />
      </SignKey>
      <SignKey text={i18n.t('morning.bar.keyAwake')}>
        <rect className="bedbox" x=".5" y="2.5" width="21" height="7" />
      </SignKey>
      {bar.sleepOrWaking && (
        <SignKey text={i18n.t('morning.bar.keyEither')}>
          <rect className="deep" y="2" width="22" height="8" />
        </SignKey>
      )}
      {!bar.inBed && (
        <SignKey text={i18n.t('morning.bar.keyMissing')}>
          <line className="miss" x1="0" x2="22" y1="6" y2="6" />
        </SignKey>
      )}
      {doses.some(({ grams }) => grams !== null) && (
        <SignKey text={i18n.t('morning.bar.keyDose')}>
          <circle className="dose" cx="11" cy="6" r="4.4" />
        </SignKey>
      )}
      {doses.some(({ grams }) => grams === null) && <RingKey text={i18n.t('morning.bar.keyRing')} />}
      {windDown && <WindDownKey text={i18n.t('morning.bar.keyWindDown')} />}
    </div>
  );
}
