import { i18n } from '#i18n';
import { clockText } from '../../utils/wording/time-text.ts';
import { ChartTable } from './chart-table.tsx';
import type { RibbonDay } from './day-ribbon-geometry.ts';
import { ribbonMoments } from './day-ribbon-moments.ts';
import { ribbonTitle } from './day-ribbon-text.ts';

const pain = (value: number | null | undefined): string => (value == null ? '' : String(value));

/** The day's marks and doses as a table, in the order of time. An empty cell is something not said. */
export function DayRibbonTable({ day }: { day: RibbonDay }) {
  const moments = ribbonMoments(day);
  return (
    <ChartTable
      caption={ribbonTitle(day)}
      heads={[
        { text: i18n.t('time.ribbon.columnTime') },
        { text: i18n.t('time.ribbon.columnWhat') },
        { text: i18n.t('time.ribbon.columnPainBefore'), figures: true },
        { text: i18n.t('time.ribbon.columnPainAfter'), figures: true },
      ]}
      rows={() =>
        moments.map(({ key, atMs, what, dose }) => ({
          key,
          cells: [clockText(atMs, day.zone), what, pain(dose?.painBefore), pain(dose?.painAfter)],
        }))
      }
    />
  );
}
