import { i18n } from '#i18n';
import type { TrendResult } from '../../../utils/patterns/trend.ts';
import { fineFigure, minuteFigure } from './outcome-words.ts';

export type TrendUnit = 'grams' | 'doses' | 'minutesLonger' | 'minutesLater' | 'points';

/** A change a week in words: `0.4 g more`. */
function changeText(perWeek: number, unit: TrendUnit): string {
  const say = unit === 'minutesLonger' || unit === 'minutesLater' ? minuteFigure : fineFigure;
  const value = say(Math.abs(perWeek));
  if (value === '0') return i18n.t('patterns.change.none');
  const count = value === '1' ? 1 : 2;
  return perWeek < 0
    ? i18n.t(`patterns.change.less.${unit}`, count, [value])
    : i18n.t(`patterns.change.more.${unit}`, count, [value]);
}

/** Whether a line goes up or down by the week, with its interval; nothing below eight whole weeks. */
export function trendWords(result: TrendResult, what: string, unit: TrendUnit): string {
  if (result.kind === 'not-enough') return '';
  const filled = {
    what,
    weeks: result.weeks,
    change: changeText(result.perWeek, unit),
    low: changeText(result.low, unit),
    high: changeText(result.high, unit),
  };
  return result.verdict === 'no-clear-trend'
    ? i18n.t('patterns.change.unclear', filled)
    : i18n.t('patterns.change.clear', filled);
}
