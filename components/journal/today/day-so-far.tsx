import { millisecondsInMinute } from 'date-fns/constants';
import { i18n } from '#i18n';
import type { DayView } from '../../../utils/records/queries.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { durationText } from '../../../utils/wording/time-text.ts';
import type { RibbonDay } from '../../charts/day-ribbon-geometry.ts';
import { writtenDown } from './written-down.ts';

/** The day in figures, as written. Amounts of different kinds are never added; unknown ones are counted as unknown. */
export function DaySoFar({ doses, view, day }: { doses: readonly Dose[]; view: DayView; day: RibbonDay }) {
  const last = doses.at(-1);
  if (!last) return null;
  const gaps = doses.slice(1).map((dose, index) => minutesBetween(doses[index] ?? dose, dose));
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 className="h-lab" id="so-far">
        {i18n.t('today.soFar')}
      </h2>
      <dl>
        <div>
          <dt>{i18n.t('today.written')}</dt>
          <dd>{writtenDown(doses, view.products)}</dd>
        </div>
        {gaps.length > 0 && (
          <div>
            <dt>{i18n.t('today.gaps')}</dt>
            <dd>{gaps.map(durationText).join(', ')}</dd>
          </div>
        )}
        {day.bedtimeMs !== null && last.atMs < day.bedtimeMs && (
          <div>
            <dt>{i18n.t('today.lastBeforeBed')}</dt>
            <dd>{durationText((day.bedtimeMs - last.atMs) / millisecondsInMinute)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

const minutesBetween = (earlier: Dose, later: Dose): number =>
  Math.round((later.atMs - earlier.atMs) / millisecondsInMinute);
