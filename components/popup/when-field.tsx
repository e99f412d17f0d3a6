import { millisecondsInMinute } from 'date-fns/constants';
import { useId } from 'react';
import { i18n } from '#i18n';
import { clockMinutes } from '../../utils/bedtime/last-clock-time.ts';
import { timeFieldOf } from '../controls/clock-input.ts';
import type { Clock } from '../controls/use-clock.ts';

/** How a dose's time is said: minutes before now, or a time of day. */
export type When = { ago: number } | { clock: string };

const CHIPS = [0, 15, 30, 60];

interface WhenFieldProps {
  when: When;
  clock: Clock;
  onChange: (when: When) => void;
}

/** Now, 15, 30 or 60 minutes ago, counted back from the present, or a time of day. */
export function WhenField({ when, clock, onChange }: WhenFieldProps) {
  const id = useId();
  const shown =
    'clock' in when ? when.clock : timeFieldOf(clockMinutes(clock.nowMs - when.ago * millisecondsInMinute, clock.zone));
  return (
    <div className="field">
      <span className="lab" id={id}>
        {i18n.t('popup.when')}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in a row in every browser */}
      <div className="when" role="group" aria-labelledby={id}>
        <input
          className="in num"
          type="time"
          aria-label={i18n.t('popup.time')}
          value={shown}
          onChange={(event) => onChange({ clock: event.target.value })}
        />
        {CHIPS.map((minutes) => (
          <button
            key={minutes}
            type="button"
            className="btn btn--chip"
            aria-label={minutes === 0 ? i18n.t('popup.now') : i18n.t('popup.minutesAgo', { minutes })}
            aria-pressed={'ago' in when && when.ago === minutes}
            onClick={() => onChange({ ago: minutes })}
          >
            {minutes === 0 ? i18n.t('popup.now') : `−${minutes}`}
          </button>
        ))}
        <span className="cap">{i18n.t('popup.minutesShort')}</span>
      </div>
    </div>
  );
}
