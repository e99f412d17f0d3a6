import { i18n } from '#i18n';
import { bedtimeOf, windDownStart } from '../../../utils/bedtime/bedtime-of.ts';
import type { NightDate, Schedule } from '../../../utils/records/types.ts';
import { DiaryForm } from './diary-form.tsx';
import type { NightRecords } from './load-night.ts';
import { NightNumbers } from './night-numbers.tsx';
import { NightPicture } from './night-picture.tsx';
import { expectedBedMs } from './place-answers.ts';
import { useDiary } from './use-diary.ts';

interface DiaryOfNightProps {
  date: NightDate;
  /** The two days of the night in words. */
  days: string;
  found: NightRecords;
  schedule: Schedule;
  /** IANA zone of the device. */
  deviceZone: string;
  onTyping: (typing: boolean) => void;
}

/** One night: the picture, the questions, and what follows from them, all three from the same answers. */
export function DiaryOfNight({ date, days, found, schedule, deviceZone, onTyping }: DiaryOfNightProps) {
  const { night, writtenAt, doses } = found;
  const override = night?.bedtimeOverrideMin ?? null;
  const bedMsIn = (zone: string) => expectedBedMs(date, zone, schedule, override);
  const state = useDiary({ date, night, writtenAt, deviceZone, bedMsIn, onTyping });
  const { diary, zone } = state;
  const bedtimeMs = bedtimeOf(date, zone, schedule, override);
  const plan = {
    expectedBedMs: bedMsIn(zone),
    bedtimeMs,
    windDownStartMs: bedtimeMs === null ? null : windDownStart(bedtimeMs, schedule),
  };
  return (
    <div className="night-of">
      {zone !== deviceZone && <p className="notice">{i18n.t('morning.zone', { zone: zone.replaceAll('_', ' ') })}</p>}
      <NightPicture diary={diary} plan={plan} doses={doses} />
      <div className="lay">
        <DiaryForm state={state} days={days} />
        <NightNumbers diary={diary} doses={doses} />
      </div>
    </div>
  );
}
