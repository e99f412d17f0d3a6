import { useId } from 'react';
import { i18n } from '#i18n';
import { UNKNOWN } from './amount-input.ts';
import { type UnitChoice, UnitSelect } from './unit-select.tsx';

interface AmountFieldProps {
  label: string;
  /** What is typed; kept while "amount unknown" is chosen, and not shown then. */
  amount: string;
  unit: UnitChoice;
  onAmount: (amount: string) => void;
  onUnit: (unit: UnitChoice) => void;
}

/** An amount with its unit, or "amount unknown" as an answer of its own. */
export function AmountField({ label, amount, unit, onAmount, onUnit }: AmountFieldProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <span className="amt-in">
        <input
          id={id}
          className="in num"
          inputMode="decimal"
          value={unit === UNKNOWN ? '' : amount}
          disabled={unit === UNKNOWN}
          onChange={(event) => onAmount(event.target.value)}
        />
        <UnitSelect label={i18n.t('popup.unit')} value={unit} onChange={onUnit} />
      </span>
    </div>
  );
}
