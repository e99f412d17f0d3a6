import { bedtimeOf } from '../../utils/bedtime/bedtime-of.ts';
import type { Countdown } from '../../utils/bedtime/countdown.ts';
import { clockMinutes } from '../../utils/bedtime/last-clock-time.ts';
import { records } from '../../utils/records/database.ts';
import { overrideBedtime } from '../../utils/records/nights.ts';
import type { DayView } from '../../utils/records/queries.ts';
import { clockText } from '../../utils/wording/time-text.ts';
import { refreshAfterWrite } from '../controls/refresh-after-write.ts';
import { Tonight } from '../controls/tonight.tsx';

interface TonightOfDayProps {
  countdown: Countdown;
  zone: string;
  view: DayView;
  /** Called when a bedtime was asked for, so that the countdown is drawn anew. */
  onAsked: () => void;
}

/** "Change tonight" for the night that the countdown is about. */
export function TonightOfDay({ countdown, zone, view, onAsked }: TonightOfDayProps) {
  const usualMs = bedtimeOf(countdown.night, zone, view.settings.schedule, null);
  const override = view.nights.find(({ date }) => date === countdown.night)?.bedtimeOverrideMin ?? null;
  return (
    <Tonight
      bedtimeMin={countdown.state === 'unset' ? null : clockMinutes(countdown.bedtimeMs, zone)}
      overridden={override !== null}
      usualText={usualMs === null ? null : clockText(usualMs, zone)}
      onSet={async (minutes) => {
        const outcome = await overrideBedtime(records, countdown.night, minutes, Date.now());
        onAsked();
        if (outcome.ok) await refreshAfterWrite();
        return outcome;
      }}
    />
  );
}
