import { type FormEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Outcome } from '../../utils/records/outcome.ts';
import type { DoseInput } from '../../utils/records/schemas.ts';
import type { Product } from '../../utils/records/types.ts';
import { AmountField } from '../controls/amount-field.tsx';
import { PainScale } from '../controls/pain-scale.tsx';
import { ProblemList } from '../controls/problem-list.tsx';
import type { Clock } from '../controls/use-clock.ts';
import { NotLoggedYet } from './not-logged-yet.tsx';
import { type OtherDoseState, useOtherDose } from './use-other-dose.ts';
import { WhenField } from './when-field.tsx';

interface OtherDoseProps {
  products: readonly Product[];
  dayStartMin: number;
  clock: Clock;
  onLog: (dose: DoseInput) => Promise<Outcome<unknown>>;
  onOpenChange: (open: boolean) => void;
}

/**
 * The long way to log: another amount, another time, pain, a note. Nothing typed is lost when storing fails or the popup closes; it waits
 * behind its line, so that the buttons are there at the next opening as at any other.
 */
export function OtherDose({ products, dayStartMin, clock, onLog, onOpenChange }: OtherDoseProps) {
  const [open, setOpen] = useState(false);
  const [name, waiting] = [useId(), useId()];
  const state = useOtherDose({ products, dayStartMin, onLog });
  return (
    <details
      className="other"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
        onOpenChange(event.currentTarget.open);
      }}
    >
      <summary aria-labelledby={name} aria-describedby={waiting}>
        <span id={name}>{i18n.t('popup.other')}</span>
        {!open && state.isWaiting && (
          <span className="cap" id={waiting}>
            {i18n.t('popup.typedWaiting')}
          </span>
        )}
      </summary>
      <OtherDoseForm state={state} products={products} clock={clock} onDone={() => setOpen(false)} />
    </details>
  );
}

interface OtherDoseFormProps extends Pick<OtherDoseProps, 'products' | 'clock'> {
  state: OtherDoseState;
  onDone: () => void;
}

function OtherDoseForm({ state, products, clock, onDone }: OtherDoseFormProps) {
  const { shown, change } = state;
  const form = useRef<HTMLFormElement>(null);
  const isThere = products.some(({ id }) => id === shown.productId);

  /** The button goes with the draft: the form's first field takes the focus. */
  function drop() {
    state.drop();
    form.current?.querySelector('select')?.focus();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (await state.log()) onDone();
  }

  return (
    <form className="form" ref={form} onSubmit={(event) => void submit(event)} noValidate>
      {state.left && <NotLoggedYet left={state.left} when={shown.when} clock={clock} onDrop={drop} />}
      <div className="two">
        <label className="field">
          <span className="lab">{i18n.t('popup.what')}</span>
          <select
            className="in"
            value={isThere ? shown.productId : ''}
            onChange={({ target: { value } }) => {
              const unit = products.find(({ id }) => id === value)?.unit ?? shown.unit;
              change({ productId: value, unit });
            }}
          >
            {!isThere && <option value="" />}
            {products.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <AmountField
          label={i18n.t('popup.amount')}
          amount={shown.amount}
          unit={shown.unit}
          onAmount={(amount) => change({ amount })}
          onUnit={(unit) => change({ unit })}
        />
      </div>
      <WhenField when={shown.when} clock={clock} onChange={(when) => change({ when })} />
      <PainScale
        legend={i18n.t('popup.pain')}
        hint={i18n.t('popup.painHint')}
        clearLabel={i18n.t('popup.clearPain')}
        value={shown.pain}
        onChange={(pain) => change({ pain })}
      />
      <ProblemList problems={state.problems} />
      <div className="end">
        <label className="field">
          <span className="lab">{i18n.t('popup.note')}</span>
          <input
            className="in"
            placeholder={i18n.t('popup.noteHint')}
            value={shown.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        </label>
        <button type="submit" className="btn btn--main">
          {i18n.t('popup.logDose')}
        </button>
      </div>
    </form>
  );
}
