import { i18n } from '#i18n';
import type { Problem } from '../../utils/records/outcome.ts';
import { ProblemList } from './problem-list.tsx';

interface EditorFootProps {
  problems: readonly Problem[];
  deleteLabel: string;
  onLeave: () => void;
  onDelete: () => void;
}

/** The end of a form that changes a record in its place: why it was refused, keep, leave, and, apart, delete. */
export function EditorFoot({ problems, deleteLabel, onLeave, onDelete }: EditorFootProps) {
  return (
    <>
      <ProblemList problems={problems} />
      <div className="row">
        <button type="submit" className="btn btn--main">
          {i18n.t('today.keep')}
        </button>
        <button type="button" className="btn btn--bare" onClick={onLeave}>
          {i18n.t('today.leave')}
        </button>
        <button type="button" className="btn btn--bare dose-editor-delete" onClick={onDelete}>
          {deleteLabel}
        </button>
      </div>
    </>
  );
}
