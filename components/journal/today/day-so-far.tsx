import { i18n } from '#i18n';
import { levelDoseOf } from '../../../utils/kinetics/level-dose.ts';
import type { DayView } from '../../../utils/records/queries.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { amountName, durationText } from '../../../utils/wording/time-text.ts';
import type { RibbonDay } from '../../charts/day-ribbon-geometry.ts';

const MINUTE_MS = 60_000;

/** The day in figures, as written. Amounts of different kinds are never added; unknown ones are counted as unknown. */
export function DaySoFar({ view, day }: { view: DayView; day: RibbonDay }) {
  const doses = view.doses.filter(({ atMs }) => day.dayStartMs <= atMs && atMs < day.dayEndMs);
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
          <dd>{writtenDown(doses, view)}</dd>
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
            <dd>{durationText((day.bedtimeMs - last.atMs) / MINUTE_MS)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

const minutesBetween = (earlier: Dose, later: Dose): number => Math.round((later.atMs - earlier.atMs) / MINUTE_MS);

/** Sums by product form and unit: leaf grams with leaf grams, an extract's never with them. */
function writtenDown(doses: readonly Dose[], view: DayView): string {
  const sums = new Map<string, { value: number; unit: Exclude<Dose['amount'], 'unknown'>['unit'] }>();
  let unknown = 0;
  for (const dose of doses) {
    const product = view.products.get(dose.productId);
    if (dose.amount === 'unknown') {
      unknown += 1;
      continue;
    }
    const leaf = product !== undefined && levelDoseOf(dose, product).gramsOfLeaf !== null && dose.amount.unit === 'g';
    const key = `${leaf ? 'leaf' : (product?.form ?? '')} ${dose.amount.unit}`;
    const sum = sums.get(key);
    sums.set(key, { value: (sum?.value ?? 0) + dose.amount.value, unit: dose.amount.unit });
  }
  const parts = [...sums.values()].map((sum) => amountName({ ...sum, value: Math.round(sum.value * 1000) / 1000 }));
  if (unknown > 0) parts.push(i18n.t('today.unknownCount', unknown));
  return parts.join(' + ');
}
