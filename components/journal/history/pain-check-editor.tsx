import { type FormEvent, useState } from 'react';
import { i18n } from '#i18n';
import type { PainAnswers } from '../../../utils/records/edit-pain-check.ts';
import type { Outcome, Problem } from '../../../utils/records/outcome.ts';
import type { PainCheck } from '../../../utils/records/types.ts';
import { EditorFoot } from '../../controls/editor-foot.tsx';
import { PainScale } from '../../controls/pain-scale.tsx';

interface PainCheckEditorProps {
  check: PainCheck;
  onKeep: (answers: PainAnswers) => Promise<Outcome<unknown>>;
  onLeave: () => void;
  onDelete: () => void;
}

/** The three answers of a pain check, open for change in their place. Each of them is needed, so none can be emptied. */
export function PainCheckEditor({ check, onKeep, onLeave, onDelete }: PainCheckEditorProps) {
  const [answers, setAnswers] = useState<PainAnswers>(check);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const { pain, enjoyment, activity } = answers;
    const outcome = await onKeep({ pain, enjoyment, activity });
    setProblems(outcome.ok ? [] : outcome.problems);
  }

  const scale = (answer: keyof PainAnswers, legend: string) => (
    <PainScale
      legend={legend}
      clearLabel={i18n.t('history.asBefore')}
      value={answers[answer]}
      onChange={(value) => setAnswers({ ...answers, [answer]: value ?? check[answer] })}
    />
  );

  return (
    <form className="dose-editor" onSubmit={(event) => void submit(event)} noValidate>
      {scale('pain', i18n.t('history.painWeek'))}
      {scale('enjoyment', i18n.t('history.enjoymentWeek'))}
      {scale('activity', i18n.t('history.activityWeek'))}
      <EditorFoot
        problems={problems}
        deleteLabel={i18n.t('history.deletePainCheck')}
        onLeave={onLeave}
        onDelete={onDelete}
      />
    </form>
  );
}
