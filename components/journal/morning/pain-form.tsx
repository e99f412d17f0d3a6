import { type FormEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { records } from '../../../utils/records/database.ts';
import { deleteRecord } from '../../../utils/records/delete-and-restore.ts';
import type { Problem } from '../../../utils/records/outcome.ts';
import { savePainCheck } from '../../../utils/records/pain-checks.ts';
import type { PainCheckInput } from '../../../utils/records/schemas.ts';
import type { PainCheck } from '../../../utils/records/types.ts';
import { PainScale } from '../../controls/pain-scale.tsx';
import { problemText } from '../../controls/problem-text.ts';
import { refreshAfterWrite } from '../../controls/refresh-after-write.ts';
import { readClock } from '../../controls/use-clock.ts';
import { keepPainDraft, NOTHING_CHOSEN, PAIN_QUESTIONS, type PainDraft, readPainDraft } from './pain-draft.ts';
import { answersText } from './pain-words.ts';

interface PainFormProps {
  open: boolean;
  onOpen: () => void;
  onTyping: () => void;
  onKept: () => void;
  onTakenBack: () => void;
}

/** The three questions. All are needed, since their mean is what the scale is read by; what was chosen stays until it is kept. */
export function PainForm({ open, onOpen, onTyping, onKept, onTakenBack }: PainFormProps) {
  const [answers, setAnswersHere] = useState(() => readPainDraft() ?? NOTHING_CHOSEN);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [kept, setKept] = useState<PainCheck | 'taken-back' | null>(null);
  // A double click is one answer.
  const isKeeping = useRef(false);

  function setAnswers(next: PainDraft) {
    setAnswersHere(next);
    keepPainDraft(next);
  }

  async function keep() {
    const { nowMs, zone } = readClock();
    const outcome = await savePainCheck(records, { atMs: nowMs, zone, ...answers } as PainCheckInput, nowMs);
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    setAnswers(NOTHING_CHOSEN);
    setKept(outcome.value);
    onKept();
    await refreshAfterWrite();
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isKeeping.current) return;
    isKeeping.current = true;
    await keep().finally(() => {
      isKeeping.current = false;
    });
  }

  async function takeBack(check: PainCheck) {
    const outcome = await deleteRecord(records, 'painChecks', check.id, Date.now());
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    setKept('taken-back');
    onTakenBack();
    await refreshAfterWrite();
  }

  return (
    <>
      <div role="status">
        {kept && (
          <div className="toast">
            <span>
              {kept === 'taken-back'
                ? i18n.t('morning.pain.takenBack')
                : i18n.t('morning.pain.kept', answersText(kept))}
            </span>
            {kept !== 'taken-back' && (
              <button type="button" onClick={() => void takeBack(kept)}>
                {i18n.t('morning.undo')}
              </button>
            )}
          </div>
        )}
      </div>
      {open ? (
        <form className="pain-form" onSubmit={(event) => void submit(event)} noValidate>
          {PAIN_QUESTIONS.map((question) => (
            <PainScale
              key={question}
              legend={i18n.t(`morning.pain.${question}`)}
              hint={i18n.t(question === 'pain' ? 'morning.pain.painHint' : 'morning.pain.hint')}
              clearLabel={i18n.t('morning.clear')}
              value={answers[question]}
              onChange={(value) => {
                setAnswers({ ...answers, [question]: value });
                onTyping();
              }}
            />
          ))}
          <div role="alert">
            {problems.length > 0 && (
              <ul className="problems">
                {problems.map((problem) => (
                  <li key={`${problem.field} ${problem.code}`}>{painProblemText(problem)}</li>
                ))}
              </ul>
            )}
          </div>
          <div className="row">
            <button type="submit" className="btn btn--main">
              {i18n.t('morning.pain.keep')}
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="btn pain-again" onClick={onOpen}>
          {i18n.t('morning.pain.again')}
        </button>
      )}
    </>
  );
}

/** A question without an answer is named by its words. */
function painProblemText(problem: Problem): string {
  const question = PAIN_QUESTIONS.find((each) => each === problem.field);
  if (problem.code !== 'pain-out-of-range' || !question) return problemText(problem);
  return i18n.t('morning.pain.missing', {
    field: i18n.t('morning.field', { label: i18n.t(`morning.pain.${question}`) }),
  });
}
