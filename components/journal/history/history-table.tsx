import { defaultRangeExtractor, observeElementRect, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useClock } from '../../controls/use-clock.ts';
import type { Products } from './entry-text.ts';
import { HistoryRow, type RowEvents } from './history-row.tsx';
import { OpenRow } from './open-row.tsx';
import { rowAfterKey } from './row-keys.ts';
import { keyOfRow, type TimeLineRow } from './time-line-rows.ts';
import { useActiveRow } from './use-active-row.ts';
import type { HistoryActs } from './use-history-acts.ts';
import { useRowHeight } from './use-row-height.ts';

/** Rows drawn beyond either edge, so that a turn of the wheel meets rows that are there. */
const OVERSCAN = 10;

interface HistoryTableProps {
  rows: readonly TimeLineRow[];
  products: Products;
  dayStartMin: number;
  acts: HistoryActs;
}

/**
 * The time line as a grid of which only the rows in sight are in the document. Tab reaches one row and what can be done with it;
 * arrows, Page Up and Down, Home and End go from row to row, left and right between a row and its acts.
 */
export function HistoryTable({ rows, products, dayStartMin, acts }: HistoryTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const rowHeight = useRowHeight();
  const [{ zone: hereZone }] = useClock();
  const active = useActiveRow(rows, scroller);
  const openIndex = useMemo(
    () => (openId === null ? -1 : rows.findIndex((row) => keyOfRow(row) === openId)),
    [rows, openId],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: useCallback(() => rowHeight, [rowHeight]),
    // An open row has a height of its own, remembered under a name of its own. All others are alike, and to name each of 50,000 takes time.
    getItemKey: useCallback((index: number) => (index === openIndex ? `${openId} open` : index), [openIndex, openId]),
    // These stay in the document wherever one scrolls, and with them the focus and what is being typed.
    rangeExtractor: useCallback(
      (range: Range) => withRows(range, [active.index, openIndex]),
      [active.index, openIndex],
    ),
    // A window may have no height for a moment; its rows, and what is typed in one, outlast that.
    observeElementRect: (list, take) => observeElementRect(list, (rect) => rect.height > 0 && take(rect)),
    overscan: OVERSCAN,
    // The heads stand over the first of them.
    scrollPaddingEnd: rowHeight,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights that were taken are void when the rows' own has changed
  useEffect(() => virtual.measure(), [rowHeight]);

  const latest = useRef({ active, acts });
  latest.current = { active, acts };
  const close = useCallback(() => {
    latest.current.active.catchFocus();
    setOpenId(null);
  }, []);
  const events = useMemo<RowEvents>(
    () => ({
      onOpen: (entry) => setOpenId(entry.record.id),
      onRemove(entry) {
        latest.current.active.catchFocus();
        void latest.current.acts.remove(entry);
      },
      onBringBack(entry) {
        latest.current.active.catchFocus();
        void latest.current.acts.bringBack(entry);
      },
    }),
    [],
  );
  useEffect(() => {
    if (openId !== null) scroller.current?.querySelector<HTMLElement>('form input')?.focus({ preventScroll: true });
  }, [openId]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-index]');
    if (!row || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (target.closest('form')) {
      if (event.key === 'Escape') close();
      return;
    }
    const page = Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1;
    const to = rowAfterKey(event.key, active.index, rows.length, page);
    if (to !== null) {
      active.moveTo(to);
      virtual.scrollToIndex(to, { align: 'auto' });
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const stops = [row, ...row.querySelectorAll<HTMLElement>('button, a')];
      stops[stops.indexOf(target) + (event.key === 'ArrowRight' ? 1 : -1)]?.focus();
    } else if (event.key === 'Enter' && target === row) {
      row.querySelector<HTMLElement>('button, a')?.click();
    } else {
      return;
    }
    event.preventDefault();
  }

  function onFocus({ target }: FocusEvent<HTMLElement>) {
    const index = target.closest<HTMLElement>('[data-index]')?.dataset.index;
    if (index !== undefined) active.setIndex(Number(index));
  }

  return (
    <div
      ref={scroller}
      className="history-scroller"
      // Firefox would make the scroller itself a stop of Tab.
      tabIndex={-1}
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid whose rows take the focus, as the ARIA practices draw it
        role="grid"
        className="history-grid"
        aria-label={i18n.t('history.table')}
        aria-rowcount={rows.length + 1}
        aria-colcount={6}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={({ relatedTarget }) => relatedTarget && active.letGo()}
      >
        <HistoryHeads />
        <tbody style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            if (!row) return null;
            // Not the virtualiser's key: that one changes while a row is open, and a new element would lose the focus.
            const key = keyOfRow(row);
            const place = { index, start, products };
            return row.kind !== 'day' && row.record.id === openId && row.record.deletedAt === null ? (
              <OpenRow
                key={key}
                entry={row}
                measure={virtual.measureElement}
                dayStartMin={dayStartMin}
                acts={acts}
                onClose={close}
                onRemove={events.onRemove}
                {...place}
              />
            ) : (
              <HistoryRow
                key={key}
                row={row}
                active={index === active.index}
                hereZone={hereZone}
                {...place}
                {...events}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function HistoryHeads() {
  return (
    <thead>
      <tr aria-rowindex={1} className="history-row history-row--heads">
        <th scope="col">{i18n.t('today.time')}</th>
        <th scope="col">{i18n.t('today.what')}</th>
        <th scope="col">{i18n.t('today.amount')}</th>
        <th scope="col">{i18n.t('today.painBoth')}</th>
        <th scope="col">{i18n.t('today.note')}</th>
        <th scope="col">
          <span className="vh">{i18n.t('today.change')}</span>
        </th>
      </tr>
    </thead>
  );
}

function withRows(range: Range, kept: readonly number[]): number[] {
  const drawn = new Set(defaultRangeExtractor(range));
  for (const row of kept) if (row >= 0 && row < range.count) drawn.add(row);
  return [...drawn].sort((a, b) => a - b);
}
