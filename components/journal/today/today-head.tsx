import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Countdown } from '../../../utils/bedtime/countdown.ts';
import type { DayView } from '../../../utils/records/queries.ts';
import { clockText, durationText } from '../../../utils/wording/time-text.ts';
import { HeroFigure } from '../../controls/hero-figure.tsx';
import { minutesText } from '../../controls/minutes-text.ts';
import { TonightOfDay } from '../../day/tonight-of-day.tsx';

interface TodayHeadProps {
  heading: ReactNode;
  countdown: Countdown;
  zone: string;
  view: DayView;
  onAsked: () => void;
}

/** The day on the left, how far bed is on the right. */
export function TodayHead({ heading, countdown, zone, view, onAsked }: TodayHeadProps) {
  return (
    <header className="today-head">
      <div>
        {heading}
        <p className="sup">{i18n.t('today.dayEnds', { time: minutesText(view.settings.schedule.dayStartMin) })}</p>
      </div>
      <div className="today-bed">
        <span role="timer" aria-label={i18n.t('popup.timer')}>
          <BedFigure countdown={countdown} zone={zone} />
        </span>{' '}
        <TonightOfDay countdown={countdown} zone={zone} view={view} onAsked={onAsked} />
      </div>
    </header>
  );
}

function BedFigure({ countdown, zone }: { countdown: Countdown; zone: string }) {
  if (countdown.state === 'unset') return <span className="sup">{i18n.t('popup.noBedtime')}</span>;
  const time = clockText(countdown.bedtimeMs, zone);
  if (countdown.state === 'past') {
    return (
      <span className="sup">
        <b className="num">{time}</b> {i18n.t('popup.wasBedtime', { duration: durationText(countdown.minutesPast) })}
      </span>
    );
  }
  return (
    <>
      <HeroFigure minutes={countdown.minutesLeft} />
      <span className="vh">{durationText(countdown.minutesLeft)}</span>{' '}
      <span className="sup">
        {i18n.t('popup.untilBed')} · <b className="num">{time}</b>
      </span>
    </>
  );
}
