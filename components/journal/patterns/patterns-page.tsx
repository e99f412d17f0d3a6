import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { nightOf } from '../../../utils/bedtime/night-of.ts';
import { type DayedDose, dayedDosesSteps } from '../../../utils/patterns/dayed-doses.ts';
import { type NightRow, nightTableSteps } from '../../../utils/patterns/night-table.ts';
import type { PatternRecords } from '../../../utils/records/read-all.ts';
import type { NightDate } from '../../../utils/records/types.ts';
import { dayLongMonthText } from '../../charts/night-date-text.ts';
import { useClock } from '../../controls/use-clock.ts';
import { PageHeading } from '../page-heading.tsx';
import { CompareSection } from './compare-section.tsx';
import { CreepSection } from './creep-section.tsx';
import { NightsSection } from './nights-section.tsx';
import { PERIODS, type Period, rowsIn, stretchOf, weeksSince } from './periods.ts';
import { useRecords } from './use-records.ts';
import { useSteps } from './use-steps.ts';
import './patterns.css';

/** What the person's own nights show, and what they can't. */
export function PatternsPage() {
  const [{ nowMs, zone }] = useClock();
  const read = useRecords();
  if (!read) return <PageHeading>{i18n.t('patterns.title')}</PageHeading>;
  return <Patterns read={read} zone={zone} today={nightOf(nowMs, zone, read.schedule.dayStartMin)} />;
}

interface PatternsProps {
  read: PatternRecords;
  zone: string;
  today: NightDate;
}

function Patterns({ read, zone, today }: PatternsProps) {
  const [period, setPeriod] = useState<Period>('nights');
  const found = useSteps(
    useCallback(
      function* () {
        const dayed = yield* dayedDosesSteps(read.doses, read.schedule.dayStartMin);
        const records: DayedRecords = { ...read, dayed };
        return { records, rows: yield* nightTableSteps({ ...records, zone }) };
      },
      [read, zone],
    ),
  );
  const rows = found?.rows;
  const stretch = rows && stretchOf(period, rows[0]?.date, today);
  return (
    <div className="patterns">
      <header className="patterns-top">
        <div>
          <PageHeading>{i18n.t('patterns.title')}</PageHeading>
          <p className="sup">
            {stretch &&
              i18n.t('patterns.span', { from: dayLongMonthText(stretch.from), to: dayLongMonthText(stretch.to) })}{' '}
            {i18n.t('patterns.noTarget')}
          </p>
        </div>
        <fieldset className="patterns-period">
          <legend className="vh">{i18n.t('patterns.period')}</legend>
          {PERIODS.map((one) => (
            <button
              key={one}
              type="button"
              className="btn btn--chip"
              aria-pressed={one === period}
              onClick={() => setPeriod(one)}
            >
              {i18n.t(`patterns.periods.${one}`)}
            </button>
          ))}
        </fieldset>
      </header>
      {read.unreadable > 0 && <p className="notice">{i18n.t('patterns.unreadable', read.unreadable)}</p>}
      {rows && !stretch && <p className="lead">{i18n.t('patterns.nothing')}</p>}
      {found && stretch && <Sections {...found} {...stretch} {...{ today, period }} />}
    </div>
  );
}

/** With each dose's night, which is worked out once for the whole page. */
export type DayedRecords = PatternRecords & { dayed: readonly DayedDose[] };

interface SectionsProps {
  records: DayedRecords;
  rows: readonly NightRow[];
  today: NightDate;
  period: Period;
  from: NightDate;
  to: NightDate;
}

function Sections({ records, rows, today, period, from, to }: SectionsProps) {
  const inPeriod = useMemo(() => rowsIn(rows, { from, to }), [rows, from, to]);
  const since = weeksSince(period, today);
  const inWeeks = useMemo(() => rows.filter(({ date }) => since === null || date >= since), [rows, since]);
  return (
    <>
      <NightsSection key={period} read={records} rows={inPeriod} stretch={{ from, to }} />
      <CompareSection rows={inPeriod} rowsOfWeeks={inWeeks} today={today} />
      <CreepSection read={records} today={today} since={since} />
    </>
  );
}
