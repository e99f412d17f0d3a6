import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { HistoryView } from '../../../utils/records/follow-history.ts';
import { ProblemList } from '../../controls/problem-list.tsx';
import { useCaughtFocus } from '../../controls/use-caught-focus.ts';
import { PageHeading } from '../page-heading.tsx';
import { HistoryFilters } from './history-filters.tsx';
import { HistoryTable } from './history-table.tsx';
import { NO_FILTER, timeLineRows } from './time-line-rows.ts';
import { useHistory } from './use-history.ts';
import { useHistoryActs } from './use-history-acts.ts';
import '../../day/day.css';
import './history.css';

/** History: every dose, night and pain check on one time line, to look through, correct, delete and bring back. */
export function HistoryPage() {
  const view = useHistory();
  return (
    <div className="history">
      <PageHeading>{i18n.t('history.title')}</PageHeading>
      {view && <TimeLine view={view} />}
    </div>
  );
}

function TimeLine({ view }: { view: HistoryView }) {
  const { entries, products, dayStartMin, unreadable, complete } = view;
  const [filter, setFilter] = useState(NO_FILTER);
  const { acts, said, problems, takeBack } = useHistoryActs(products);
  const [status, catchFocus] = useCaughtFocus<HTMLDivElement>();
  const { rows, count } = useMemo(() => timeLineRows(entries, filter), [entries, filter]);

  return (
    <>
      {unreadable > 0 && <p className="notice">{i18n.t('history.unreadable', unreadable)}</p>}
      <HistoryFilters filter={filter} products={products} onChange={setFilter} />
      <p className="cap" aria-live="polite">
        {complete ? i18n.t('history.count', count, [new Intl.NumberFormat().format(count)]) : i18n.t('history.reading')}
      </p>
      <div role="status" ref={status} tabIndex={-1}>
        {said && (
          <div className="toast">
            <span>{said.text}</span>
            {said.takeBack && (
              <button
                type="button"
                onClick={() => {
                  catchFocus();
                  void takeBack();
                }}
              >
                {i18n.t('popup.undo')}
              </button>
            )}
          </div>
        )}
      </div>
      <ProblemList problems={problems} />
      {rows.length > 0 && <HistoryTable rows={rows} products={products} dayStartMin={dayStartMin} acts={acts} />}
      {rows.length === 0 && complete && (
        <p className="sup">
          {filter === NO_FILTER ? (
            i18n.t('popup.nothingYet')
          ) : (
            <>
              {i18n.t(filter.from && filter.to && filter.to < filter.from ? 'history.turned' : 'history.none')}{' '}
              <button type="button" className="link" onClick={() => setFilter(NO_FILTER)}>
                {i18n.t('history.showAll')}
              </button>
            </>
          )}
        </p>
      )}
    </>
  );
}
