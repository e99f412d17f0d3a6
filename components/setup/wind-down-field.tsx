import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';

interface WindDownFieldProps {
  minutes: number | null;
  /** `NaN` for what is no number. Answers whether it was kept. */
  onChange: (minutes: number | null) => Promise<boolean>;
}

/**
 * The person's own window in hours. Empty means none: the program proposes no length. What is typed counts when the field is left
 * or Enter is pressed (on the way to 12 lies 1), and stays in it while it is refused.
 */
export function WindDownField({ minutes, onChange }: WindDownFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  // The browser's own change event is the finished answer; React's is every key.
  useEffect(() => {
    const input = field.current;
    const finished = async () => {
      if (!input) return;
      const { value, validity } = input;
      const empty = value === '' && !validity.badInput;
      const kept = await onChange(empty ? null : value === '' ? Number.NaN : Math.round(Number(value) * 60));
      if (kept) setTyped(null);
    };
    input?.addEventListener('change', finished);
    return () => input?.removeEventListener('change', finished);
  }, [onChange]);

  return (
    <label className="field">
      <span className="lab">{i18n.t('welcome.windDown')}</span>
      <span className="unit">
        <input
          ref={field}
          className="in num"
          type="number"
          min="0.25"
          max="23.75"
          step="0.25"
          value={typed ?? (minutes === null ? '' : String(minutes / 60))}
          onChange={(event) => setTyped(event.target.value)}
        />{' '}
        {i18n.t('welcome.hours')}
      </span>
    </label>
  );
}
