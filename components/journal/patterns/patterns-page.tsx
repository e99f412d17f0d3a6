import { useCallback, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { nightOf } from '../../../utils/bedtime/night-of.ts';
import { type DayedDose, dayedDosesSteps } from '../../../utils/patterns/dayed-doses.ts';
import { type NightRow, nightTableSteps } from '../../../utils/patterns/night-table.ts';
import { recentRecords } from '../../../utils/patterns/recent-records.ts';
import type { PatternRecords } from '../../../utils/records/read-all.ts';
import type { NightDate } from '../../../utils/records/types.ts';
import { dayLongMonthText } from '../../charts/night-date-text.ts';
import { useClock } from '../../controls/use-clock.ts';
import { PageHeading } from '../page-heading.tsx';
import { CompareSection } from './compare-section.tsx';
import { CreepSection } from './creep-section.tsx';
import { NightsSection } from './nights-section.tsx';
import { PERIODS, type Period, rowsIn, stretchOf, weeksSince } from './periods.ts';
import { type ReadRecords, useRecords, useUnreadable } from './use-records.ts';
import { useSteps } from './use-steps.ts';
import './patterns.css';

/** What the person's own nights show, and what they can't. */
export function PatternsPage() {
  const [{ nowMs, zone }] = useClock();
  const [chosen, choose] = useState<Period>('nights');
  const read = useRecords(weeksSince(chosen, nightOf(nowMs, zone, 0)));
  if (!read) return <PageHeading>{i18n.t('patterns.title')}</PageHeading>;
  const today = nightOf(nowMs, zone, read.records.schedule.dayStartMin);
  return <Patterns read={read} zone={zone} today={today} chosen={chosen} onChoose={choose} />;
}

interface PatternsProps {
  read: ReadRecords;
  zone: string;
  today: NightDate;
  chosen: Period;
  onChoose: (period: Period) => void;
}

function Patterns({ read: { records: read, all }, zone, today, chosen, onChoose }: PatternsProps) {
  // While all years are read and gone through, the page stays with what it shows.
  const shown = useRef(chosen);
  const isRead = all || chosen !== 'all';
  const chosenSince = weeksSince(isRead ? chosen : shown.current, today);
  const found = useSteps(
    useCallback(
      function* () {
        const recent = recentRecords(read, chosenSince);
        const dayed = yield* dayedDosesSteps(recent.doses, recent.schedule.dayStartMin);
        const records: DayedRecords = { ...recent, dayed };
        return { since: chosenSince, records, rows: yield* nightTableSteps({ ...records, zone }) };
      },
      [read, zone, chosenSince],
    ),
  );
  if (isRead && found?.since === chosenSince) shown.current = chosen;
  const period = shown.current;
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
              aria-pressed={one === chosen}
              onClick={() => onChoose(one)}
            >
              {i18n.t(`patterns.periods.${one}`)}
            </button>
          ))}
        </fieldset>
      </header>
      <Unreadable />
      {rows && !stretch && <p className="lead">{i18n.t('patterns.nothing')}</p>}
      {found && stretch && <Sections {...found} {...stretch} {...{ today, period }} />}
    </div>
  );
}

/** Says how many rows are in nothing that is drawn. It stands apart, since the pictures wait for none of it. */
function Unreadable() {
  const count = useUnreadable();
  return (
    <div role="status" aria-busy={count === undefined}>
      {count !== undefined && count > 0 && <p className="notice">{i18n.t('patterns.unreadable', count)}</p>}
    </div>
  );
}

/** With each dose's night, which is worked out once for the whole page. */
export type DayedRecords = PatternRecords & { dayed: readonly DayedDose[] };

interface SectionsProps {
  /** From where the records are whole, `null` for all. */
  since: NightDate | null;
  records: DayedRecords;
  rows: readonly NightRow[];
  today: NightDate;
  period: Period;
  from: NightDate;
  to: NightDate;
}

function Sections({ since, records, rows, today, period, from, to }: SectionsProps) {
  const inPeriod = useMemo(() => rowsIn(rows, { from, to }), [rows, from, to]);
  const inWeeks = useMemo(() => rows.filter(({ date }) => since === null || date >= since), [rows, since]);
  return (
    <>
      <NightsSection key={period} read={records} rows={inPeriod} stretch={{ from, to }} />
      <CompareSection rows={inPeriod} rowsOfWeeks={inWeeks} today={today} />
      <CreepSection read={records} today={today} since={since} />
    </>
  );
}
