import { i18n } from '#i18n';
import { isPrivateWindow } from '../../utils/browser/tabs.ts';
import { NewerDatabaseError } from '../../utils/records/database.ts';

/** Instead of a surface whose records cannot be read. Nothing is overwritten; the sentence says what would do. */
export function CannotRead({ error }: { error: unknown }) {
  const newer = namesOf(error).includes(NewerDatabaseError.name);
  const otherwise = isPrivateWindow() ? i18n.t('popup.cannotReadPrivate') : i18n.t('popup.cannotReadRetry');
  const reason = newer ? i18n.t('problems.newer_database') : otherwise;
  return (
    <main className="popup">
      <p className="notice" role="alert">
        {i18n.t('popup.cannotRead', { reason })}
      </p>
    </main>
  );
}

/** Dexie reports its own error with the cause inside. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const inner = 'inner' in error ? error.inner : error.cause;
  return [error.name, ...namesOf(inner)];
}
