import { useMemo } from 'react';
import type { Countdown } from '../../utils/bedtime/countdown.ts';
import { nightBounds, nightOf } from '../../utils/bedtime/night-of.ts';
import type { DayView } from '../../utils/records/queries.ts';
import { DayRibbon } from '../charts/day-ribbon.tsx';
import { Dial } from '../charts/dial.tsx';
import { RibbonLegend } from '../charts/ribbon-legend.tsx';
import type { Clock } from '../controls/use-clock.ts';
import { ribbonOfDay } from '../day/ribbon-of-day.ts';

interface TodayProps {
  clock: Clock;
  countdown: Countdown;
  view: DayView;
}

/** Where the night's arc ends on the dial while no morning is known: three hours after the day's own start. */
const USUAL_WAKE_MS = 3 * 3_600_000;

export function TodayDial({ clock, countdown, view }: TodayProps) {
  const unset = countdown.state === 'unset';
  const { endMs } = nightBounds(countdown.night, clock.zone, view.settings.schedule.dayStartMin);
  return (
    <Dial
      nowMs={clock.nowMs}
      zone={clock.zone}
      bedtimeMs={unset ? null : countdown.bedtimeMs}
      windDownStartMs={unset ? null : countdown.windDownStartMs}
      wakeMs={endMs + USUAL_WAKE_MS}
    />
  );
}

/** Today from waking to bed, small; `legend` explains its signs while there is room. */
export function TodayRibbon({ clock, view, legend }: Omit<TodayProps, 'countdown'> & { legend: boolean }) {
  const night = nightOf(clock.nowMs, clock.zone, view.settings.schedule.dayStartMin);
  // Its band goes through weeks of doses, and the popup is drawn anew at every letter that is typed.
  const day = useMemo(
    () => ribbonOfDay(view, { night, nowMs: clock.nowMs, zone: clock.zone }),
    [view, night, clock.nowMs, clock.zone],
  );
  return (
    <figure className="rb">
      <DayRibbon size="small" {...day} />
      {legend && <RibbonLegend day={day} />}
    </figure>
  );
}
