import { i18n } from '#i18n';
import type { CreepWeek, KindTotal } from '../../../utils/patterns/creep.ts';
import { rangeOf } from '../../../utils/patterns/summaries.ts';
import { amountName } from '../../../utils/wording/time-text.ts';
import { dayMonthText } from '../../charts/night-date-text.ts';
import type { CreepLine } from './creep-lines.ts';

/**
 * What a line shows over its whole, written weeks, as its trend counts them. Left out are this week, the one in which records began, and
 * weeks of which only a part is known.
 */
export function lineSummary(line: CreepLine, weeks: readonly CreepWeek[]): string {
  const counted = weeks.filter((week) => week.whole && week.written && line.isComplete(week));
  const range = rangeOf(counted.flatMap((week) => line.draw(week).value ?? []));
  if (range === null) return i18n.t('patterns.creep.noWeek');
  const filled = { least: line.say(range.least), most: line.say(range.most) };
  // One week, or weeks alike: there is no between.
  if (filled.least === filled.most) return i18n.t(`patterns.creep.${line.id}.each`, { value: filled.least });
  return range.middle === null
    ? i18n.t(`patterns.creep.${line.id}.between`, filled)
    : i18n.t(`patterns.creep.${line.id}.betweenMiddle`, { ...filled, middle: line.say(range.middle) });
}

/** What is not in the bars of leaf. */
export function leafNotes(weeks: readonly CreepWeek[]): string[] {
  const unknown = weeks.reduce((total, week) => total + week.leafUnknown, 0);
  return [
    ...(unknown > 0 ? [i18n.t('patterns.creep.unknown', unknown), i18n.t('patterns.creep.onlyKnown')] : []),
    ...(weeks.some((week) => notLeaf(week).length > 0) ? [i18n.t('patterns.creep.notLeaf')] : []),
  ];
}

type NotLeaf = KindTotal & { kind: Exclude<KindTotal['kind'], 'leaf'> };

const notLeaf = (week: CreepWeek): NotLeaf[] => week.apart.filter((one): one is NotLeaf => one.kind !== 'leaf');

/** What was taken that is no leaf, each kind and unit for itself: `extract 5 ml, 7-OH 2 tablets`. */
export function apartText(week: CreepWeek): string {
  return notLeaf(week)
    .map(({ kind, unit, total, doses }) => {
      const what = i18n.t(`patterns.kind.${kind === '7-oh' ? 'seven_oh' : kind}`);
      const amount =
        unit === null || total === null
          ? i18n.t('patterns.creep.unknownAmount', doses)
          : amountName({ value: total, unit });
      return `${what} ${amount}`;
    })
    .join(', ');
}

/** Why a week stands apart from the others. */
export function weekNote(week: CreepWeek): string {
  if (!week.written) return i18n.t('patterns.creep.notWritten');
  return week.whole ? '' : i18n.t('patterns.creep.notWhole');
}

/** One week of one line, read out. */
export function readWeek(line: CreepLine, week: CreepWeek): string {
  const { value, half } = line.draw(week);
  const parts = [i18n.t('patterns.creep.weekOf', { date: dayMonthText(week.monday) })];
  if (value !== null) parts.push(`${line.say(value)}.`);
  if (half) {
    parts.push(i18n.t('patterns.creep.middleHalf', { low: line.say(half[0]), high: line.say(half[1]) }));
  }
  if (line.id === 'leafGrams' && week.leafUnknown > 0) {
    parts.push(i18n.t('patterns.creep.weekUnknown', week.leafUnknown));
  }
  const apart = line.id === 'leafGrams' ? apartText(week) : '';
  if (apart !== '') parts.push(i18n.t('patterns.creep.weekApart', { what: apart }));
  const note = weekNote(week);
  if (note !== '') parts.push(`${note}.`);
  return parts.join(' ');
}
