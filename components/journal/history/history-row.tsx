import { memo, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { HistoryEntry } from '../../../utils/records/history.ts';
import { EntryCells } from './entry-cells.tsx';
import { dayText, entryName, type Products } from './entry-text.ts';
import { lacksDiary, type TimeLineRow } from './time-line-rows.ts';

export interface RowEvents {
  onOpen: (entry: HistoryEntry) => void;
  onRemove: (entry: HistoryEntry) => void;
  onBringBack: (entry: HistoryEntry) => void;
}

interface HistoryRowProps extends RowEvents {
  row: TimeLineRow;
  index: number;
  /** Pixels from the top of the list. */
  start: number;
  active: boolean;
  products: Products;
  /** The device's zone, asked for once and not by every row: the answer takes longer than drawing one. */
  hereZone: string;
}

/** A closed row of the table. Drawn once; scrolling past it draws it no more. */
export const HistoryRow = memo(function HistoryRow({
  row,
  index,
  start,
  active,
  products,
  hereZone,
  ...events
}: HistoryRowProps) {
  return (
    <tr
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={active ? 0 : -1}
      className={rowClass(row)}
      style={{ transform: `translateY(${start}px)` }}
    >
      {row.kind === 'day' ? (
        <th scope="row" colSpan={6} className="history-day-name">
          {dayText(row.day)}
        </th>
      ) : (
        <>
          <EntryCells entry={row} products={products} hereZone={hereZone} />
          <td className="history-acts">
            <Acts entry={row} active={active} products={products} {...events} />
          </td>
        </>
      )}
    </tr>
  );
});

function rowClass(row: TimeLineRow): string {
  if (row.kind === 'day') return 'history-row history-row--day';
  return row.record.deletedAt === null ? 'history-row' : 'history-row history-row--gone';
}

interface ActsProps extends RowEvents {
  entry: HistoryEntry;
  active: boolean;
  products: Products;
}

/** What can be done with a record. Only the active row's are in the order of Tab: 50,000 rows would be 100,000 stops. */
function Acts({ entry, active, products, onOpen, onRemove, onBringBack }: ActsProps) {
  const what = entryName(entry, products);
  const tabIndex = active ? 0 : -1;
  const act = (text: string, name: string, onClick: () => void): ReactNode => (
    <button type="button" className="link link--quiet" tabIndex={tabIndex} aria-label={name} onClick={onClick}>
      {text}
    </button>
  );
  if (entry.record.deletedAt !== null) {
    return act(i18n.t('history.bringBack'), i18n.t('history.bringBackName', { what }), () => onBringBack(entry));
  }
  return (
    <>
      {lacksDiary(entry) &&
        act(i18n.t('history.bringBack'), i18n.t('history.bringBackName', { what }), () => onBringBack(entry))}
      {entry.kind === 'night' ? (
        <a
          className="link link--quiet"
          tabIndex={tabIndex}
          aria-label={i18n.t('history.changeName', { what })}
          href={`#/morning/${entry.day}`}
        >
          {i18n.t('today.change')}
        </a>
      ) : (
        act(i18n.t('today.change'), i18n.t('history.changeName', { what }), () => onOpen(entry))
      )}
      {act(i18n.t('history.delete'), i18n.t('history.deleteName', { what }), () => onRemove(entry))}
    </>
  );
}
