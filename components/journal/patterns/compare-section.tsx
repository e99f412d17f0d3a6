import { useCallback, useId, useState } from 'react';
import { i18n } from '#i18n';
import { compareNights } from '../../../utils/patterns/compare.ts';
import type { NightRow } from '../../../utils/patterns/night-table.ts';
import { reliefTrend } from '../../../utils/patterns/relief.ts';
import type { NightDate } from '../../../utils/records/types.ts';
import { besideWords } from './compare-words.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { SLEEP_OUTCOMES, type SleepOutcome } from './outcome-words.ts';
import { trendWords } from './trend-words.ts';
import { useSteps } from './use-steps.ts';

interface CompareSectionProps {
  rows: readonly NightRow[];
  /** For weeks, which a short period has too few of. */
  rowsOfWeeks: readonly NightRow[];
  today: NightDate;
}

/** Sleep after a late dose, and beside it the pain relief of the same days: two answers that are never made into one. */
export function CompareSection({ rows, rowsOfWeeks, today }: CompareSectionProps) {
  const [outcome, setOutcome] = useState<SleepOutcome>('latency');
  const sleep = useSteps(
    useCallback(
      function* () {
        return { outcome, answer: yield* compareNights(rows, outcome) };
      },
      [rows, outcome],
    ),
  );
  const relief = useSteps(useCallback(() => compareNights(rows, 'painRelief'), [rows]));
  const reliefByWeek = useSteps(useCallback(() => reliefTrend(rowsOfWeeks, today), [rowsOfWeeks, today]));
  const select = useId();
  const known = rows.some(({ windDownStartMs }) => windDownStartMs !== null);

  return (
    <>
      <section className="sec" aria-labelledby="p-late">
        <div className="sec-h">
          <h2 className="h-sec" id="p-late">
            {i18n.t('patterns.compare.heading')}
          </h2>
          <div className="row">
            <label className="cap" htmlFor={select}>
              {i18n.t('patterns.compare.compare')}
            </label>
            <select
              id={select}
              className="in patterns-select"
              value={outcome}
              onChange={(event) => setOutcome(SLEEP_OUTCOMES.find((one) => one === event.target.value) ?? 'latency')}
            >
              {SLEEP_OUTCOMES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`patterns.outcome.${one}`)}
                </option>
              ))}
            </select>
          </div>
        </div>
        {!known && <p className="says">{i18n.t('patterns.compare.noWindDown')}</p>}
        {known && sleep && <ComparisonFigure answer={sleep.answer} outcome={sleep.outcome} labelledBy="p-late" />}
        {known && sleep?.answer.kind === 'compared' && <p className="cap">{i18n.t('patterns.compare.many')}</p>}
      </section>
      {known && (
        <section className="sec" aria-labelledby="p-relief">
          <div className="sec-h">
            <h2 className="h-sec" id="p-relief">
              {i18n.t('patterns.relief.heading')}
            </h2>
            <p className="cap">{i18n.t('patterns.relief.scale')}</p>
          </div>
          {relief && <ComparisonFigure answer={relief} outcome="painRelief" labelledBy="p-relief" />}
          {relief?.kind === 'compared' && sleep?.answer.kind === 'compared' && (
            <p className="says">
              {i18n.t('patterns.relief.beside', {
                relief: besideWords(relief, 'painRelief'),
                what: i18n.t(`patterns.what.${sleep.outcome}`),
                sleep: besideWords(sleep.answer, sleep.outcome),
              })}
            </p>
          )}
          {reliefByWeek && (
            <p className="says says-2">{trendWords(reliefByWeek, i18n.t('patterns.relief.byWeek'), 'points')}</p>
          )}
        </section>
      )}
    </>
  );
}
