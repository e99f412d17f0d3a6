import { i18n } from '#i18n';
import { dotGrams } from '../../../utils/kinetics/dot-grams.ts';
import type { HistoryEntry } from '../../../utils/records/history.ts';
import { amountName } from '../../../utils/wording/time-text.ts';
import { entryLabel, entryPlace, entryTime, nightText, type Products, painCheckText, painText } from './entry-text.ts';

interface EntryCellsProps {
  entry: HistoryEntry;
  products: Products;
  hereZone: string;
}

/** The cells of a closed row, its acts left out. What does not fit is cut at the row's end and whole in the title. */
export function EntryCells({ entry, products, hereZone }: EntryCellsProps) {
  const place = entryPlace(entry, hereZone);
  return (
    <>
      <td className="history-time num">{entryTime(entry)}</td>
      <td className="history-what">
        <span className={`history-mark history-mark--${markOf(entry, products)}`} aria-hidden="true" />
        {entryLabel(entry, products)}{' '}
        {place !== null && <span className="history-place">{i18n.t('history.placeTime', { place })}</span>}
        {entry.record.deletedAt !== null && <span className="history-gone">{i18n.t('history.gone')}</span>}
      </td>
      <Details entry={entry} />
    </>
  );
}

/** Dot for a dose with a level, ring for one without, as in the charts. */
function markOf(entry: HistoryEntry, products: Products): 'dose' | 'dose-ring' | 'night' | 'pain' {
  if (entry.kind === 'night') return 'night';
  if (entry.kind === 'pain-check') return 'pain';
  return dotGrams(entry.record.amount, products.get(entry.record.productId)) === null ? 'dose-ring' : 'dose';
}

function Details({ entry }: { entry: HistoryEntry }) {
  if (entry.kind !== 'dose') {
    const text = entry.kind === 'night' ? nightText(entry.record) : painCheckText(entry.record);
    return (
      <td className="history-details" colSpan={3} title={text}>
        {text}
      </td>
    );
  }
  const { amount, painBefore, painAfter, note } = entry.record;
  return (
    <>
      <td className="history-amount num">{amountName(amount)}</td>
      <td className="history-pain num">{painText(painBefore, painAfter)}</td>
      <td className="history-note" title={note}>
        {note}
      </td>
    </>
  );
}
