import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Countdown } from '../../utils/bedtime/countdown.ts';
import { openOwnPage } from '../../utils/browser/tabs.ts';
import { clockText, durationText, durationWords } from '../../utils/wording/time-text.ts';
import { HeroFigure } from '../controls/hero-figure.tsx';

interface HeroProps {
  countdown: Countdown;
  zone: string;
  /** No weekday has a bedtime yet. */
  neverSet: boolean;
  /** The dial. */
  picture: ReactNode;
  /** "Change tonight" and what it opens. */
  tonight: ReactNode;
}

/** The one large thing: how far bed is. The whole sentence is in words for readers; the figures repeat it for the eye. */
export function Hero({ countdown, zone, neverSet, picture, tonight }: HeroProps) {
  return (
    <header className="hero">
      <div>
        <h1 className="vh">{i18n.t('popup.timer')}</h1>
        <p className="hero-h" role="timer" aria-label={i18n.t('popup.timer')}>
          <HeroLine countdown={countdown} zone={zone} neverSet={neverSet} />
        </p>
        <div className="hero-sub">
          <HeroSub countdown={countdown} zone={zone} />
          {tonight}
        </div>
      </div>
      {picture}
    </header>
  );
}

function HeroLine({ countdown, zone, neverSet }: Pick<HeroProps, 'countdown' | 'zone' | 'neverSet'>) {
  if (countdown.state === 'unset') {
    return <span className="hero-none">{neverSet ? <SetBedtime /> : i18n.t('popup.noBedtime')}</span>;
  }
  const time = clockText(countdown.bedtimeMs, zone);
  if (countdown.state === 'past') {
    return (
      <>
        <span className="big-time" aria-hidden="true">
          {time}
        </span>
        <span className="vh">{i18n.t('badge.past', { time, duration: durationWords(countdown.minutesPast) })}</span>
      </>
    );
  }
  return (
    <>
      <HeroFigure minutes={countdown.minutesLeft} />
      <span className="vh">
        {durationText(countdown.minutesLeft)} {i18n.t('popup.untilBed')}, {time}
      </span>
    </>
  );
}

function HeroSub({ countdown, zone }: { countdown: Countdown; zone: string }) {
  if (countdown.state === 'unset') return null;
  if (countdown.state === 'past') {
    // Readers have it from the sentence above.
    return (
      <span aria-hidden="true">
        {countdown.minutesPast === 0
          ? i18n.t('popup.wasBedtimeNow')
          : i18n.t('popup.wasBedtime', { duration: durationText(countdown.minutesPast) })}
      </span>
    );
  }
  return (
    <span aria-hidden="true">
      {i18n.t('popup.untilBed')} <span className="dotsep">·</span>{' '}
      <b className="num">{clockText(countdown.bedtimeMs, zone)}</b>
    </span>
  );
}

/** The way to where bedtimes are set. */
function SetBedtime() {
  return (
    <button
      type="button"
      className="link"
      onClick={() => void openOwnPage('/journal.html#/settings').then(() => window.close())}
    >
      {i18n.t('popup.setBedtime')}
    </button>
  );
}
