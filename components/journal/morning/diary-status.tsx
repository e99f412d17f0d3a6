import { i18n } from '#i18n';
import type { DiaryState } from './use-diary.ts';

/** What was just done to the night, with its undo; read out politely. */
export function DiaryStatus({ state, days }: { state: DiaryState; days: string }) {
  const { said } = state;
  return (
    <div role="status">
      {said && (
        <div className="toast">
          <span>{saidText(said.what, days)}</span>
          {said.what !== 'taken-back' && (
            <button type="button" onClick={() => void state.undo()}>
              {i18n.t('morning.undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function saidText(what: 'kept' | 'deleted' | 'taken-back', days: string): string {
  if (what === 'deleted') return i18n.t('morning.deleted', { days });
  const night = i18n.t('morning.nightOf', { days });
  return i18n.t(what === 'kept' ? 'morning.kept' : 'morning.takenBack', { night });
}
