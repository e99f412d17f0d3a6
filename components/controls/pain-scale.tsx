import { useId } from 'react';

const STEPS = Array.from({ length: 11 }, (_, step) => step);

interface PainScaleProps {
  legend: string;
  hint?: string;
  clearLabel: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** NRS 0-10 as native radios. Empty until the person chooses, and can be emptied again: no answer is an answer. */
export function PainScale({ legend, hint, clearLabel, value, onChange }: PainScaleProps) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className="lab">
        {legend} {hint && <span className="cap">{hint}</span>}{' '}
        {value !== null && (
          <button type="button" className="link link--quiet" onClick={() => onChange(null)}>
            {clearLabel}
          </button>
        )}
      </legend>
      <div className="scale">
        {STEPS.map((step) => (
          <label key={step}>
            <input type="radio" name={name} value={step} checked={value === step} onChange={() => onChange(step)} />
            {step}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
