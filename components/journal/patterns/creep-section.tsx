import { useCallback } from 'react';
import { i18n } from '#i18n';
import { creep } from '../../../utils/patterns/creep.ts';
import type { NightDate } from '../../../utils/records/types.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { dayLongMonthText, dayMonthText } from '../../charts/night-date-text.ts';
import { Trend } from '../../charts/trend.tsx';
import { CREEP_LINES, type CreepLine } from './creep-lines.ts';
import { apartText, leafNotes, lineSummary, readWeek, weekNote } from './creep-words.ts';
import type { DayedRecords } from './patterns-page.tsx';
import { trendWords } from './trend-words.ts';
import { useSteps } from './use-steps.ts';

interface CreepSectionProps {
  read: DayedRecords;
  today: NightDate;
  /** `null` for all weeks. */
  since: NightDate | null;
}

type Creep = ReturnType<typeof creep> extends Generator<unknown, infer T> ? T : never;

/** Amounts, counts, gaps and last doses week by week, with no line to reach or to stay under. */
export function CreepSection({ read, today, since }: CreepSectionProps) {
  const found = useSteps(
    useCallback(() => creep({ ...read, todayDate: today, sinceDate: since }), [read, today, since]),
  );
  const first = found?.weeks[0];
  if (!found || !first) return null;
  return (
    <section className="sec" aria-labelledby="p-weeks">
      <div className="sec-h">
        <h2 className="h-sec" id="p-weeks">
          {i18n.t('patterns.creep.heading')}
        </h2>
        <p className="cap">{i18n.t('patterns.creep.from', { from: dayLongMonthText(first.monday) })}</p>
      </div>
      <div className="patterns-two">
        {CREEP_LINES.map((line) => (
          <LineFigure key={line.id} line={line} found={found} />
        ))}
      </div>
      {found.weeks.some(({ whole }) => !whole) && <p className="cap">{i18n.t('patterns.creep.outline')}</p>}
    </section>
  );
}

function LineFigure({ line, found: { weeks, trends } }: { line: CreepLine; found: Creep }) {
  const id = `p-${line.id}`;
  const heading = i18n.t(`patterns.creep.${line.id}.heading`);
  const summary = lineSummary(line, weeks);
  const trend = trendWords(trends[line.id], i18n.t(`patterns.creep.${line.id}.byWeek`), line.unit);
  const notes = line.id === 'leafGrams' ? leafNotes(weeks) : [];
  const drawn = weeks.map((week) => line.draw(week));
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  const apart = line.id === 'leafGrams' && weeks.some((week) => apartText(week) !== '');
  return (
    <figure aria-labelledby={id}>
      <figcaption>
        <h3 className="h-lab" id={id}>
          {heading}
        </h3>
        <p className="says">{summary}</p>
        {trend && <p className="says says-2">{trend}</p>}
      </figcaption>
      {drawn.some(({ value, rings }) => value !== null || rings > 0) && (
        <Trend
          shape={line.shape}
          weeks={drawn}
          title={i18n.t(`patterns.creep.${line.id}.title`)}
          desc={[summary, trend].join(' ').trim()}
          fromZero={line.fromZero}
          {...(line.steps ? { steps: line.steps } : {})}
          sayBare={line.sayBare}
          say={line.say}
          readWeek={({ monday }) => {
            const week = byMonday.get(monday);
            return week ? readWeek(line, week) : '';
          }}
        />
      )}
      {notes.length > 0 && <p className="cap">{notes.join(' ')}</p>}
      <ChartTable
        caption={heading}
        heads={[
          { text: i18n.t('patterns.columns.week') },
          { text: heading, figures: true },
          ...(line.half ? [{ text: i18n.t('patterns.columns.middleHalf'), figures: true }] : []),
          ...(line.id === 'leafGrams' ? [{ text: i18n.t('patterns.columns.unknown'), figures: true }] : []),
          ...(apart ? [{ text: i18n.t('patterns.columns.apart') }] : []),
          { text: i18n.t('patterns.columns.note') },
        ]}
        rows={() =>
          weeks.map((week) => {
            const { value, half } = line.draw(week);
            return {
              key: week.monday,
              cells: [
                dayMonthText(week.monday),
                value === null ? '' : line.say(value),
                ...(line.half ? [half ? `${line.say(half[0])} – ${line.say(half[1])}` : ''] : []),
                ...(line.id === 'leafGrams' ? [week.written ? String(week.leafUnknown) : ''] : []),
                ...(apart ? [apartText(week)] : []),
                weekNote(week),
              ],
            };
          })
        }
      />
    </figure>
  );
}
