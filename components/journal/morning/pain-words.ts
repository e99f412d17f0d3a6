import type { PainCheck } from '../../../utils/records/types.ts';

type Answers = Pick<PainCheck, 'pain' | 'enjoyment' | 'activity'>;

/** The three answers and their mean, with one decimal as the scale is scored, for a sentence. */
export function answersText({ pain, enjoyment, activity }: Answers) {
  const format = new Intl.NumberFormat(undefined, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return { pain, enjoyment, activity, mean: format.format((pain + enjoyment + activity) / 3) };
}
