import { useState } from 'react';
import { i18n } from '#i18n';
import { tellBackground } from '../../utils/browser/send.ts';
import { ALL_SITES, requestSites } from '../../utils/browser/sites.ts';
import { records } from '../../utils/records/database.ts';
import { saveSettings } from '../../utils/records/settings.ts';
import type { PageNotesSettings } from '../../utils/records/types.ts';

type Said = 'pagesOn' | 'pagesClick' | 'pagesRefused';

/** Where notes may run. The browser asks for itself; refusing is as good an answer as any. */
export function PageNotesChoice({ pageNotes }: { pageNotes: PageNotesSettings }) {
  const [said, setSaid] = useState<Said | null>(pageNotes.on ? 'pagesOn' : null);

  async function keep(on: boolean) {
    await saveSettings(records, (now) => ({ pageNotes: { ...now.pageNotes, on } }), Date.now());
    await tellBackground({ type: 'sync-page-notes' });
  }

  async function allow() {
    // The question must follow the click at once, before anything else is awaited.
    const allowed = await requestSites(ALL_SITES);
    if (allowed) await keep(true);
    setSaid(allowed ? 'pagesOn' : 'pagesRefused');
  }

  async function onlyOnClick() {
    await keep(false);
    setSaid('pagesClick');
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
        <button type="button" className="btn btn--bare" onClick={() => void onlyOnClick()}>
          {i18n.t('welcome.notNow')}
        </button>
      </div>
      <p className="cap" role="status">
        {said ? i18n.t(`welcome.${said}`) : i18n.t('welcome.pagesAsk')}
      </p>
    </>
  );
}
