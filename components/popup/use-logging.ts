import { useRef, useState } from 'react';
import { records } from '../../utils/records/database.ts';
import { deleteRecord } from '../../utils/records/delete-and-restore.ts';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import type { DayView, PresetWithProduct } from '../../utils/records/queries.ts';
import { type Recorded, recordDose } from '../../utils/records/record-dose.ts';
import type { DoseInput } from '../../utils/records/schemas.ts';
import type { Dose, Product } from '../../utils/records/types.ts';
import { logPreset } from '../../utils/toolbar/quick-log.ts';
import { refreshAfterWrite } from '../controls/refresh-after-write.ts';
import { readClock } from '../controls/use-clock.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';
import type { Said } from './logged-status.tsx';

/** A dose written down so shortly before the popup opened was logged by keyboard or menu: the popup is its answer. */
const JUST_NOW_MS = 15_000;

interface Entry {
  dose: Dose;
  product: Product;
}

export interface Logging {
  said: Said | null;
  canUndo: boolean;
  /** Why the last press of a button or undo did nothing. The form says its own. */
  problems: readonly Problem[];
  press: (pressed: PresetWithProduct) => Promise<void>;
  log: (input: DoseInput) => Promise<Outcome<Recorded>>;
  undo: () => Promise<void>;
}

/** Logging and its undo, as the popup does it: what was logged here can be taken back one by one, the latest first. */
export function useLogging(view: DayView, renew: () => void): Logging {
  const [logged, setLogged] = useState<Entry[]>(() => justLogged(view));
  const [said, setSaid] = useState<Said | null>(() => {
    const entry = logged[0];
    return entry ? { what: 'logged', ...entry, again: false } : null;
  });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const oneUndo = useOneAtATime();
  // Presses come faster than renders: each has to see what the one before it left.
  const loggedNow = useRef(logged);
  function keepLogged(entries: Entry[]) {
    loggedNow.current = entries;
    setLogged(entries);
  }

  async function settle(outcome: Outcome<Recorded>): Promise<Outcome<Recorded>> {
    if (!outcome.ok || outcome.value.bounced) return outcome;
    setProblems([]);
    const { dose } = outcome.value;
    const product = view.products.get(dose.productId) ?? (await records.products.get(dose.productId));
    if (product) {
      const before = loggedNow.current;
      setSaid({ what: 'logged', dose, product, again: before.some((entry) => readsTheSame(entry.dose, dose)) });
      keepLogged([...before, { dose, product }]);
    }
    renew();
    // The dose is durable; the form need not wait for its echo in the toolbar.
    void refreshAfterWrite();
    return outcome;
  }

  async function undo() {
    const entry = loggedNow.current.at(-1);
    if (!entry) return;
    const outcome = await oneUndo(() => deleteRecord(records, 'doses', entry.dose.id, Date.now()), false);
    if (outcome === undefined) return;
    if (!outcome.ok) return setProblems(outcome.problems);
    setProblems([]);
    const left = loggedNow.current.filter(({ dose }) => dose.id !== entry.dose.id);
    keepLogged(left);
    setSaid({ what: 'undone', ...entry, again: left.length > 0 });
    renew();
    await refreshAfterWrite();
  }

  return {
    said,
    canUndo: logged.length > 0,
    problems,
    press: async (pressed) => {
      const { nowMs, zone } = readClock();
      const outcome = await settle(await logPreset(records, pressed, nowMs, zone));
      if (!outcome.ok) setProblems(outcome.problems);
    },
    log: async (input) => settle(await recordDose(records, input, Date.now())),
    undo,
  };
}

function justLogged({ lastWritten, products }: DayView): Entry[] {
  const product = lastWritten && products.get(lastWritten.productId);
  const age = lastWritten ? Date.now() - lastWritten.createdAt : Number.NaN;
  // A clock that was put back makes old entries younger than now; they are not news.
  if (!lastWritten || !product || !(age >= 0 && age <= JUST_NOW_MS)) return [];
  return [{ dose: lastWritten, product }];
}

const readsTheSame = (one: Dose, other: Dose): boolean =>
  one.productId === other.productId &&
  JSON.stringify(one.amount) === JSON.stringify(other.amount) &&
  Math.floor(one.atMs / 60_000) === Math.floor(other.atMs / 60_000);
