import { i18n } from '#i18n';
import type { ComparedNights, Comparison, NotEnoughNights } from '../../../utils/patterns/compare.ts';
import { OUTCOME_WORDS, type SleepOutcome } from './outcome-words.ts';

export type Shown = SleepOutcome | 'painRelief';

/** What a comparison says: first what was seen, then how sure that is. */
export interface Said {
  lead: string;
  more: string;
}

/** A comparison that may say something: the difference first when it is clear, else that it isn't. */
export function comparedWords(answer: ComparedNights, outcome: Shown): Said {
  const { say, shift } = OUTCOME_WORDS[outcome];
  const clear = answer.verdict !== 'no-clear-difference';
  const filled = {
    late: answer.nLate,
    other: answer.nOther,
    nights: answer.nLate + answer.nOther,
    what: i18n.t(`patterns.what.${outcome}`),
    shift: shift(answer.difference),
    medianLate: say(answer.medianLate),
    medianOther: say(answer.medianOther),
  };
  const between = { low: shift(answer.low), high: shift(answer.high) };
  return {
    lead: clear ? i18n.t('patterns.compare.clear', filled) : i18n.t('patterns.compare.unclear', filled),
    more: clear ? i18n.t('patterns.compare.clearMore', between) : i18n.t('patterns.compare.unclearMore', between),
  };
}

/** One side of the balance in a few words. A number only where the difference is clear: side by side it would read as one. */
export function besideWords({ verdict, difference }: ComparedNights, outcome: Shown): string {
  return verdict === 'no-clear-difference'
    ? i18n.t('patterns.relief.unclear')
    : i18n.t('patterns.relief.about', { shift: OUTCOME_WORDS[outcome].shift(difference) });
}

/** Below seven nights of a kind: why there are dots and nothing else. It never says how many are missing. */
export function notEnoughWords(answer: NotEnoughNights): { heading: string; text: string } {
  if (answer.nLate + answer.nOther === 0) {
    return { heading: i18n.t('patterns.compare.nothing'), text: i18n.t('patterns.compare.nothingText') };
  }
  if (answer.reason === 'same-days') {
    return { heading: i18n.t('patterns.compare.sameDays'), text: i18n.t('patterns.compare.sameDaysText') };
  }
  return { heading: i18n.t('patterns.compare.few'), text: i18n.t('patterns.compare.fewText') };
}

/** How many dots there are, and no more: the picture's description where nothing may be said. */
export const countWords = ({ nLate, nOther }: Comparison): string =>
  i18n.t('patterns.compare.counts', {
    late: i18n.t('patterns.compare.nights', nLate),
    other: i18n.t('patterns.compare.nights', nOther),
  });
