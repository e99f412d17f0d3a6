import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import type { PresetInput, ProductInput } from '../../utils/records/schemas.ts';
import type { ProductForm } from '../../utils/records/types.ts';
import { readAmount, UNKNOWN } from './amount-input.ts';
import { formOfUnit } from './form-of-unit.ts';
import { KindFields } from './kind-fields.tsx';
import { ProblemList } from './problem-list.tsx';
import { type UnitChoice, UnitSelect } from './unit-select.tsx';
import { useOneAtATime } from './use-one-at-a-time.ts';

interface NewButtonFormProps {
  /** Keeps product and preset; `log` stores a dose of it as well. */
  onKeep: (product: ProductInput, amount: PresetInput['amount'], log: boolean) => Promise<Outcome<unknown>>;
  /** The quick form of the popup: offers "log now", and leaves the kind to what the unit suggests. */
  canLog: boolean;
}

/** Makes a button from the person's own words and amount. What was typed stays until it is stored. */
export function NewButtonForm({ onKeep, canLog }: NewButtonFormProps) {
  const [label, setLabel] = useState('');
  const [amount, setAmount] = useState('');
  const [unit, setUnit] = useState<UnitChoice>('g');
  const [form, setForm] = useState<ProductForm | null>(null);
  const [grams, setGrams] = useState('');
  const [problems, setProblems] = useState<Problem[]>([]);

  const oneAtATime = useOneAtATime();
  const suggested = unit === UNKNOWN ? 'other' : formOfUnit(unit);

  async function keep(log: boolean) {
    const kept = unit === UNKNOWN ? 'g' : unit;
    const perUnit = kept === 'g' ? undefined : readAmount(grams, 'g');
    const product = {
      label,
      form: form ?? suggested,
      unit: kept,
      gramsPerUnit: perUnit === undefined || perUnit === 'unknown' ? null : perUnit.value,
    };
    // An empty field goes in as no number, so that the records answer with their own sentence.
    const outcome = await oneAtATime(
      () => onKeep(product, readAmount(amount, unit) ?? { value: Number.NaN, unit: kept }, log),
      label === '',
    );
    if (outcome === undefined) return;
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    setLabel('');
    setAmount('');
    setGrams('');
    setForm(null);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    void keep(canLog);
  }

  return (
    <form className="first" onSubmit={submit} noValidate>
      <div className="three">
        <label className="field">
          <span className="lab">{i18n.t('popup.what')}</span>
          <input
            className="in"
            value={label}
            placeholder={i18n.t('popup.whatExample')}
            onChange={(event) => setLabel(event.target.value)}
          />
        </label>
        <label className="field">
          <span className="lab">{i18n.t('popup.amount')}</span>
          <input
            className="in num"
            inputMode="decimal"
            value={amount}
            disabled={unit === UNKNOWN}
            onChange={(event) => setAmount(event.target.value)}
          />
        </label>
        <div className="field">
          <span className="lab" aria-hidden="true">
            {i18n.t('popup.unit')}
          </span>
          <UnitSelect label={i18n.t('popup.unit')} value={unit} onChange={setUnit} />
        </div>
      </div>
      {!canLog && (
        <KindFields
          form={form ?? suggested}
          onForm={setForm}
          grams={unit === 'g' || unit === UNKNOWN ? null : grams}
          onGrams={setGrams}
        />
      )}
      <ProblemList problems={problems} fields={{ gramsPerUnit: i18n.t('forms.gramsPerUnit') }} />
      <div className="row">
        {canLog && (
          <button type="submit" className="btn btn--main">
            {i18n.t('popup.logAndKeep')}
          </button>
        )}
        <button
          type={canLog ? 'button' : 'submit'}
          className={canLog ? 'btn btn--bare' : 'btn'}
          onClick={canLog ? () => void keep(false) : undefined}
        >
          {i18n.t(canLog ? 'popup.justKeep' : 'welcome.keepButton')}
        </button>
      </div>
    </form>
  );
}
