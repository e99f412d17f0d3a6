import { useId } from 'react';
import { i18n } from '#i18n';
import type { SetId } from '../../../utils/kinetics/fit-plans.ts';
import { PARAMETER_SETS } from '../../../utils/kinetics/parameter-sets.ts';
import { type Quantity, STUDIES, type Target } from '../../../utils/kinetics/targets.ts';
import { type Prediction, type ValidationRow, validationTable } from '../../../utils/kinetics/validation-table.ts';
import { observedText, predictedText, ratioText } from './validation-text.ts';

const QUANTITIES = {
  area: 'guide.validation.area',
  clearance: 'guide.validation.clearance',
  'days-to-steady-state': 'guide.validation.steadyDays',
  'half-life': 'guide.validation.halfLife',
  peak: 'guide.validation.peak',
  'terminal-volume': 'guide.validation.terminalVolume',
  'terminal-volume-per-kg': 'guide.validation.volumeByWeight',
  'time-of-peak': 'guide.validation.timeOfPeak',
} as const satisfies Record<Quantity, string>;

const SETS = {
  'ext-a': 'guide.validation.extractA',
  'ext-b': 'guide.validation.extractB',
  'ext-c': 'guide.validation.extractC',
  'tea-a': 'guide.validation.teaA',
  'tea-b': 'guide.validation.teaB',
} as const satisfies Record<SetId, string>;

const ROLES = {
  fitted: 'guide.validation.fitted',
  follows: 'guide.validation.follows',
  'held out': 'guide.validation.heldOut',
} as const satisfies Record<Prediction['role'], string>;

/** Every published figure against every parameter set, failures included; levels in percent of what was observed, since a level in the blood reads like a threshold. */
export function ValidationFigures() {
  const headingId = useId();
  const rows = validationTable();
  return (
    <div className="sec">
      <div className="sec-h">
        <h2 className="h-sec" id={headingId}>
          {i18n.t('guide.validation.heading')}
        </h2>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls sideways and must be reachable by keyboard */}
      <section className="figures" aria-labelledby={headingId} tabIndex={0}>
        <table className="ledger">
          <caption>{i18n.t('guide.validation.lead')}</caption>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {i18n.t('guide.validation.figure')}
              </th>
              <th scope="col" rowSpan={2}>
                {i18n.t('guide.validation.study')}
              </th>
              <th scope="col" rowSpan={2}>
                {i18n.t('guide.validation.observed')}
              </th>
              <th scope="colgroup" colSpan={PARAMETER_SETS.length}>
                {i18n.t('guide.validation.predicted')}
              </th>
            </tr>
            <tr>
              {PARAMETER_SETS.map(({ id }) => (
                <th scope="col" key={id}>
                  {i18n.t(SETS[id])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ target, predictions }) => (
              <tr key={target.id}>
                <th scope="row">
                  {i18n.t(QUANTITIES[target.quantity])}
                  <span className="cap">{circumstances(target)}</span>
                </th>
                <td>
                  {STUDIES[target.study].label}
                  {STUDIES[target.study].status === 'secondary' && (
                    <span className="cap">{i18n.t('guide.validation.reported')}</span>
                  )}
                </td>
                <td className="num">{observedText(target)}</td>
                {predictions.map((prediction) => (
                  <PredictionCell key={prediction.setId} prediction={prediction} target={target} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function circumstances({ doseMg, doseNumber }: Target): string {
  const dose =
    doseNumber === 1 ? i18n.t('guide.validation.single') : i18n.t('guide.validation.repeated', { number: doseNumber });
  return doseMg === null ? dose : `${i18n.t('guide.validation.amount', { mg: doseMg })}, ${dose}`;
}

interface PredictionCellProps {
  prediction: Prediction;
  target: ValidationRow['target'];
}

function PredictionCell({ prediction, target }: PredictionCellProps) {
  const verdict = i18n.t(prediction.passes ? 'guide.validation.inside' : 'guide.validation.outside');
  const ratio = ratioText(prediction);
  return (
    <td className={prediction.passes ? undefined : 'misses'}>
      <span className="num">{predictedText(prediction, target)}</span>
      <span className="cap">{ratio === null ? verdict : `${ratio}, ${verdict}`}</span>
      <span className="cap">{i18n.t(ROLES[prediction.role])}</span>
    </td>
  );
}
