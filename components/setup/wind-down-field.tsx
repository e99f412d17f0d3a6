import { useState } from 'react';
import { i18n } from '#i18n';

interface WindDownFieldProps {
  minutes: number | null;
  onChange: (minutes: number | null) => void;
}

/** The person's own window in hours. Empty means none: the program proposes no length. */
export function WindDownField({ minutes, onChange }: WindDownFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="field">
      <span className="lab">{i18n.t('welcome.windDown')}</span>
      <span className="unit">
        <input
          className="in num"
          type="number"
          min="0.25"
          max="23.75"
          step="0.25"
          value={typed ?? (minutes === null ? '' : String(minutes / 60))}
          onChange={(event) => {
            const { value, validity } = event.target;
            setTyped(value);
            if (value === '' && validity.badInput) onChange(Number.NaN);
            else onChange(value === '' ? null : Math.round(Number(value) * 60));
          }}
          onBlur={() => setTyped(null)}
        />{' '}
        {i18n.t('welcome.hours')}
      </span>
    </label>
  );
}
