import { millisecondsInMinute, minutesInDay } from 'date-fns/constants';
import { i18n } from '#i18n';
import type { CreepTrends, CreepWeek, Middle } from '../../../utils/patterns/creep.ts';
import { clockText } from '../../../utils/wording/time-text.ts';
import type { TrendWeek } from '../../charts/trend-geometry.ts';
import { figure } from './outcome-words.ts';
import type { TrendUnit } from './trend-words.ts';

/** One line of weeks: how it is drawn and in what it is said. */
export interface CreepLine {
  id: keyof CreepTrends;
  shape: 'bars' | 'dots';
  unit: TrendUnit;
  fromZero: boolean;
  steps?: readonly number[];
  /** Whether each week is a middle value with its middle half. */
  half: boolean;
  sayBare: (value: number) => string;
  say: (value: number) => string;
  draw: (week: CreepWeek) => TrendWeek;
  /** Whether a week's value is the whole of it; the picture shows a part, the sentences do not count it. */
  isComplete: (week: CreepWeek) => boolean;
}

/** A week without a word is blank, a written one without doses is zero. Leaf of no known weight alone is as unknown as no word. */
const sum = (read: (week: CreepWeek) => number | null, rings: (week: CreepWeek) => number) => (week: CreepWeek) => ({
  monday: week.monday,
  whole: week.whole,
  value: week.written ? read(week) : null,
  half: null,
  rings: rings(week),
});

const middle = (read: (week: CreepWeek) => Middle | null) => (week: CreepWeek) => ({
  monday: week.monday,
  whole: week.whole,
  value: read(week)?.median ?? null,
  half: read(week)?.quartiles ?? null,
  rings: 0,
});

const clockOf = (afterMidnightMin: number): string =>
  clockText((Math.round(afterMidnightMin) % minutesInDay) * millisecondsInMinute, 'UTC');

export const CREEP_LINES: readonly CreepLine[] = [
  {
    id: 'leafGrams',
    shape: 'bars',
    unit: 'grams',
    fromZero: true,
    half: false,
    sayBare: figure,
    say: (value) => i18n.t('time.g', { value: figure(value) }),
    draw: sum(
      (week) => (week.leafGrams === 0 && week.leafUnknown > 0 ? null : week.leafGrams),
      (week) => week.leafUnknown,
    ),
    isComplete: (week) => week.leafUnknown === 0,
  },
  {
    id: 'doses',
    shape: 'bars',
    unit: 'doses',
    fromZero: true,
    half: false,
    sayBare: figure,
    say: figure,
    draw: sum(
      (week) => week.doses,
      () => 0,
    ),
    isComplete: () => true,
  },
  {
    id: 'gapMin',
    shape: 'dots',
    unit: 'minutesLonger',
    fromZero: true,
    steps: [30, 60, 120, 180, 240, 360],
    half: true,
    sayBare: (value) => figure(value / 60),
    say: (value) => i18n.t('time.hours', { hours: figure(value / 60) }),
    draw: middle((week) => week.gapMin),
    isComplete: () => true,
  },
  {
    id: 'lastDoseMin',
    shape: 'dots',
    unit: 'minutesLater',
    fromZero: false,
    steps: [30, 60, 120, 180, 240, 360],
    half: true,
    sayBare: clockOf,
    say: clockOf,
    draw: middle((week) => week.lastDoseMin),
    isComplete: () => true,
  },
];
