import { isInWindDown } from '../../utils/bedtime/bedtime-of.ts';
import type { KnownNights } from '../../utils/bedtime/night-facts.ts';
import { dotGrams } from '../../utils/kinetics/dot-grams.ts';
import type { Dose, Product, Schedule } from '../../utils/records/types.ts';
import { amountName } from '../../utils/wording/time-text.ts';
import type { RibbonDose } from '../charts/day-ribbon-geometry.ts';

interface Around {
  /** Deleted ones too. */
  products: ReadonlyMap<string, Product>;
  schedule: Schedule;
  nights: KnownNights;
}

/** A dose as the pictures of a day and of a night draw it. */
export function ribbonDose(dose: Dose, { products, schedule, nights }: Around): RibbonDose {
  const product = products.get(dose.productId);
  return {
    atMs: dose.atMs,
    grams: dotGrams(dose.amount, product),
    label: [product?.label ?? '', amountName(dose.amount)].join(' ').trim(),
    painBefore: dose.painBefore,
    painAfter: dose.painAfter,
    inWindDown: isInWindDown(dose.atMs, dose.zone, schedule, nights),
  };
}
