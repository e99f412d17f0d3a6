import { i18n } from '#i18n';
import {
  EMERGENCY_SIGNS,
  HELP_LINES,
  REGION_NAMES,
  REGIONS,
  type Region,
  UNTIL_HELP_COMES,
} from '../../../utils/guidance/help-lines.ts';
import { monthName } from '../guide/month.ts';

interface Props {
  region: Region;
  onRegion: (region: Region) => void;
}

/** Signs to call for, what to do meanwhile, and the numbers. Nothing stands above it. */
export function EmergencyCard({ region, onRegion }: Props) {
  const oldest = HELP_LINES[region].map(({ checked }) => checked).sort()[0] ?? '';
  return (
    <section className="now" id="now" aria-labelledby="now-heading">
      <h2 id="now-heading">{i18n.t('safety.call')}</h2>
      <div>
        <ul className="signs">
          {EMERGENCY_SIGNS.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
        {UNTIL_HELP_COMES.map(({ opening, text }) => (
          <p className="wait" key={opening}>
            <b>{opening}</b> {text}
          </p>
        ))}
      </div>
      <div className="nums">
        <ul className="lines">
          {HELP_LINES[region].map(({ who, note, shown, tel }, index) => (
            <li key={tel}>
              <a href={`tel:${tel}`}>
                <span className="who">
                  {who} <span className="cap">{note}</span>
                </span>{' '}
                <span className={index === 0 ? 'tel tel--big' : 'tel'}>{shown}</span>
              </a>
            </li>
          ))}
        </ul>
        <label className="where">
          {i18n.t('safety.numbersFor')}
          <select
            className="in"
            value={region}
            onChange={(event) => {
              const chosen = REGIONS.find((known) => known === event.target.value);
              if (chosen !== undefined) onRegion(chosen);
            }}
          >
            {REGIONS.map((known) => (
              <option key={known} value={known}>
                {REGION_NAMES[known]}
              </option>
            ))}
          </select>
        </label>
        <p className="checked">{i18n.t('safety.checked', { month: monthName(oldest) })}</p>
      </div>
    </section>
  );
}
