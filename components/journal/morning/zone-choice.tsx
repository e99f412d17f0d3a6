import { i18n } from '#i18n';
import { zoneName } from './night-zones.ts';

interface ZoneChoiceProps {
  /** IANA zone that the night's clock times are read in. */
  zone: string;
  /** Zones of the device and of what is written down around the night, in any number. */
  others: readonly string[];
  onChange: (zone: string) => void;
}

/** Which place's clock the times of a night are of. Nothing where there is but one that they can be of. */
export function ZoneChoice({ zone, others, onChange }: ZoneChoiceProps) {
  const zones = [...new Set([zone, ...others])];
  if (zones.length === 1) return null;
  return (
    <p className="notice zone-choice">
      <label>
        {i18n.t('morning.zone')}{' '}
        <select className="in" value={zone} onChange={(event) => onChange(event.target.value)}>
          {zones.map((one) => (
            <option key={one} value={one}>
              {zoneName(one)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
