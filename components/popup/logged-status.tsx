import { i18n } from '#i18n';
import type { Dose, Product } from '../../utils/records/types.ts';
import { amountName, clockText, durationText } from '../../utils/wording/time-text.ts';
import { whenText } from '../../utils/wording/when-text.ts';
import type { Clock } from '../controls/use-clock.ts';

export interface Said {
  what: 'logged' | 'undone';
  dose: Dose;
  product: Product;
  /** Logged: another dose that reads the same stands before it. Undone: an earlier one of this popup stays. */
  again: boolean;
}

interface LoggedStatusProps {
  said: Said | null;
  /** What Undo would take back now. */
  canUndo: boolean;
  onUndo: () => void;
  windDown: { minutes: number; startMs: number } | null;
  clock: Clock;
}

/** What was just done, with its undo. In the flow, read out politely, and it stays until the popup closes. */
export function LoggedStatus({ said, canUndo, onUndo, windDown, clock }: LoggedStatusProps) {
  return (
    <div role="status" className={said ? 'said' : undefined}>
      {said && (
        <div className="toast">
          <span>{saidText(said, clock)}</span>
          {canUndo && (
            // The second half of a double click takes nothing more back.
            <button type="button" onClick={(event) => event.detail < 2 && onUndo()}>
              {i18n.t('popup.undo')}
            </button>
          )}
        </div>
      )}
      {said?.what === 'logged' && windDown && (
        <p className="notice notice--night">
          {i18n.t('popup.insideWindDown', {
            duration: durationText(windDown.minutes),
            time: clockText(windDown.startMs, said.dose.zone),
          })}
        </p>
      )}
    </div>
  );
}

function saidText({ what, dose, product, again }: Said, clock: Clock): string {
  const time = whenText(dose.atMs, dose.zone, clock);
  const parts = { label: product.label, amount: amountName(dose.amount), time };
  if (what === 'logged') return i18n.t(again ? 'popup.loggedAgain' : 'popup.logged', parts);
  return i18n.t(again ? 'popup.undoneEarlierStays' : 'popup.undone', parts);
}
