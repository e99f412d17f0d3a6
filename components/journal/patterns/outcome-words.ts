import { millisecondsInMinute } from 'date-fns/constants';
import { i18n } from '#i18n';
import { clockText } from '../../../utils/wording/time-text.ts';
import type { AxisNeeds } from '../../charts/dot-strips-geometry.ts';

/** How one kind of value is written and drawn. */
interface OutcomeWords {
  needs: AxisNeeds;
  /** The same without its unit, where one has said it already. */
  sayBare: (value: number) => string;
  /** A value with its unit, short: `35 min`, `88 %`, `6:55 AM`. */
  say: (value: number) => string;
  /** A difference for the axis: `+12`, `−5`. */
  sayDifference: (difference: number) => string;
  /** A difference in words: `12 minutes longer`. */
  shift: (difference: number) => string;
}

/** What may be compared on the page, in the order of the menu. Pain relief has a place of its own. */
export const SLEEP_OUTCOMES = ['latency', 'wakeAfterOnset', 'efficiency', 'quality', 'wokeAt'] as const;
export type SleepOutcome = (typeof SLEEP_OUTCOMES)[number];

const HOUR_STEPS = [15, 30, 60, 120, 180, 360];

const tenths = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const oneDigit = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 1 });

/** Whole numbers from `wholeFrom` up, one decimal below it, where a whole number would say next to nothing. */
export function figure(value: number, wholeFrom = 10): string {
  const rounded = Number(value.toFixed(Math.abs(value) < wholeFrom ? 1 : 0));
  // Never `-0`.
  return tenths.format(rounded === 0 ? 0 : rounded);
}

/** A change a week can be small and still add up: one digit that is not zero, however small. */
export const fineFigure = (value: number): string =>
  Math.abs(value) >= 0.1 || Math.abs(value) < 0.001 ? figure(value) : oneDigit.format(value);

/** Minutes are written down in steps of five or ten; their tenths matter only below one. */
export const minuteFigure = (value: number): string => figure(value, 1);

/** With its sign, a real minus and no sign for zero. */
const signed =
  (say: (size: number) => string) =>
  (value: number): string => {
    const text = say(Math.abs(value));
    return text === '0' ? '0' : `${value < 0 ? '−' : '+'}${text}`;
  };

type Direction = 'longer' | 'shorter' | 'later' | 'earlier' | 'higher' | 'lower' | 'percentHigher' | 'percentLower';

/** A difference in words, from a size that `say` has written. */
function shiftText(difference: number, say: (size: number) => string, more: Direction, less: Direction): string {
  const text = say(Math.abs(difference));
  if (text === '0') return i18n.t('patterns.shift.none');
  return i18n.t(`patterns.shift.${difference < 0 ? less : more}`, text === '1' ? 1 : 2, [text]);
}

const minutes: OutcomeWords = {
  needs: { hold: [0] },
  sayBare: minuteFigure,
  say: (value) => i18n.t('patterns.minutes', { value: minuteFigure(value) }),
  sayDifference: signed(minuteFigure),
  shift: (difference) => shiftText(difference, minuteFigure, 'longer', 'shorter'),
};

const points: OutcomeWords = {
  needs: { hold: [0] },
  sayBare: figure,
  say: figure,
  sayDifference: signed(figure),
  shift: (difference) => shiftText(difference, figure, 'higher', 'lower'),
};

const clockOf = (afterMidnightMin: number): string =>
  clockText(Math.round(afterMidnightMin) * millisecondsInMinute, 'UTC');

export const OUTCOME_WORDS: Record<SleepOutcome | 'painRelief', OutcomeWords> = {
  latency: minutes,
  wakeAfterOnset: minutes,
  efficiency: {
    needs: { hold: [] },
    sayBare: (value) => figure(value * 100),
    say: (value) => i18n.t('patterns.percent', { value: figure(value * 100) }),
    sayDifference: (difference) => signed(figure)(difference * 100),
    shift: (difference) => shiftText(difference * 100, figure, 'percentHigher', 'percentLower'),
  },
  quality: { ...points, needs: { hold: [1, 5] } },
  wokeAt: {
    needs: { hold: [], steps: HOUR_STEPS },
    sayBare: clockOf,
    say: clockOf,
    sayDifference: signed(minuteFigure),
    shift: (difference) => shiftText(difference, minuteFigure, 'later', 'earlier'),
  },
  painRelief: points,
};
