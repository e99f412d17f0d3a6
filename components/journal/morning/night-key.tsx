import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { RibbonDose } from '../../charts/day-ribbon-geometry.ts';
import type { NightBar } from './night-bar.ts';

interface NightKeyProps {
  bar: NightBar;
  doses: readonly RibbonDose[];
  windDown: boolean;
}

/** What the picture's signs mean; the usual ones always, so that nothing jumps while answers are typed, the rare ones when they are in it. */
export function NightKey({ bar, doses, windDown }: NightKeyProps) {
  const hatchId = useId();
  return (
    <figcaption className="clock-key">
      <Entry text={i18n.t('morning.bar.keyAsleep')}>
        <rect className="night" y="2" width="22" height="8" />
      </Entry>
      <Entry text={i18n.t('morning.bar.keyAwake')}>
        <rect className="bedbox" x=".5" y="2.5" width="21" height="7" />
      </Entry>
      {bar.sleepOrWaking && (
        <Entry text={i18n.t('morning.bar.keyEither')}>
          <rect className="deep" y="2" width="22" height="8" />
        </Entry>
      )}
      {!bar.inBed && (
        <Entry text={i18n.t('morning.bar.keyMissing')}>
          <line className="miss" x1="0" x2="22" y1="6" y2="6" />
        </Entry>
      )}
      {doses.some(({ grams }) => grams !== null) && (
        <Entry text={i18n.t('morning.bar.keyDose')}>
          <circle className="dose" cx="11" cy="6" r="4.4" />
        </Entry>
      )}
      {doses.some(({ grams }) => grams === null) && (
        <Entry text={i18n.t('morning.bar.keyRing')}>
          <circle className="dose-u" cx="11" cy="6" r="4" />
        </Entry>
      )}
      {windDown && (
        <Entry text={i18n.t('morning.bar.keyWindDown')}>
          <defs>
            <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <line className="hatch" x1="0" y1="0" x2="0" y2="5" />
            </pattern>
          </defs>
          <rect className="wd" width="22" height="12" />
          <rect fill={`url(#${hatchId})`} width="22" height="12" />
        </Entry>
      )}
    </figcaption>
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
