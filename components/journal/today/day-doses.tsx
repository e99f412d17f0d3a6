import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { records } from '../../../utils/records/database.ts';
import { deleteRecord, restoreRecord } from '../../../utils/records/delete-and-restore.ts';
import { asItWas, editDose } from '../../../utils/records/edit-dose.ts';
import type { Outcome, Problem } from '../../../utils/records/outcome.ts';
import type { DayView } from '../../../utils/records/queries.ts';
import type { Dose } from '../../../utils/records/types.ts';
import { logPreset } from '../../../utils/toolbar/quick-log.ts';
import { amountName } from '../../../utils/wording/time-text.ts';
import { whenText } from '../../../utils/wording/when-text.ts';
import { ProblemList } from '../../controls/problem-list.tsx';
import { refreshAfterWrite } from '../../controls/refresh-after-write.ts';
import { useCaughtFocus } from '../../controls/use-caught-focus.ts';
import { type Clock, readClock } from '../../controls/use-clock.ts';
import { Presets } from '../../day/presets.tsx';
import { DoseTable } from './dose-table.tsx';

interface DayDosesProps {
  /** Those of the day, oldest first. */
  doses: readonly Dose[];
  view: DayView;
  clock: Clock;
  /** What stands beside the doses. */
  children: ReactNode;
}

/** What was done last. */
interface Said {
  what: keyof typeof SENTENCES;
  dose: Dose;
  /** How to take it back; `null` when it was. */
  takeBack: (() => Promise<Outcome<unknown>>) | null;
}

const SENTENCES = {
  logged: 'popup.logged',
  deleted: 'today.deleted',
  changed: 'today.changed',
  'log-taken-back': 'popup.undone',
  'taken-back': 'today.takenBack',
} as const;

/**
 * The doses of one logical day: log, correct, delete, and take each of them back. The buttons and what they say stand at the bottom of
 * the window, where no dose that is added, opened or deleted moves them from under the hand.
 */
export function DayDoses({ doses, view, clock, children }: DayDosesProps) {
  const [said, setSaid] = useState<Said | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [status, catchFocus] = useCaughtFocus<HTMLDivElement>();

  async function settle<T>(outcome: Outcome<T>): Promise<Outcome<T>> {
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) await refreshAfterWrite();
    return outcome;
  }

  async function takeBack() {
    if (!said?.takeBack) return;
    catchFocus();
    const outcome = await settle(await said.takeBack());
    if (outcome.ok) {
      setSaid({ what: said.what === 'logged' ? 'log-taken-back' : 'taken-back', dose: said.dose, takeBack: null });
    }
  }

  return (
    <>
      <div className="today-columns">
        <section className="today-doses" aria-labelledby="today-doses">
          <h2 className="h-sec" id="today-doses">
            {i18n.t('today.doses')}
          </h2>
          <DoseTable
            doses={doses}
            view={view}
            hereZone={clock.zone}
            onKeep={async (dose, change) => {
              const outcome = await editDose(records, dose.id, change, Date.now());
              // A refusal is the editor's to say.
              if (!outcome.ok) return outcome;
              const before = asItWas(dose, change);
              const takeBack = () => editDose(records, dose.id, before, Date.now());
              setSaid({ what: 'changed', dose: outcome.value, takeBack });
              return settle(outcome);
            }}
            onDelete={async (dose) => {
              catchFocus();
              const outcome = await settle(await deleteRecord(records, 'doses', dose.id, Date.now()));
              const takeBack = () => restoreRecord(records, 'doses', dose.id, Date.now());
              if (outcome.ok) setSaid({ what: 'deleted', dose, takeBack });
            }}
          />
        </section>
        {children}
      </div>
      <section className="today-log" aria-label={view.presets.length > 0 ? i18n.t('popup.logHeading') : undefined}>
        <div role="status" ref={status} tabIndex={-1}>
          {said && (
            <div className="toast">
              <span>{saidText(said, view, clock)}</span>
              {said.takeBack && (
                // It comes up under the pointer: the second half of a double click takes nothing back.
                <button type="button" onClick={(event) => event.detail < 2 && void takeBack()}>
                  {i18n.t('popup.undo')}
                </button>
              )}
            </div>
          )}
        </div>
        <ProblemList problems={problems} />
        {view.presets.length > 0 && (
          <Presets
            presets={view.presets}
            onLog={async (pressed) => {
              const { nowMs, zone } = readClock();
              const outcome = await settle(await logPreset(records, pressed, nowMs, zone));
              if (!outcome.ok || outcome.value.bounced) return;
              const { dose } = outcome.value;
              const takeBack = () => deleteRecord(records, 'doses', dose.id, Date.now());
              setSaid({ what: 'logged', dose, takeBack });
            }}
          />
        )}
      </section>
    </>
  );
}

function saidText({ what, dose }: Said, view: DayView, clock: Clock): string {
  return i18n.t(SENTENCES[what], {
    label: view.products.get(dose.productId)?.label ?? '',
    amount: amountName(dose.amount),
    time: whenText(dose.atMs, dose.zone, clock),
  });
}
