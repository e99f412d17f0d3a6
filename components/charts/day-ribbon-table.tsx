import { i18n } from '#i18n';
import { clockText } from '../../utils/wording/time-text.ts';
import type { RibbonDay } from './day-ribbon-geometry.ts';

interface Row {
  key: string;
  atMs: number;
  what: string;
  before: number | null;
  after: number | null;
}

function rowsOf(day: RibbonDay): Row[] {
  const mark = (key: string, atMs: number | null, what: string): Row[] =>
    atMs === null ? [] : [{ key, atMs, what, before: null, after: null }];
  const doses = day.doses.map((dose, index) => ({
    key: `dose-${index}`,
    atMs: dose.atMs,
    what: dose.label,
    before: dose.painBefore,
    after: dose.painAfter,
  }));
  return [
    ...mark('up', day.wakeMs, i18n.t('time.ribbon.rowUp')),
    ...doses,
    ...mark('wind-down', day.bedtimeMs === null ? null : day.windDownStartMs, i18n.t('time.ribbon.rowWindDown')),
    ...mark('bed', day.bedtimeMs, i18n.t('time.ribbon.rowBed')),
  ].sort((a, b) => a.atMs - b.atMs);
}

/** The day's marks and doses as a table, in the order of time, below the picture. An empty cell is something not said. */
export function DayRibbonTable({ day }: { day: RibbonDay }) {
  return (
    <details className="ribbon-table">
      <summary>{i18n.t('time.ribbon.table')}</summary>
      <table className="ledger">
        <thead>
          <tr>
            <th scope="col">{i18n.t('time.ribbon.columnTime')}</th>
            <th scope="col">{i18n.t('time.ribbon.columnWhat')}</th>
            <th scope="col" className="r">
              {i18n.t('time.ribbon.columnPainBefore')}
            </th>
            <th scope="col" className="r">
              {i18n.t('time.ribbon.columnPainAfter')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowsOf(day).map((row) => (
            <tr key={row.key}>
              <td>{clockText(row.atMs, day.zone)}</td>
              <td>{row.what}</td>
              <td className="r">{row.before}</td>
              <td className="r">{row.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
