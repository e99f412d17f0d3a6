import { type ReactNode, useId } from 'react';
import { i18n } from '#i18n';
import type { SleepDiary } from '../../../utils/records/types.ts';
import type { Count, DiaryDraft, Typed } from './diary-draft.ts';
import type { Moment } from './place-answers.ts';

interface Asked {
  shown: DiaryDraft;
  change: (part: Partial<DiaryDraft>) => void;
  /** Whether the last try to keep the night stopped at this field. */
  isWrong: (field: Typed) => boolean;
}

interface QuestionProps<F extends Typed> extends Asked {
  number: number;
  field: F;
  hint?: string;
}

/** A question that a clock time answers. The native field is empty until the person writes in it. */
export function ClockQuestion(props: QuestionProps<Moment>) {
  return <Question {...props} input={{ type: 'time' }} />;
}

/** A question that a whole number answers. */
export function CountQuestion({ unit, top, ...props }: QuestionProps<Count> & { unit: string; top: number }) {
  return <Question {...props} unit={unit} input={{ type: 'number', min: 0, max: top, inputMode: 'numeric' }} />;
}

interface QuestionInput {
  type: 'time' | 'number';
  min?: number;
  max?: number;
  inputMode?: 'numeric';
}

function Question(props: QuestionProps<Typed> & { unit?: string; input: QuestionInput }) {
  const { number, field, hint, unit, input, shown, change, isWrong } = props;
  const id = useId();
  const described = [hint && `${id}hint`, unit && `${id}unit`].filter(Boolean).join(' ');
  return (
    <div className="q">
      <span className="n" aria-hidden="true">
        {number}
      </span>
      <div>
        <label htmlFor={id}>{i18n.t(`morning.labels.${field}`)}</label>
        {hint && (
          <span className="hint" id={`${id}hint`}>
            {hint}
          </span>
        )}
      </div>
      <span className="unit">
        <input
          {...input}
          className="in num"
          id={id}
          name={field}
          value={shown[field]}
          aria-invalid={isWrong(field) || undefined}
          aria-describedby={described === '' ? undefined : described}
          onChange={(event) => change({ [field]: event.target.value })}
        />
        {unit && <span id={`${id}unit`}>{unit}</span>}
      </span>
    </div>
  );
}

/** A row whose answer needs the whole width. */
export function WideQuestion({ number, children }: { number: number; children: ReactNode }) {
  return (
    <div className="q q--wide">
      <span className="n" aria-hidden="true">
        {number}
      </span>
      {children}
    </div>
  );
}

interface QualityProps {
  value: SleepDiary['quality'];
  onChange: (value: SleepDiary['quality']) => void;
}

/** 1 to 5 as native radios. Empty until the person chooses, and can be emptied again. */
export function QualityQuestion({ value, onChange }: QualityProps) {
  const name = useId();
  return (
    <fieldset aria-describedby={`${name}ends`}>
      <legend>
        {i18n.t('morning.labels.quality')}{' '}
        {value !== null && (
          <button type="button" className="link link--quiet" onClick={() => onChange(null)}>
            {i18n.t('morning.clear')}
          </button>
        )}
      </legend>
      <div className="scale">
        {[1, 2, 3, 4, 5].map((step) => (
          <label key={step}>
            <input type="radio" name={name} value={step} checked={value === step} onChange={() => onChange(step)} />
            {step}
          </label>
        ))}
      </div>
      <div className="scale-ends cap" id={`${name}ends`}>
        <span>1 {i18n.t('morning.worst')}</span> <span>5 {i18n.t('morning.best')}</span>
      </div>
    </fieldset>
  );
}
