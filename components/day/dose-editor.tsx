import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import { clockTimeIn } from '../../utils/bedtime/bedtime-of.ts';
import { clockMinutes } from '../../utils/bedtime/last-clock-time.ts';
import { nightOf } from '../../utils/bedtime/night-of.ts';
import type { DoseChange } from '../../utils/records/edit-dose.ts';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import type { Dose, Product } from '../../utils/records/types.ts';
import { AmountField } from '../controls/amount-field.tsx';
import { readAmount, UNKNOWN } from '../controls/amount-input.ts';
import { minutesOfTimeField, timeFieldOf } from '../controls/clock-input.ts';
import { EditorFoot } from '../controls/editor-foot.tsx';
import { PainScale } from '../controls/pain-scale.tsx';
import type { UnitChoice } from '../controls/unit-select.tsx';

interface DoseEditorProps {
  dose: Dose;
  /** Live products, and the dose's own even if it was deleted since. */
  products: readonly Product[];
  dayStartMin: number;
  onKeep: (change: DoseChange) => Promise<Outcome<unknown>>;
  onLeave: () => void;
  onDelete: () => void;
}

/** One dose, open for change in its place. The time is a clock time within the dose's own logical day and zone. */
export function DoseEditor({ dose, products, dayStartMin, onKeep, onLeave, onDelete }: DoseEditorProps) {
  const known = dose.amount === 'unknown' ? null : dose.amount;
  const startTime = timeFieldOf(clockMinutes(dose.atMs, dose.zone));
  const [time, setTime] = useState(startTime);
  const [productId, setProductId] = useState(dose.productId);
  const [amount, setAmount] = useState(known ? String(known.value) : '');
  const [unit, setUnit] = useState<UnitChoice>(known?.unit ?? UNKNOWN);
  const [painBefore, setPainBefore] = useState(dose.painBefore);
  const [painAfter, setPainAfter] = useState(dose.painAfter);
  const [note, setNote] = useState(dose.note);
  const [problems, setProblems] = useState<Problem[]>([]);

  function changedTime(): number | null {
    if (time === startTime) return dose.atMs;
    const minutes = minutesOfTimeField(time);
    const night = nightOf(dose.atMs, dose.zone, dayStartMin);
    return minutes === null ? null : clockTimeIn(night, dose.zone, dayStartMin, minutes);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    const typed = readAmount(amount, unit);
    const atMs = changedTime();
    if (typed === undefined || atMs === null) {
      return setProblems([
        ...(typed === undefined ? [{ code: 'amount-missing', field: 'amount' } as const] : []),
        ...(atMs === null ? [{ code: 'time-invalid', field: 'atMs' } as const] : []),
      ]);
    }
    const moved = atMs === dose.atMs ? {} : { atMs };
    const outcome = await onKeep({ productId, amount: typed, painBefore, painAfter, note, ...moved });
    setProblems(outcome.ok ? [] : outcome.problems);
  }

  return (
    <form className="dose-editor" onSubmit={(event) => void submit(event)} noValidate>
      <div className="dose-editor-top">
        <label className="field">
          <span className="lab">{i18n.t('today.time')}</span>
          <input className="in num" type="time" value={time} onChange={(event) => setTime(event.target.value)} />
        </label>
        <label className="field">
          <span className="lab">{i18n.t('today.what')}</span>
          <select className="in" value={productId} onChange={(event) => setProductId(event.target.value)}>
            {products.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <AmountField label={i18n.t('today.amount')} amount={amount} unit={unit} onAmount={setAmount} onUnit={setUnit} />
      </div>
      <div className="dose-editor-pain">
        <PainScale
          legend={i18n.t('today.painBefore')}
          clearLabel={i18n.t('popup.clearPain')}
          value={painBefore}
          onChange={setPainBefore}
        />
        <PainScale
          legend={i18n.t('today.painAfter')}
          clearLabel={i18n.t('popup.clearPain')}
          value={painAfter}
          onChange={setPainAfter}
        />
      </div>
      <label className="field">
        <span className="lab">{i18n.t('today.note')}</span>
        <input className="in" value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <EditorFoot problems={problems} deleteLabel={i18n.t('today.delete')} onLeave={onLeave} onDelete={onDelete} />
    </form>
  );
}
