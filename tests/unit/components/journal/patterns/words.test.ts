import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { besideWords, comparedWords } from '../../../../../components/journal/patterns/compare-words.ts';
import { CREEP_LINES } from '../../../../../components/journal/patterns/creep-lines.ts';
import { lineSummary } from '../../../../../components/journal/patterns/creep-words.ts';
import { figure, minuteFigure, OUTCOME_WORDS } from '../../../../../components/journal/patterns/outcome-words.ts';
import { trendWords } from '../../../../../components/journal/patterns/trend-words.ts';
import type { ComparedNights } from '../../../../../utils/patterns/compare.ts';
import type { CreepWeek } from '../../../../../utils/patterns/creep.ts';
import type { Trend } from '../../../../../utils/patterns/trend.ts';

const COMPARED: ComparedNights = {
  kind: 'compared',
  outcome: 'latency',
  verdict: 'no-clear-difference',
  nLate: 9,
  nOther: 17,
  late: [],
  other: [],
  medianLate: 35,
  medianOther: 23,
  quartilesLate: [26, 43],
  quartilesOther: [14, 33],
  difference: 12,
  low: -5.2,
  high: 28.6,
  p: 0.2,
};

describe('what a comparison says', () => {
  it('of an interval that holds no difference: that nothing is clear', () => {
    expect(comparedWords(COMPARED, 'latency')).toEqual({
      lead:
        'In your 26 nights there is no clear difference in the time to fall asleep. The middle value is 35 min on the 9 nights ' +
        'with a dose inside the wind-down and 23 min on the 17 others.',
      more:
        'The true difference could be anything from 5 minutes shorter to 29 minutes longer, and what there is could be chance. ' +
        'Nor would a clear one show more than that they go together, not that one causes the other.',
    });
  });

  it('of one that doesn’t: how large, how sure, and that it shows no cause', () => {
    const clear: ComparedNights = { ...COMPARED, verdict: 'goes-with-longer', low: 1.2, p: 0.03 };
    const { lead, more } = comparedWords(clear, 'latency');
    expect(lead).toBe(
      'On the 9 nights with a dose inside the wind-down, the time to fall asleep was about 12 minutes longer than on the 17 others ' +
        '(middle value 35 min against 23 min).',
    );
    expect(more).toMatch(/^The true difference could be anything from 1 minute longer to 29 minutes longer\./);
    expect(more).toContain('This shows they go together, not that one causes the other');
  });
});

describe('one side of the balance', () => {
  it('has a number only where the difference is clear', () => {
    expect(besideWords({ ...COMPARED, verdict: 'goes-with-longer' }, 'latency')).toBe('about 12 minutes longer');
    expect(besideWords({ ...COMPARED, verdict: 'no-clear-difference' }, 'latency')).toBe('not clearly different');
  });
});

describe('a difference in words', () => {
  it.each([
    ['latency', 1, '1 minute longer', '+1'],
    ['latency', -12.4, '12 minutes shorter', '−12'],
    ['latency', 0.4, '0.4 minutes longer', '+0.4'],
    ['latency', -0.01, 'hardly any different', '0'],
    ['wakeAfterOnset', 7.5, '8 minutes longer', '+8'],
    ['efficiency', -0.052, '5.2 percentage points lower', '−5.2'],
    ['efficiency', 0.01, '1 percentage point higher', '+1'],
    ['quality', -0.5, '0.5 points lower', '−0.5'],
    ['wokeAt', -20, '20 minutes earlier', '−20'],
    ['painRelief', 1, '1 point higher', '+1'],
  ] as const)('%s %s', (outcome, difference, words, short) => {
    expect(OUTCOME_WORDS[outcome].shift(difference)).toBe(words);
    expect(OUTCOME_WORDS[outcome].sayDifference(difference)).toBe(short);
  });

  it('has figures that are no more exact than what was written down', () => {
    expect([figure(12.34), figure(1.25), figure(-0.001), minuteFigure(6.7), minuteFigure(0.37)]).toEqual([
      '12',
      '1.3',
      '0',
      '7',
      '0.4',
    ]);
  });
});

describe('a trend in words', () => {
  const trend: Trend = { kind: 'trend', verdict: 'rising', weeks: 11, perWeek: 0.8, low: 0.1, high: 1.6 };

  it.each<[Partial<Trend>, string]>([
    [{}, 'Grams, over 11 whole weeks: about 0.8 g more each week (anything from 0.1 g more to 1.6 g more).'],
    [
      { verdict: 'no-clear-trend', low: -0.4 },
      'Grams, over 11 whole weeks: no clear change (anything from 0.4 g less to 1.6 g more each week).',
    ],
    [
      { perWeek: -0.043, low: -0.07, high: -0.01, verdict: 'falling' },
      'Grams, over 11 whole weeks: about 0.04 g less each week (anything from 0.07 g less to 0.01 g less).',
    ],
  ])('%j', (parts, words) => {
    expect(trendWords({ ...trend, ...parts }, 'Grams', 'grams')).toBe(words);
  });

  it('is nothing below eight weeks', () => {
    expect(trendWords({ kind: 'not-enough', weeks: 7 }, 'Grams', 'grams')).toBe('');
  });
});

describe('the weeks of a line', () => {
  const middle = { median: 1200, quartiles: [1200, 1200] as [number, number], count: 7 };
  const week: CreepWeek = {
    week: 2892,
    monday: '2025-06-02',
    whole: true,
    written: true,
    doses: 7,
    leafGrams: 14,
    leafUnknown: 0,
    apart: [],
    gapMin: null,
    lastDoseMin: middle,
  };
  const summaryOf = (id: string, weeks: CreepWeek[]) =>
    CREEP_LINES.filter((line) => line.id === id).map((line) => lineSummary(line, weeks));

  it.each([
    ['leafGrams', '14 g each week.'],
    ['doses', '7 each week.'],
    ['lastDoseMin', 'The middle time of a week was 8:00 PM.'],
    ['gapMin', 'No whole week of it is written down yet.'],
  ])('%s: one whole week, or weeks alike, lie between nothing', (id, words) => {
    const plain = summaryOf(id, [week, { ...week, week: 2893 }]).map((text) => text.replaceAll('\u202f', ' '));
    expect(plain).toEqual([words]);
  });

  it('that differ lie between two', () => {
    expect(summaryOf('doses', [week, { ...week, week: 2893, doses: 9 }])).toEqual(['Between 7 and 9 a week.']);
  });
});

describe('the words of the page', () => {
  const sections = readFileSync('locales/en.yml', 'utf8').split(/\n(?=[a-z]+:\n)/);
  const own = sections.filter((section) => /^(patterns|sample):/.test(section)).join('\n');

  it('judge nobody, advise nothing and never call a time or an amount safe', () => {
    expect(own.length).toBeGreaterThan(4000);
    expect(own).not.toMatch(
      /\b(safe|recommend|should take|limit|too much|clean|relapse|abuse|user|goal|warning|improve|worse|better|streak|score|!)\b/i,
    );
    expect(own).not.toMatch(/\b(median|significant|p-value)\b/i);
  });
});
