import { useRef, useState } from 'react';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import type { DoseInput } from '../../utils/records/schemas.ts';
import type { Product } from '../../utils/records/types.ts';
import { readAmount } from '../controls/amount-input.ts';
import { readClock } from '../controls/use-clock.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';
import {
  instantOf,
  keepOtherDraft,
  type OtherDraft,
  type OtherTyped,
  readOtherDraft,
  saysNothing,
  whenOfDraft,
} from './other-draft.ts';
import type { When } from './when-field.tsx';

interface Given {
  /** Those that can be chosen, the usual one first. */
  products: readonly Product[];
  dayStartMin: number;
  onLog: (dose: DoseInput) => Promise<Outcome<unknown>>;
}

/** What came back from an earlier opening. */
interface Left extends OtherDraft {
  /** Its time as it stands now. */
  whenNow: When;
}

/** The form for another amount or time: what is typed stays, also when the popup closes, until it is logged or dropped. */
export function useOtherDose({ products, dayStartMin, onLog }: Given) {
  const [left, setLeft] = useState<Left | null>(() => readLeft(dayStartMin));
  const [typed, setTyped] = useState<OtherTyped | null>(() => left && { ...left, when: left.whenNow });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const oneAtATime = useOneAtATime();
  const touched = useRef(false);
  const shown = typed ?? nothingTyped(products);

  function change(part: Partial<OtherTyped>) {
    // With its product: which one is the usual one changes with every dose.
    const next = { ...shown, ...part };
    touched.current = true;
    setTyped(next);
    keepOtherDraft(next, readClock());
  }

  function drop() {
    setTyped(null);
    setLeft(null);
    setProblems([]);
    keepOtherDraft(null, readClock());
  }

  /** The draft is let go of first, and kept again when it was not stored: a popup closed meanwhile must not offer it a second time. */
  async function storeWithoutDraft<T>(store: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    let isStored = false;
    keepOtherDraft(null, readClock());
    try {
      const outcome = await store();
      isStored = outcome.ok;
      return outcome;
    } finally {
      if (!isStored) keepOtherDraft(shown, readClock());
    }
  }

  /** Whether it is logged now. */
  async function log(): Promise<boolean> {
    const { nowMs, zone } = readClock();
    const atMs = instantOf(shown.when, { nowMs, zone });
    const amount = readAmount(shown.amount, shown.unit);
    const isThere = products.some(({ id }) => id === shown.productId);
    const missing: Problem[] = [
      ...(amount === undefined ? [{ code: 'amount-missing', field: 'amount' } as const] : []),
      ...(typeof atMs === 'string' ? [{ code: atMs, field: 'atMs' } as const] : []),
      ...(isThere ? [] : [{ code: 'product-missing', field: 'productId' } as const]),
    ];
    if (amount === undefined || typeof atMs === 'string' || !isThere) {
      setProblems(missing);
      return false;
    }
    const { productId, pain, note } = shown;
    const outcome = await oneAtATime(
      () => storeWithoutDraft(() => onLog({ productId, amount, atMs, zone, painBefore: pain, note })),
      !touched.current,
    );
    if (outcome === undefined) return false;
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return false;
    touched.current = false;
    drop();
    return true;
  }

  return {
    shown,
    problems,
    /** Something is typed that is not logged. */
    isWaiting: typed !== null && !saysNothing(typed),
    left,
    change,
    drop,
    log,
  };
}

export type OtherDoseState = ReturnType<typeof useOtherDose>;

function readLeft(dayStartMin: number): Left | null {
  const draft = readOtherDraft();
  return draft && { ...draft, whenNow: whenOfDraft(draft, readClock(), dayStartMin) };
}

function nothingTyped(products: readonly Product[]): OtherTyped {
  const [usual] = products;
  return { productId: usual?.id ?? '', amount: '', unit: usual?.unit ?? 'g', when: { ago: 0 }, pain: null, note: '' };
}
