import { useState } from 'react';
import { i18n } from '#i18n';
import { nightBounds } from '../../../utils/bedtime/night-of.ts';
import { records } from '../../../utils/records/database.ts';
import { deleteRecord, restoreRecord } from '../../../utils/records/delete-and-restore.ts';
import { editDose } from '../../../utils/records/edit-dose.ts';
import type { Outcome, Problem } from '../../../utils/records/outcome.ts';
import type { DayView } from '../../../utils/records/queries.ts';
import type { Dose, NightDate } from '../../../utils/records/types.ts';
import { logPreset } from '../../../utils/toolbar/quick-log.ts';
import { amountName } from '../../../utils/wording/time-text.ts';
import { whenText } from '../../../utils/wording/when-text.ts';
import { ProblemList } from '../../controls/problem-list.tsx';
import { refreshAfterWrite } from '../../controls/refresh-after-write.ts';
import { type Clock, readClock } from '../../controls/use-clock.ts';
import { Presets } from '../../day/presets.tsx';
import { DoseTable } from './dose-table.tsx';

interface DayDosesProps {
  view: DayView;
  clock: Clock;
  night: NightDate;
}

type Said = { what: 'logged' | 'deleted'; dose: Dose } | null;

/** The doses of one logical day: log, correct, delete, and take either back. */
export function DayDoses({ view, clock, night }: DayDosesProps) {
  const [said, setSaid] = useState<Said>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { startMs, endMs } = nightBounds(night, clock.zone, view.settings.schedule.dayStartMin);
  const doses = view.doses.filter(({ atMs }) => startMs <= atMs && atMs < endMs);

  async function settle<T>(outcome: Outcome<T>): Promise<Outcome<T>> {
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) await refreshAfterWrite();
    return outcome;
  }

  async function takeBack() {
    if (!said) return;
    const act = said.what === 'logged' ? deleteRecord : restoreRecord;
    const outcome = await settle(await act(records, 'doses', said.dose.id, Date.now()));
    if (outcome.ok) setSaid(null);
  }

  return (
    <section className="today-doses" aria-labelledby="today-doses">
      <h2 className="h-sec" id="today-doses">
        {i18n.t('today.doses')}
      </h2>
      <div role="status">
        {said && (
          <div className="toast">
            <span>{saidText(said, view, clock)}</span>
            <button type="button" onClick={() => void takeBack()}>
              {i18n.t('popup.undo')}
            </button>
          </div>
        )}
      </div>
      <ProblemList problems={problems} />
      <DoseTable
        doses={doses}
        view={view}
        hereZone={clock.zone}
        onKeep={async (dose, change) => settle(await editDose(records, dose.id, change, Date.now()))}
        onDelete={async (dose) => {
          const outcome = await settle(await deleteRecord(records, 'doses', dose.id, Date.now()));
          if (outcome.ok) setSaid({ what: 'deleted', dose });
        }}
      />
      <Presets
        presets={view.presets}
        onLog={async (pressed) => {
          const { nowMs, zone } = readClock();
          const outcome = await settle(await logPreset(records, pressed, nowMs, zone));
          if (outcome.ok && !outcome.value.bounced) setSaid({ what: 'logged', dose: outcome.value.dose });
        }}
      />
    </section>
  );
}

function saidText({ what, dose }: NonNullable<Said>, view: DayView, clock: Clock): string {
  return i18n.t(what === 'logged' ? 'popup.logged' : 'today.deleted', {
    label: view.products.get(dose.productId)?.label ?? '',
    amount: amountName(dose.amount),
    time: whenText(dose.atMs, dose.zone, clock),
  });
}
