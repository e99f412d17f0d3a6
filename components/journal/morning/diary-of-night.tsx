import { useState } from 'react';
import { bedtimeOf, windDownStart } from '../../../utils/bedtime/bedtime-of.ts';
import type { NightDate, Schedule } from '../../../utils/records/types.ts';
import type { Clock } from '../../controls/use-clock.ts';
import { DiaryForm } from './diary-form.tsx';
import type { NightRecords } from './load-night.ts';
import { NightNumbers } from './night-numbers.tsx';
import { NightPicture } from './night-picture.tsx';
import { zoneOfNight } from './night-zones.ts';
import { expectedBedMs } from './place-answers.ts';
import { useDiary } from './use-diary.ts';
import { ZoneChoice } from './zone-choice.tsx';

interface DiaryOfNightProps {
  date: NightDate;
  /** The two days of the night in words. */
  days: string;
  found: NightRecords;
  schedule: Schedule;
  clock: Clock;
  onTyping: (typing: boolean) => void;
}

/** One night: the picture, the questions, and what follows from them, all three from the same answers. */
export function DiaryOfNight({ date, days, found, schedule, clock, onTyping }: DiaryOfNightProps) {
  const { night, writtenAt, doses, whereabouts } = found;
  const override = night?.bedtimeOverrideMin ?? null;
  // As it was when the page was opened: a form must not change its zone under the hand.
  const [opened] = useState({ atMs: clock.nowMs, zone: clock.zone });
  const usualZone = zoneOfNight(date, schedule.dayStartMin, opened, whereabouts);
  const bedMsIn = (zone: string) => expectedBedMs(date, zone, schedule, override);
  const state = useDiary({ date, night, writtenAt, usualZone, bedMsIn, onTyping });
  const { diary, zone } = state;
  const bedtimeMs = bedtimeOf(date, zone, schedule, override);
  const plan = {
    expectedBedMs: bedMsIn(zone),
    bedtimeMs,
    windDownStartMs: bedtimeMs === null ? null : windDownStart(bedtimeMs, schedule),
  };
  return (
    <div className="night-of">
      <ZoneChoice
        zone={zone}
        others={[clock.zone, ...whereabouts.map((one) => one.zone), ...(state.stored ? [state.stored.zone] : [])]}
        onChange={state.changeZone}
      />
      <NightPicture diary={diary} plan={plan} doses={doses} />
      <div className="lay">
        <DiaryForm state={state} days={days} />
        <NightNumbers diary={diary} doses={doses} />
      </div>
    </div>
  );
}
