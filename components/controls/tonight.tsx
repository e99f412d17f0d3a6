import { type FormEvent, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Outcome, Problem } from '../../utils/records/outcome.ts';
import type { Night } from '../../utils/records/types.ts';
import { minutesOfTimeField, timeFieldOf } from './clock-input.ts';
import { ProblemList } from './problem-list.tsx';

interface TonightProps {
  /** Tonight's bedtime as it stands, minutes after midnight. */
  bedtimeMin: number | null;
  overridden: boolean;
  usualText: string | null;
  /** `null` goes back to the week. */
  onSet: (minutes: Night['bedtimeOverrideMin']) => Promise<Outcome<unknown>>;
}

/** Moves this one night's bedtime. A native popover: Escape and a click elsewhere close it and change nothing. */
export function Tonight({ bedtimeMin, overridden, usualText, onSet }: TonightProps) {
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string | null>(null);
  const [problems, setProblems] = useState<Problem[]>([]);
  const shown = text ?? timeFieldOf(bedtimeMin);

  async function set(minutes: Night['bedtimeOverrideMin']) {
    const outcome = await onSet(minutes);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) popover.current?.hidePopover();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    const minutes = minutesOfTimeField(shown);
    const halfTyped = field.current?.validity.badInput ?? false;
    if (halfTyped) setProblems([{ code: 'bedtime-invalid', field: 'bedtime' }]);
    else void set(minutes ?? 'none');
  }

  return (
    <>
      <button type="button" className="link link--quiet tonight-open" popoverTarget={id}>
        {i18n.t('popup.changeTonight')}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="pop tonight"
        onToggle={(event) => {
          if (event.newState === 'open') return;
          setText(null);
          setProblems([]);
        }}
      >
        <form className="tonight-form" onSubmit={submit}>
          <label className="field">
            <span className="lab">{i18n.t('popup.bedtimeTonight')}</span>
            <input
              ref={field}
              className="in num"
              type="time"
              value={shown}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <p className="cap">
            {usualText === null ? i18n.t('popup.onlyTonightNone') : i18n.t('popup.onlyTonight', { time: usualText })}{' '}
            {i18n.t('popup.emptyIsNone')}
          </p>
          <ProblemList problems={problems} />
          <div className="row">
            <button type="submit" className="btn btn--main">
              {i18n.t('popup.set')}
            </button>
            {overridden && (
              <button type="button" className="btn btn--bare" onClick={() => void set(null)}>
                {i18n.t('popup.backToUsual')}
              </button>
            )}
            <button type="button" className="btn btn--bare" popoverTarget={id} popoverTargetAction="hide">
              {i18n.t('popup.cancel')}
            </button>
          </div>
        </form>
      </div>
    </>
  );
}
