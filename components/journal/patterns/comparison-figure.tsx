import { i18n } from '#i18n';
import type { Comparison } from '../../../utils/patterns/compare.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { DotStrips, type StripGroup } from '../../charts/dot-strips.tsx';
import { nightText } from '../../charts/night-date-text.ts';
import { comparedWords, countWords, notEnoughWords, type Shown } from './compare-words.ts';
import { OUTCOME_WORDS } from './outcome-words.ts';

interface ComparisonFigureProps {
  answer: Comparison;
  outcome: Shown;
  /** What names the figure. */
  labelledBy: string;
}

/** Late nights against the others by one outcome: sentences, dots, table; below seven of a kind the dots alone. */
export function ComparisonFigure({ answer, outcome, labelledBy }: ComparisonFigureProps) {
  if (answer.kind === 'compared') {
    const { lead, more } = comparedWords(answer, outcome);
    return (
      <figure aria-labelledby={labelledBy}>
        <figcaption>
          <p className="says">{lead}</p>
          <p className="says says-2">{more}</p>
        </figcaption>
        <Strips answer={answer} outcome={outcome} desc={`${lead} ${more}`} />
        <p className="cap">{i18n.t('patterns.compare.key')}</p>
        <DotsTable answer={answer} outcome={outcome} />
      </figure>
    );
  }
  const { heading, text } = notEnoughWords(answer);
  return (
    <figure className="few" aria-labelledby={labelledBy}>
      <figcaption>
        <h3 className="h-lab">{heading}</h3>
        <p className="says says-2">{text}</p>
      </figcaption>
      {answer.nLate + answer.nOther > 0 && (
        <>
          <Strips answer={answer} outcome={outcome} desc={countWords(answer)} />
          <DotsTable answer={answer} outcome={outcome} />
        </>
      )}
    </figure>
  );
}

function groupsOf(answer: Comparison): StripGroup[] {
  const compared = answer.kind === 'compared';
  const group = (kind: StripGroup['kind'], dots: Comparison['late'], median: number | null): StripGroup => ({
    kind,
    label: i18n.t(`patterns.compare.${kind}`),
    count: i18n.t('patterns.compare.nights', dots.length),
    dots: dots.map(({ date, value }) => ({ key: date, value })),
    median,
  });
  return [
    group('late', answer.late, compared ? answer.medianLate : null),
    group('other', answer.other, compared ? answer.medianOther : null),
  ];
}

function Strips({ answer, outcome, desc }: { answer: Comparison; outcome: Shown; desc: string }) {
  const { needs, sayBare, say, sayDifference } = OUTCOME_WORDS[outcome];
  return (
    <DotStrips
      groups={groupsOf(answer)}
      difference={answer.kind === 'compared' ? { value: answer.difference, low: answer.low, high: answer.high } : null}
      needs={needs}
      title={i18n.t('patterns.compare.title', { what: i18n.t(`patterns.outcome.${outcome}`) })}
      desc={desc}
      sayBare={sayBare}
      say={say}
      sayDifference={sayDifference}
      readDot={(dot, { label }) => `${nightText(dot.key)}: ${say(dot.value)}. ${label}.`}
    />
  );
}

const pText = (p: number): string => new Intl.NumberFormat(undefined, { maximumSignificantDigits: 2 }).format(p);

/** Each night, and above them the two middle values, the difference and its p where there are any. */
function DotsTable({ answer, outcome }: { answer: Comparison; outcome: Shown }) {
  const { say, sayDifference } = OUTCOME_WORDS[outcome];
  const row = (key: string, name: string, kind: string, value: string) => ({ key, cells: [name, kind, value] });
  const sides = { late: i18n.t('patterns.compare.late'), other: i18n.t('patterns.compare.other') };
  const middle = (kind: 'late' | 'other', median: number, [low, high]: [number, number]) =>
    row(
      kind,
      i18n.t('patterns.compare.middle'),
      sides[kind],
      i18n.t('patterns.compare.middleHalf', { middle: say(median), low: say(low), high: say(high) }),
    );
  const summary =
    answer.kind === 'compared'
      ? [
          middle('late', answer.medianLate, answer.quartilesLate),
          middle('other', answer.medianOther, answer.quartilesOther),
          row(
            'difference',
            i18n.t('patterns.compare.difference'),
            i18n.t('patterns.compare.lateMinusOther'),
            i18n.t('patterns.compare.interval', {
              difference: sayDifference(answer.difference),
              low: sayDifference(answer.low),
              high: sayDifference(answer.high),
            }),
          ),
          row('p', i18n.t('patterns.compare.chance'), i18n.t('patterns.compare.lateMinusOther'), pText(answer.p)),
        ]
      : [];
  const nights = () =>
    (['late', 'other'] as const).flatMap((kind) =>
      answer[kind].map(({ date, value }) => row(date, nightText(date), sides[kind], say(value))),
    );
  const what = i18n.t(`patterns.outcome.${outcome}`);
  return (
    <ChartTable
      caption={what}
      heads={[
        { text: i18n.t('patterns.columns.night') },
        { text: i18n.t('patterns.columns.kind') },
        { text: what, figures: true },
      ]}
      rows={() => [...summary, ...nights()]}
    />
  );
}
