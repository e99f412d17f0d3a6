import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { addNights } from '../../../utils/bedtime/night-of.ts';
import type { NightDate } from '../../../utils/records/types.ts';
import { EARLIEST_NIGHT, readNight } from './which-night.ts';

interface NightChooserProps {
  date: NightDate;
  /** The latest night that there can be a diary of. */
  latest: NightDate;
}

/** To another night. The date field waits for its button: a page that changed while a date is typed would take the field away. */
export function NightChooser({ date, latest }: NightChooserProps) {
  const [typed, setTyped] = useState<string>(date);
  const chosen = readNight(typed);
  const canShow = chosen !== null && chosen <= latest;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (canShow) goTo(chosen);
  }

  return (
    <form className="chooser" aria-label={i18n.t('morning.choose')} onSubmit={submit}>
      <Step to={addNights(date, -1)} within={(night) => night >= EARLIEST_NIGHT} label={i18n.t('morning.earlier')} />
      <label className="chooser-date">
        <span className="lab">{i18n.t('morning.eveningOf')}</span>
        <input
          className="in num"
          type="date"
          value={typed}
          min={EARLIEST_NIGHT}
          max={latest}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit" className="btn" disabled={!canShow || chosen === date}>
        {i18n.t('morning.show')}
      </button>
      <Step to={addNights(date, 1)} within={(night) => night <= latest} label={i18n.t('morning.later')} />
    </form>
  );
}

function Step({ to, within, label }: { to: NightDate; within: (night: NightDate) => boolean; label: string }) {
  return (
    <button type="button" className="btn" disabled={!within(to)} onClick={() => goTo(to)}>
      {label}
    </button>
  );
}

function goTo(night: NightDate): void {
  window.location.hash = `#/morning/${night}`;
}
