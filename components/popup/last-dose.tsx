import { i18n } from '#i18n';
import type { Dose, Product } from '../../utils/records/types.ts';
import { amountName, sinceText } from '../../utils/wording/time-text.ts';
import { whenText } from '../../utils/wording/when-text.ts';
import type { Clock } from '../controls/use-clock.ts';

interface LastDoseProps {
  dose: Dose | null;
  products: ReadonlyMap<string, Product>;
  clock: Clock;
}

/** How long ago the last dose was. It never says what may follow from that. */
export function LastDose({ dose, products, clock }: LastDoseProps) {
  if (!dose) return <p className="since">{i18n.t('popup.nothingYet')}</p>;
  const label = products.get(dose.productId)?.label ?? '';
  return (
    <section className="since" aria-label={i18n.t('popup.lastDose')}>
      <span>
        <b>{sinceText(clock.nowMs - dose.atMs)}</b> {i18n.t('popup.sinceLast')}
      </span>
      <span className="cap">
        {label} {amountName(dose.amount)}, {whenText(dose.atMs, dose.zone, clock)}
      </span>
    </section>
  );
}
