import { type ChangeEvent, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { readBackup } from '../../../utils/backup/backup-file.ts';
import { makeBackup } from '../../../utils/backup/make-backup.ts';
import { restoreBackup } from '../../../utils/backup/restore-backup.ts';
import { tellBackground } from '../../../utils/browser/send.ts';
import { dropAllSites } from '../../../utils/browser/sites.ts';
import { records } from '../../../utils/records/database.ts';
import { deleteEverything } from '../../../utils/records/delete-everything.ts';
import type { Problem } from '../../../utils/records/outcome.ts';
import { messageKey } from '../../../utils/wording/message-key.ts';
import { dropDrafts } from '../../controls/draft.ts';
import { problemText } from '../../controls/problem-text.ts';
import { refreshAfterWrite } from '../../controls/refresh-after-write.ts';
import { saveFile } from './save-file.ts';

/** The person's data: out as a file, back from a file, or gone. */
export function DataSettings({ agreed }: { agreed: boolean }) {
  const [said, setSaid] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const asking = useRef<HTMLDialogElement>(null);

  async function backUp() {
    const nowMs = Date.now();
    try {
      saveFile(backupName(new Date(nowMs)), await makeBackup(records, nowMs));
      setSaid(i18n.t('settings.backedUp'));
    } catch {
      setSaid(i18n.t('settings.backupFailed'));
    }
  }

  async function restore(event: ChangeEvent<HTMLInputElement>) {
    const file = event.target.files?.[0];
    if (!file) return;
    // A file that was moved or taken away since it was chosen reads as no backup.
    const backup = readBackup(await file.text().catch(() => ''));
    event.target.value = '';
    if (!backup.ok) return setSaid(i18n.t(`settings.file.${messageKey(backup.why)}`));
    const outcome = await restoreBackup(records, backup, Date.now());
    if (!outcome.ok) return setSaid(sentences(outcome.problems));
    await refreshAfterWrite();
    const { changed, unreadable } = outcome.value;
    const leftOut = unreadable > 0 ? ` ${i18n.t('settings.leftOut', unreadable)}` : '';
    setSaid(`${i18n.t('settings.restored', changed)}${leftOut}`);
  }

  async function deleteAll() {
    asking.current?.close();
    const outcome = await deleteEverything(records);
    if (!outcome.ok) return setSaid(sentences(outcome.problems));
    dropDrafts();
    setSaid(i18n.t('settings.deleted'));
    // The answer where notes may run was deleted as well: the notes in open tabs go, while they can be told, and the permission.
    await tellBackground({ type: 'sync-page-notes' });
    await dropAllSites();
    await refreshAfterWrite();
  }

  return (
    <>
      <p className="sup">{i18n.t('settings.dataWhy')}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => void backUp()}>
          {i18n.t('settings.backUp')}
        </button>
        <button type="button" className="btn" disabled={!agreed} onClick={() => chooser.current?.click()}>
          {i18n.t('settings.restore')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          className="vh"
          tabIndex={-1}
          aria-label={i18n.t('settings.restoreFile')}
          onChange={(event) => void restore(event)}
        />
        <button type="button" className="btn btn--bare" onClick={() => asking.current?.showModal()}>
          {i18n.t('settings.deleteAll')}
        </button>
      </div>
      <p className="cap" role="status">
        {said}
      </p>
      <dialog ref={asking} className="ask" aria-labelledby="ask-delete">
        <h3 className="h-sec" id="ask-delete">
          {i18n.t('settings.deleteAsk')}
        </h3>
        <p className="sup">{i18n.t('settings.deleteMeans')}</p>
        <div className="row">
          <button type="button" className="btn btn--main" onClick={() => void deleteAll()}>
            {i18n.t('settings.deleteYes')}
          </button>
          <button type="button" className="btn btn--bare" onClick={() => asking.current?.close()}>
            {i18n.t('settings.deleteNo')}
          </button>
        </div>
      </dialog>
    </>
  );
}

const sentences = (problems: readonly Problem[]): string => problems.map((problem) => problemText(problem)).join(' ');

/** Named by the day that the person's own calendar shows. */
function backupName(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `nightleaf-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}.json`;
}
