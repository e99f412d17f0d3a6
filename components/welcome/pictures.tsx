import { bedtimeOf, windDownStart } from '../../utils/bedtime/bedtime-of.ts';
import { nightBounds, nightOf } from '../../utils/bedtime/night-of.ts';
import type { Schedule } from '../../utils/records/types.ts';
import { DayRibbon } from '../charts/day-ribbon.tsx';
import { Dial } from '../charts/dial.tsx';
import { type Clock, useClock } from '../controls/use-clock.ts';

const USUAL_WAKE_MS = 3 * 3_600_000;

function tonight({ nowMs, zone }: Clock, schedule: Schedule) {
  const night = nightOf(nowMs, zone, schedule.dayStartMin);
  const { startMs, endMs } = nightBounds(night, zone, schedule.dayStartMin);
  const bedtimeMs = bedtimeOf(night, zone, schedule, null);
  return { startMs, endMs, bedtimeMs, windDownStartMs: bedtimeMs === null ? null : windDownStart(bedtimeMs, schedule) };
}

export function WelcomeDial({ schedule }: { schedule: Schedule }) {
  const [clock] = useClock();
  const { endMs, bedtimeMs, windDownStartMs } = tonight(clock, schedule);
  return (
    <div className="wel-dial">
      <Dial {...clock} bedtimeMs={bedtimeMs} windDownStartMs={windDownStartMs} wakeMs={endMs + USUAL_WAKE_MS} />
    </div>
  );
}

/** How the evening looks with the bedtime and wind-down just given. Without a bedtime there is nothing to draw. */
export function EveningPicture({ schedule }: { schedule: Schedule }) {
  const [clock] = useClock();
  const { startMs, endMs, bedtimeMs, windDownStartMs } = tonight(clock, schedule);
  if (bedtimeMs === null) return null;
  return (
    <figure>
      <DayRibbon
        size="small"
        nowMs={null}
        zone={clock.zone}
        dayStartMs={startMs}
        dayEndMs={endMs}
        wakeMs={null}
        bedtimeMs={bedtimeMs}
        windDownStartMs={windDownStartMs}
        doses={[]}
      />
    </figure>
  );
}
