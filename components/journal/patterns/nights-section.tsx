import { millisecondsInDay } from 'date-fns/constants';
import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { calendarMs } from '../../../utils/bedtime/night-of.ts';
import { actogram } from '../../../utils/patterns/actogram.ts';
import { productsById } from '../../../utils/patterns/amounts.ts';
import type { NightRow } from '../../../utils/patterns/night-table.ts';
import { firstSince } from '../../../utils/patterns/recent-records.ts';
import type { PatternRecords } from '../../../utils/records/read-all.ts';
import { Actogram, ActogramLegend } from '../../charts/actogram.tsx';
import { ChartTable } from '../../charts/chart-table.tsx';
import { nightText } from '../../charts/night-date-text.ts';
import { nightCells, nightsSummary, readNight } from './night-words.ts';
import { pageOf, type Stretch } from './periods.ts';

interface NightsSectionProps {
  read: PatternRecords;
  rows: readonly NightRow[];
  stretch: Stretch;
}

/** No zone is further from UTC than this, so no dose of a row is cut off before its own zone is asked. */
const MARGIN_MS = millisecondsInDay;

/** Each night as a row, from noon to noon. */
export function NightsSection({ read, rows, stretch }: NightsSectionProps) {
  const [page, setPage] = useState(0);
  const { from, to, earlier, later } = pageOf(stretch, page);
  const drawn = useMemo(() => {
    const fromMs = calendarMs(from) - MARGIN_MS;
    const toMs = calendarMs(to) + 2 * millisecondsInDay + MARGIN_MS;
    const doses = read.doses.slice(firstSince(read.doses, fromMs), firstSince(read.doses, toMs));
    return {
      taken: { doses: new Map(doses.map((dose) => [dose.id, dose])), products: productsById(read.products) },
      rows: actogram({ rows, doses, products: read.products, fromDate: from, toDate: to }),
    };
  }, [read, rows, from, to]);
  const byDate = new Map(rows.map((row) => [row.date, row]));
  const nights = drawn.rows.map((row) => byDate.get(row.date)).filter((row) => row !== undefined);
  const summary = nightsSummary(drawn.rows, nights);
  const heading = i18n.t('patterns.actogram.heading', drawn.rows.length);

  return (
    <section className="sec" aria-labelledby="p-nights">
      <div className="sec-h">
        <h2 className="h-sec" id="p-nights">
          {heading}
        </h2>
        {(earlier || later) && (
          <div className="row">
            <button type="button" className="btn btn--chip" disabled={!earlier} onClick={() => setPage(page + 1)}>
              {i18n.t('patterns.actogram.earlier')}
            </button>
            <button type="button" className="btn btn--chip" disabled={!later} onClick={() => setPage(page - 1)}>
              {i18n.t('patterns.actogram.later')}
            </button>
          </div>
        )}
      </div>
      <figure aria-labelledby="p-nights">
        <figcaption className="says">{summary}</figcaption>
        <Actogram
          rows={drawn.rows}
          title={i18n.t('patterns.actogram.title', drawn.rows.length)}
          desc={`${i18n.t('patterns.actogram.desc')} ${summary}`}
          readRow={(row) => readNight(row, byDate.get(row.date), drawn.taken)}
        />
        <ActogramLegend />
        <ChartTable
          caption={heading}
          heads={[
            { text: i18n.t('patterns.columns.night') },
            { text: i18n.t('patterns.columns.bed'), figures: true },
            { text: i18n.t('patterns.columns.turnedOver'), figures: true },
            { text: i18n.t('patterns.columns.asleepAfter'), figures: true },
            { text: i18n.t('patterns.columns.woke'), figures: true },
            { text: i18n.t('patterns.columns.up'), figures: true },
            { text: i18n.t('patterns.columns.awake'), figures: true },
            { text: i18n.t('patterns.columns.windDown') },
            { text: i18n.t('patterns.columns.doses') },
          ]}
          rows={() =>
            drawn.rows.map((row) => ({
              key: row.date,
              cells: [nightText(row.date), ...nightCells(row, byDate.get(row.date), drawn.taken)],
            }))
          }
        />
      </figure>
    </section>
  );
}
