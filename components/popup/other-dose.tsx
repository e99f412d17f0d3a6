import { millisecondsInMinute } from 'date-fns/constants';
import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { lastClockTime } from '../../utils/bedtime/last-clock-time.ts';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import type { DoseInput } from '../../utils/records/schemas.ts';
import type { Product } from '../../utils/records/types.ts';
import { AmountField } from '../controls/amount-field.tsx';
import { readAmount } from '../controls/amount-input.ts';
import { minutesOfTimeField } from '../controls/clock-input.ts';
import { PainScale } from '../controls/pain-scale.tsx';
import { ProblemList } from '../controls/problem-list.tsx';
import type { UnitChoice } from '../controls/unit-select.tsx';
import { type Clock, readClock } from '../controls/use-clock.ts';
import { useOneAtATime } from '../controls/use-one-at-a-time.ts';
import { type When, WhenField } from './when-field.tsx';

interface OtherDoseProps {
  products: readonly Product[];
  clock: Clock;
  onLog: (dose: DoseInput) => Promise<Outcome<unknown>>;
  onOpenChange: (open: boolean) => void;
}

/** The long way to log: another amount, another time, pain, a note. Nothing typed is lost when storing fails. */
export function OtherDose({ products, clock, onLog, onOpenChange }: OtherDoseProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="other"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        onOpenChange(event.currentTarget.open);
      }}
    >
      <summary>{i18n.t('popup.other')}</summary>
      <OtherDoseForm products={products} clock={clock} onLog={onLog} onDone={() => setOpen(false)} />
    </details>
  );
}

function OtherDoseForm({
  products,
  clock,
  onLog,
  onDone,
}: Omit<OtherDoseProps, 'onOpenChange'> & { onDone: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [amount, setAmount] = useState('');
  const [chosenUnit, setUnit] = useState<UnitChoice | null>(null);
  const [when, setWhen] = useState<When>({ ago: 0 });
  const [pain, setPain] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [problems, setProblems] = useState<Problem[]>([]);
  const oneAtATime = useOneAtATime();
  const touched = useRef(false);
  const product = products.find(({ id }) => id === chosen) ?? products[0];
  const unit = chosenUnit ?? product?.unit ?? 'g';

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { nowMs, zone } = readClock();
    const atMs = instantOf(when, nowMs, zone);
    const typed = readAmount(amount, unit);
    const missing: Problem[] = [
      ...(typed === undefined ? [{ code: 'amount-missing', field: 'amount' } as const] : []),
      ...(typeof atMs === 'string' ? [{ code: atMs, field: 'atMs' } as const] : []),
      ...(product ? [] : [{ code: 'product-missing', field: 'productId' } as const]),
    ];
    if (typed === undefined || typeof atMs === 'string' || !product) return setProblems(missing);
    const outcome = await oneAtATime(
      () => onLog({ productId: product.id, amount: typed, atMs, zone, painBefore: pain, note }),
      !touched.current,
    );
    if (outcome === undefined) return;
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    touched.current = false;
    setAmount('');
    setWhen({ ago: 0 });
    setPain(null);
    setNote('');
    onDone();
  }

  return (
    <form
      className="form"
      onInput={() => {
        touched.current = true;
      }}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <div className="two">
        <label className="field">
          <span className="lab">{i18n.t('popup.what')}</span>
          <select
            className="in"
            value={product?.id ?? ''}
            onChange={(event) => {
              setChosen(event.target.value);
              setUnit(null);
            }}
          >
            {products.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <AmountField label={i18n.t('popup.amount')} amount={amount} unit={unit} onAmount={setAmount} onUnit={setUnit} />
      </div>
      <WhenField when={when} clock={clock} onChange={setWhen} />
      <PainScale
        legend={i18n.t('popup.pain')}
        hint={i18n.t('popup.painHint')}
        clearLabel={i18n.t('popup.clearPain')}
        value={pain}
        onChange={setPain}
      />
      <ProblemList problems={problems} />
      <div className="end">
        <label className="field">
          <span className="lab">{i18n.t('popup.note')}</span>
          <input
            className="in"
            placeholder={i18n.t('popup.noteHint')}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <button type="submit" className="btn btn--main">
          {i18n.t('popup.logDose')}
        </button>
      </div>
    </form>
  );
}

/** Minutes count back from the moment of storing, so that a form left open does not age. A time that cannot be gives its problem. */
function instantOf(when: When, nowMs: number, zone: string): number | 'time-invalid' | 'time-in-future' {
  if ('ago' in when) return nowMs - when.ago * millisecondsInMinute;
  const minutes = minutesOfTimeField(when.clock);
  return minutes === null ? 'time-invalid' : (lastClockTime(nowMs, zone, minutes) ?? 'time-in-future');
}
