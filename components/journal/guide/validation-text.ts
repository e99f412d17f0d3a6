import { i18n } from '#i18n';
import type { Quantity } from '../../../utils/kinetics/targets.ts';
import { type Prediction, publishedDigits, type ValidationRow } from '../../../utils/kinetics/validation-table.ts';

/** The unit in which a quantity is written, or percent of what was observed: a level in the blood reads like a threshold. */
const UNIT_OF = {
  area: 'percent',
  clearance: 'litresPerHour',
  'days-to-steady-state': 'days',
  'half-life': 'hours',
  peak: 'percent',
  'terminal-volume': 'litres',
  'terminal-volume-per-kg': 'litresPerKg',
  'time-of-peak': 'hours',
} as const satisfies Record<Quantity, string>;

/** With the reader's own signs. */
const figure = (value: number, digits: number): string =>
  new Intl.NumberFormat(undefined, { maximumSignificantDigits: digits }).format(value);

type Checked = ValidationRow['target'];

/** A value of the target as it is written in the table, without its unit, at the digits by which it passes or fails. */
function inItsUnit(value: number, target: Checked): string {
  if (UNIT_OF[target.quantity] !== 'percent') return figure(value, publishedDigits(target.quantity));
  // Peaks and areas were all published with a middle value.
  return figure((100 * value) / (target.value ?? Number.NaN), 3);
}

const withUnit = (text: string, target: Checked): string =>
  i18n.t(`guide.validation.unit.${UNIT_OF[target.quantity]}`, { value: text });

/** What a study found, with its spread: `1 (0.75 to 1.5) h`, `0.83 ± 0.35 h`, `100 (61.2 to 216) %`. */
export function observedText(target: Checked): string {
  const { value, low, high, spread } = target;
  const range = { low: inItsUnit(low, target), high: inItsUnit(high, target) };
  if (value === null) return withUnit(i18n.t('guide.validation.range', range), target);
  const middle = inItsUnit(value, target);
  const text =
    spread === 'standard deviation'
      ? i18n.t('guide.validation.deviation', { middle, by: inItsUnit(high - value, target) })
      : i18n.t('guide.validation.middleRange', { middle, ...range });
  return withUnit(text, target);
}

/** What a set of parameters gives for the same. */
export const predictedText = ({ predicted }: Prediction, target: Checked): string =>
  withUnit(inItsUnit(predicted, target), target);

/** Predicted over observed, with two digits that count; `null` where only a range was published. */
export function ratioText({ ratio }: Prediction): string | null {
  if (ratio === null) return null;
  const digits = new Intl.NumberFormat(undefined, { minimumSignificantDigits: 2, maximumSignificantDigits: 2 });
  return i18n.t('guide.validation.ratio', { ratio: digits.format(ratio) });
}
