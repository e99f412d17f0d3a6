import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { tellBackground } from '../../utils/browser/send.ts';
import { ALL_SITES, allowedSites, dropAllSites, onSitesChanged, requestSites } from '../../utils/browser/sites.ts';
import { records } from '../../utils/records/database.ts';
import type { Problem } from '../../utils/records/outcome.ts';
import { saveSettings } from '../../utils/records/settings.ts';
import type { PageNotesSettings } from '../../utils/records/types.ts';
import { ProblemList } from '../controls/problem-list.tsx';

type Answer = 'pagesClick' | 'pagesRefused';

/** Where notes may run. The browser asks for itself; refusing is as good an answer as any. */
export function PageNotesChoice({ pageNotes }: { pageNotes: PageNotesSettings }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const anyAllowed = useAnyAllowed();
  const running = pageNotes.on && anyAllowed;

  async function keep(on: boolean): Promise<boolean> {
    const outcome = await saveSettings(records, (now) => ({ pageNotes: { ...now.pageNotes, on } }), Date.now());
    setProblems(outcome.ok ? [] : outcome.problems);
    return outcome.ok;
  }

  async function allow() {
    // The question must follow the click at once, before anything else is awaited.
    const allowed = await requestSites(ALL_SITES);
    setAnswer(allowed ? null : 'pagesRefused');
    if (allowed && (await keep(true))) await tellBackground({ type: 'sync-page-notes' });
  }

  async function onlyOnClick() {
    if (!(await keep(false))) return;
    setAnswer('pagesClick');
    // While the permission is there: without it, open pages could not be told.
    await tellBackground({ type: 'sync-page-notes' });
    // A permission that nothing uses would only make the extension's page in the browser say more than is so.
    await dropAllSites();
  }

  async function notNow() {
    if (anyAllowed) await onlyOnClick();
    else setAnswer('pagesClick');
  }

  return (
    <>
      <div className="row">
        <button type="button" className="btn" onClick={() => void allow()}>
          {i18n.t('welcome.allowAll')}
        </button>
        <button type="button" className="btn" onClick={() => void onlyOnClick()}>
          {i18n.t('welcome.onlyOnClick')}
        </button>
        <button type="button" className="btn btn--bare" onClick={() => void notNow()}>
          {i18n.t('welcome.notNow')}
        </button>
      </div>
      <ProblemList problems={problems} />
      <p className="cap" role="status">
        {i18n.t(`welcome.${running ? 'pagesOn' : (answer ?? 'pagesAsk')}`)}
      </p>
    </>
  );
}

/** Whether the browser's permission names any site; follows what the person changes in the browser's own settings. */
function useAnyAllowed(): boolean {
  const [any, setAny] = useState(false);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const sites = await allowedSites();
      if (!gone) setAny(sites.length > 0);
    };
    void look();
    const unfollow = onSitesChanged(() => void look());
    return () => {
      gone = true;
      unfollow();
    };
  }, []);
  return any;
}
