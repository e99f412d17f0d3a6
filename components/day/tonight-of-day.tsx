import { bedtimeOf } from '../../utils/bedtime/bedtime-of.ts';
import type { Countdown } from '../../utils/bedtime/countdown.ts';
import { clockMinutes } from '../../utils/bedtime/last-clock-time.ts';
import type { DayView } from '../../utils/records/queries.ts';
import { clockText } from '../../utils/wording/time-text.ts';
import { Tonight } from '../controls/tonight.tsx';

interface TonightOfDayProps {
  countdown: Countdown;
  zone: string;
  view: DayView;
  onSet: Parameters<typeof Tonight>[0]['onSet'];
}

/** "Change tonight" for the night that the countdown is about. */
export function TonightOfDay({ countdown, zone, view, onSet }: TonightOfDayProps) {
  const usualMs = bedtimeOf(countdown.night, zone, view.settings.schedule, null);
  const override = view.nights.find(({ date }) => date === countdown.night)?.bedtimeOverrideMin ?? null;
  return (
    <Tonight
      bedtimeMin={countdown.state === 'unset' ? null : clockMinutes(countdown.bedtimeMs, zone)}
      overridden={override !== null}
      usualText={usualMs === null ? null : clockText(usualMs, zone)}
      onSet={onSet}
    />
  );
}
