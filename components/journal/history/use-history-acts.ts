import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { records } from '../../../utils/records/database.ts';
import { deleteRecord, restoreRecord } from '../../../utils/records/delete-and-restore.ts';
import { asItWas, type DoseChange, editDose } from '../../../utils/records/edit-dose.ts';
import { editPainCheck, type PainAnswers } from '../../../utils/records/edit-pain-check.ts';
import { type HistoryEntry, TABLE_OF } from '../../../utils/records/history.ts';
import { deleteDiary, restoreDiary } from '../../../utils/records/nights.ts';
import type { Outcome, Problem } from '../../../utils/records/outcome.ts';
import type { Dose, PainCheck } from '../../../utils/records/types.ts';
import { refreshAfterWrite } from '../../controls/refresh-after-write.ts';
import { entryName, type Products } from './entry-text.ts';
import { lacksDiary } from './time-line-rows.ts';

type TakeBack = () => Promise<Outcome<unknown>>;

/** What was done last, and how to take it back, once. */
export interface Said {
  text: string;
  /** `null` after it was taken back. */
  takeBack: TakeBack | null;
  /** What stands there again when it is taken back. */
  asBefore: string;
}

/** What a row can ask for. The object stays the same, so that rows are not drawn again for it. */
export interface HistoryActs {
  remove: (entry: HistoryEntry) => Promise<void>;
  bringBack: (entry: HistoryEntry) => Promise<void>;
  /** A refusal is the editor's to say. */
  changeDose: (entry: HistoryEntry, dose: Dose, change: DoseChange) => Promise<Outcome<unknown>>;
  changePainCheck: (entry: HistoryEntry, check: PainCheck, answers: PainAnswers) => Promise<Outcome<unknown>>;
}

/** The acts of History, each of which can be taken back while nothing else was done. */
export function useHistoryActs(products: Products) {
  const [said, setSaid] = useState<Said | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const latestProducts = useRef(products);
  latestProducts.current = products;

  async function settle(outcome: Outcome<unknown>, next: Said | null): Promise<Outcome<unknown>> {
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) {
      setSaid(next);
      await refreshAfterWrite();
    }
    return outcome;
  }

  const [acts] = useState<HistoryActs>(() => {
    const name = (entry: HistoryEntry) => ({ what: entryName(entry, latestProducts.current) });
    const asBefore = (entry: HistoryEntry) => i18n.t('history.takenBack', name(entry));
    return {
      async remove(entry) {
        const [table, id] = [TABLE_OF[entry.kind], entry.record.id];
        const takeBack = () => restoreRecord(records, table, id, Date.now());
        const text = i18n.t('history.deleted', name(entry));
        await settle(await deleteRecord(records, table, id, Date.now()), { text, takeBack, asBefore: asBefore(entry) });
      },
      async bringBack(entry) {
        if (lacksDiary(entry)) {
          const takeBack = () => deleteDiary(records, entry.day, Date.now());
          const text = i18n.t('history.broughtBack', name(entry));
          await settle(await restoreDiary(records, entry.day, Date.now()), {
            text,
            takeBack,
            asBefore: asBefore(entry),
          });
          return;
        }
        const [table, id] = [TABLE_OF[entry.kind], entry.record.id];
        const takeBack = () => deleteRecord(records, table, id, Date.now());
        const text = i18n.t('history.broughtBack', name(entry));
        await settle(await restoreRecord(records, table, id, Date.now()), {
          text,
          takeBack,
          asBefore: asBefore(entry),
        });
      },
      async changeDose(entry, dose, change) {
        const outcome = await editDose(records, dose.id, change, Date.now());
        const before = asItWas(dose, change);
        const takeBack = () => editDose(records, dose.id, before, Date.now());
        if (!outcome.ok) return outcome;
        const { value: record } = outcome;
        const text = i18n.t('history.changed', name({ ...entry, kind: 'dose', record, atMs: record.atMs }));
        return settle(outcome, { text, takeBack, asBefore: asBefore(entry) });
      },
      async changePainCheck(entry, check, answers) {
        const outcome = await editPainCheck(records, check.id, answers, Date.now());
        const { pain, enjoyment, activity } = check;
        const takeBack = () => editPainCheck(records, check.id, { pain, enjoyment, activity }, Date.now());
        return outcome.ok
          ? settle(outcome, { text: i18n.t('history.changed', name(entry)), takeBack, asBefore: asBefore(entry) })
          : outcome;
      },
    };
  });

  async function takeBack() {
    if (said?.takeBack) await settle(await said.takeBack(), { ...said, text: said.asBefore, takeBack: null });
  }

  return { acts, said, problems, takeBack };
}
