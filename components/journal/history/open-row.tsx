import type { HistoryEntry } from '../../../utils/records/history.ts';
import type { Outcome } from '../../../utils/records/outcome.ts';
import { DoseEditor } from '../../day/dose-editor.tsx';
import type { Products } from './entry-text.ts';
import { PainCheckEditor } from './pain-check-editor.tsx';
import type { HistoryActs } from './use-history-acts.ts';

interface OpenRowProps {
  entry: HistoryEntry;
  index: number;
  start: number;
  /** Tells the list how high the open row is. */
  measure: (row: HTMLElement | null) => void;
  products: Products;
  dayStartMin: number;
  acts: HistoryActs;
  onClose: () => void;
  onRemove: (entry: HistoryEntry) => void;
}

/** A record open for change in its place. */
export function OpenRow({
  entry,
  index,
  start,
  measure,
  products,
  dayStartMin,
  acts,
  onClose,
  onRemove,
}: OpenRowProps) {
  async function closeAfter(keeping: Promise<Outcome<unknown>>): Promise<Outcome<unknown>> {
    const outcome = await keeping;
    if (outcome.ok) onClose();
    return outcome;
  }
  return (
    <tr
      ref={measure}
      data-index={index}
      aria-rowindex={index + 2}
      tabIndex={-1}
      className="history-row history-row--open"
      style={{ transform: `translateY(${start}px)` }}
    >
      <td colSpan={6}>
        {entry.kind === 'dose' && (
          <DoseEditor
            dose={entry.record}
            products={[...products.values()].filter(
              ({ id, deletedAt }) => deletedAt === null || id === entry.record.productId,
            )}
            dayStartMin={dayStartMin}
            onKeep={(change) => closeAfter(acts.changeDose(entry, entry.record, change))}
            onLeave={onClose}
            onDelete={() => onRemove(entry)}
          />
        )}
        {entry.kind === 'pain-check' && (
          <PainCheckEditor
            check={entry.record}
            onKeep={(answers) => closeAfter(acts.changePainCheck(entry, entry.record, answers))}
            onLeave={onClose}
            onDelete={() => onRemove(entry)}
          />
        )}
      </td>
    </tr>
  );
}
