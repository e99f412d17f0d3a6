import { i18n } from '#i18n';
import { DOSE_UNITS, type DoseUnit } from '../../utils/records/types.ts';
import { UNKNOWN } from './amount-input.ts';

export type UnitChoice = DoseUnit | typeof UNKNOWN;

interface UnitSelectProps {
  label: string;
  value: UnitChoice;
  onChange: (unit: UnitChoice) => void;
}

/** The units, and "amount unknown" beside them as an answer of its own. */
export function UnitSelect({ label, value, onChange }: UnitSelectProps) {
  return (
    <select
      className="in"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as UnitChoice)}
    >
      {DOSE_UNITS.map((unit) => (
        <option key={unit} value={unit}>
          {i18n.t(`units.${unit}`)}
        </option>
      ))}
      <option value={UNKNOWN}>{i18n.t('units.unknown')}</option>
    </select>
  );
}
