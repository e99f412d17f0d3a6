import { useState } from 'react';
import { i18n } from '#i18n';
import { addNights } from '../../../utils/bedtime/night-of.ts';
import { records } from '../../../utils/records/database.ts';
import type { DayView } from '../../../utils/records/queries.ts';
import type { NightDate } from '../../../utils/records/types.ts';

/** Which night was passed over, for as long as this tab is open; nothing of it is stored with the records. The sample's is its own. */
const passedOverName = () => `passed-over ${records.name}`;

interface LastNightPromptProps {
  view: DayView;
  /** The logical day that Today shows. */
  night: NightDate;
}

/** Asks for last night while it is blank. Passing it over is as easy as writing it. */
export function LastNightPrompt({ view, night }: LastNightPromptProps) {
  const last = addNights(night, -1);
  const written = view.nights.some(({ date, diary }) => date === last && diary !== null);
  return written ? null : <Prompt key={last} last={last} />;
}

/** Apart, since only a blank night has to ask what was passed over: the first look there makes the page wait for the browser. */
function Prompt({ last }: { last: NightDate }) {
  const [passedOver, setPassedOver] = useState(() => sessionStorage.getItem(passedOverName()) === last);
  if (passedOver) return null;
  return (
    <section className="last-night" aria-labelledby="last-night">
      <h2 className="h-sec" id="last-night">
        {i18n.t('today.lastNightBlank')}
      </h2>
      <p className="sup">{i18n.t('today.lastNightAsk')}</p>
      <div className="row">
        <a className="btn btn--main" href={`#/morning/${last}`}>
          {i18n.t('today.writeNight')}
        </a>
        <button
          type="button"
          className="btn btn--bare"
          onClick={() => {
            sessionStorage.setItem(passedOverName(), last);
            setPassedOver(true);
          }}
        >
          {i18n.t('today.passOver')}
        </button>
      </div>
    </section>
  );
}
