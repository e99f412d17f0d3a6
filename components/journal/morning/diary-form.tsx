import { type FormEvent, useId } from 'react';
import { i18n } from '#i18n';
import { TYPED, type Typed } from './diary-draft.ts';
import { DiaryStatus } from './diary-status.tsx';
import { faultText } from './night-words.ts';
import { ClockQuestion, CountQuestion, QualityQuestion, WideQuestion } from './questions.tsx';
import type { DiaryState } from './use-diary.ts';

/** As long as a night can be, in whole minutes, and as often as one can wake: what the records take. */
const MOST_MINUTES = 1439;
const MOST_TIMES = 99;

/** The nine questions. Every one may stay empty, and what was typed stays until it is kept. */
export function DiaryForm({ state, days }: { state: DiaryState; days: string }) {
  const noteId = useId();
  const { shown, change, faults } = state;
  const asked = { shown, change, isWrong: (field: Typed) => faults.some((fault) => fault.field === field) };
  const minutes = { ...asked, unit: i18n.t('morning.min'), top: MOST_MINUTES };

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { elements } = event.currentTarget;
    const isHalfTyped = (field: Typed) => {
      const input = elements.namedItem(field);
      return input instanceof HTMLInputElement && input.validity.badInput;
    };
    void state.keep(TYPED.filter(isHalfTyped));
  }

  return (
    <form onSubmit={submit} noValidate>
      {state.fromEarlier && (
        <p className="notice">
          {i18n.t('morning.fromEarlier')}{' '}
          <button type="button" className="link link--quiet" onClick={state.drop}>
            {i18n.t('morning.drop')}
          </button>
        </p>
      )}
      <fieldset className="grp">
        <legend className="h-sec">{i18n.t('morning.toBed')}</legend>
        <ClockQuestion {...asked} number={1} field="wentToBedMs" />
        <ClockQuestion {...asked} number={2} field="triedToSleepMs" hint={i18n.t('morning.hints.triedToSleepMs')} />
        <CountQuestion {...minutes} number={3} field="minutesToFallAsleep" />
      </fieldset>
      <fieldset className="grp">
        <legend className="h-sec">{i18n.t('morning.inTheNight')}</legend>
        <CountQuestion
          {...asked}
          number={4}
          field="timesAwake"
          hint={i18n.t('morning.hints.timesAwake')}
          unit={i18n.t('morning.times')}
          top={MOST_TIMES}
        />
        <CountQuestion {...minutes} number={5} field="minutesAwake" />
      </fieldset>
      <fieldset className="grp">
        <legend className="h-sec">{i18n.t('morning.inTheMorning')}</legend>
        <ClockQuestion {...asked} number={6} field="wokeForGoodMs" />
        <ClockQuestion {...asked} number={7} field="gotUpMs" />
        <WideQuestion number={8}>
          <QualityQuestion value={shown.quality} onChange={(quality) => change({ quality })} />
        </WideQuestion>
        <WideQuestion number={9}>
          <div>
            <label htmlFor={noteId}>{i18n.t('morning.labels.note')}</label>
            <textarea
              className="in"
              id={noteId}
              name="note"
              value={shown.note}
              onChange={(event) => change({ note: event.target.value })}
            />
          </div>
        </WideQuestion>
      </fieldset>
      <div role="alert">
        {faults.length > 0 && (
          <ul className="problems">
            {faults.map((fault) => (
              <li key={`${fault.field} ${fault.code}`}>{faultText(fault)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="save row">
        <button type="submit" className="btn btn--main">
          {i18n.t('morning.keep')}
        </button>
        <button type="button" className="btn btn--bare" onClick={skip}>
          {i18n.t('morning.skip')}
        </button>
        {state.stored && (
          <button type="button" className="btn btn--bare save-delete" onClick={() => void state.remove()}>
            {i18n.t('morning.delete')}
          </button>
        )}
      </div>
      <DiaryStatus state={state} days={days} />
    </form>
  );
}

/** Nothing is written, not even that it was skipped. */
function skip() {
  window.location.hash = '#/today';
}
