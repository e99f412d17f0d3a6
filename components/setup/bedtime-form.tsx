import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import type { BedtimeWeek, Schedule } from '../../utils/records/types.ts';
import { minutesOfTimeField, timeFieldOf } from '../controls/clock-input.ts';
import { ProblemList } from '../controls/problem-list.tsx';
import { WindDownField } from './wind-down-field.tsx';

/** Sunday first, as the schedule counts. A week in 2026 that starts on a Sunday gives the names in the browser's language. */
const dayName = (day: number): string =>
  new Intl.DateTimeFormat(undefined, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 1, 1 + day));

interface BedtimeFormProps {
  schedule: Schedule;
  onSave: (change: (now: Schedule) => Schedule) => Promise<Outcome<unknown>>;
}

/** The usual bedtime, by weekday where it differs, and the wind-down. Each answer is kept as soon as it is given. */
export function BedtimeForm({ schedule, onSave }: BedtimeFormProps) {
  const [problems, setProblems] = useState<Problem[]>([]);
  const [kept, setKept] = useState(false);
  const usual = mostUsual(schedule.bedtimesMin);
  const usualDays = useRef<number[] | null>(null);

  async function save(change: (now: Schedule) => Partial<Schedule>): Promise<boolean> {
    const outcome = await onSave((now) => ({ ...now, ...change(now) }));
    setProblems(outcome.ok ? [] : outcome.problems);
    setKept(outcome.ok);
    return outcome.ok;
  }

  /**
   * Moves the days that followed the usual time when the field was entered. On the way to 23:00 lies 02:00 or 23:30: whichever
   * other day has that time by chance must not be drawn along.
   */
  function setUsual(minutes: number | null) {
    const days = usualDays.current ?? daysAt(schedule.bedtimesMin, usual);
    usualDays.current = days;
    void save((now) => ({
      bedtimesMin: now.bedtimesMin.map((before, day) => (days.includes(day) ? minutes : before)) as BedtimeWeek,
    }));
  }

  return (
    <div className="bedtimes">
      <div className="set">
        <TimeField
          label={i18n.t('welcome.inBedBy')}
          minutes={usual}
          onStart={() => {
            usualDays.current = daysAt(schedule.bedtimesMin, usual);
          }}
          onChange={setUsual}
        />
        <WindDownField minutes={schedule.windDownMin} onChange={(windDownMin) => save(() => ({ windDownMin }))} />
      </div>
      <details>
        <summary>{i18n.t('welcome.someDays')}</summary>
        <div className="week">
          {schedule.bedtimesMin.map((minutes, day) => (
            <TimeField
              key={dayName(day)}
              label={dayName(day)}
              minutes={minutes}
              onChange={(changed) =>
                void save((now) => ({ bedtimesMin: now.bedtimesMin.with(day, changed) as BedtimeWeek }))
              }
            />
          ))}
        </div>
      </details>
      <ProblemList problems={problems} />
      {soonAfterDayStart(schedule) && <p className="notice">{i18n.t('settings.soonAfterDayStart')}</p>}
      <p className="cap" role="status">
        {kept && problems.length === 0 ? i18n.t('welcome.saved') : ''}
      </p>
    </div>
  );
}

interface TimeFieldProps {
  label: string;
  minutes: number | null;
  onChange: (minutes: number | null) => void;
  /** Before anything is typed. */
  onStart?: () => void;
}

/** A native time field that keeps what is half typed to itself: only a whole time, or an emptied field, counts as an answer. */
export function TimeField({ label, minutes, onChange, onStart }: TimeFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="field">
      <span className="lab">{label}</span>
      <input
        className="in num"
        type="time"
        value={typed ?? timeFieldOf(minutes)}
        onFocus={onStart}
        onChange={(event) => {
          const { value, validity } = event.target;
          setTyped(value);
          if (value === '' && validity.badInput) return;
          onChange(minutesOfTimeField(value));
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

/** The bedtime of most days; of two that tie, the one earlier in the week. */
function mostUsual(week: BedtimeWeek): number | null {
  const count = (minutes: number | null) => week.filter((day) => day === minutes).length;
  return week.reduce((best, day) => (count(day) > count(best) ? day : best));
}

/** A bedtime in the first hours of a new day is the start of that day, not the end of the evening that was probably meant. */
const SOON_MIN = 3 * 60;

function soonAfterDayStart({ bedtimesMin, dayStartMin }: Schedule): boolean {
  return bedtimesMin.some((minutes) => minutes !== null && minutes >= dayStartMin && minutes < dayStartMin + SOON_MIN);
}

const daysAt = (week: BedtimeWeek, time: number | null): number[] =>
  week.flatMap((minutes, day) => (minutes === time ? [day] : []));
