import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { endGlances, startInTab } from '../../utils/browser/frames.ts';
import { askSummary, type TabSummary, tellBackground, tellPage } from '../../utils/browser/send.ts';
import { isSiteAllowed, originsOf, requestSites } from '../../utils/browser/sites.ts';
import { activeTab, type OpenTab } from '../../utils/browser/tabs.ts';
import { records } from '../../utils/records/database.ts';
import type { Problem } from '../../utils/records/outcome.ts';
import { readSettings } from '../../utils/records/settings.ts';
import { switchSitesOn } from '../../utils/sites/sync-page-notes.ts';
import { ProblemList } from '../controls/problem-list.tsx';
import { PageList } from './page-list.tsx';

type Quiet = 'asking' | 'off' | 'forbidden' | 'private' | 'silent';
type PageState = { is: Quiet } | { is: 'on'; summary: TabSummary };

/** A started page script scans when the page is idle; it is asked again this often, in ms, until it has looked. */
const ASK_AGAIN_MS = [0, 60, 120, 250, 500, 1000, 2000];

/** What the notes found on the tab in front, and the way to have them look. The page is read only where the person allowed it. */
export function PageRow() {
  const [tab, setTab] = useState<OpenTab | null>(null);
  const [page, setPage] = useState<PageState>({ is: 'asking' });
  const [allowed, setAllowed] = useState(true);
  const [problems, setProblems] = useState<readonly Problem[]>([]);

  useEffect(() => {
    let gone = false;
    void (async () => {
      const front = await activeTab();
      if (gone) return;
      setTab(front);
      if (front === null || front.isPrivate) return setPage({ is: front ? 'private' : 'forbidden' });
      const known = front.host ? await runsOn(front.host) : true;
      // What waits on a site that was taken back in the browser's own settings is not to be woken by a look at the popup.
      if (!known) await endGlances(front.id);
      const summary = await askSummary(front.id, (soFar) => gone || setPage({ is: 'on', summary: soFar }));
      if (gone) return;
      setAllowed(known);
      setPage(summary ? { is: 'on', summary } : { is: 'off' });
    })();
    return () => {
      gone = true;
    };
  }, []);

  async function show() {
    if (!tab || !(await startInTab(tab.id))) return setPage({ is: 'forbidden' });
    let answered = false;
    for (const wait of ASK_AGAIN_MS) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      const summary = await askSummary(tab.id);
      if (summary) setPage({ is: 'on', summary });
      if (summary && summary.mentions + summary.claims > 0) return;
      answered ||= summary !== null;
    }
    if (!answered) setPage({ is: 'silent' });
  }

  async function always(host: string) {
    // The question must follow the click at once. Where it closes the popup, the background stores the answer.
    const origins = originsOf(host);
    if (!(await requestSites(origins))) return;
    const outcome = await switchSitesOn(records, origins, Date.now());
    setProblems(outcome.ok ? [] : outcome.problems);
    if (!outcome.ok) return;
    setAllowed(true);
    await tellBackground({ type: 'sync-page-notes' });
  }

  async function jump(id: number, frameId: number) {
    if (!tab) return;
    await tellPage(tab.id, { type: 'jump', id }, frameId);
    window.close();
  }

  return (
    <div className="page">
      <div className="page-row">
        <p>{pageText(page)}</p>
        {(page.is === 'off' || page.is === 'silent') && (
          <button
            type="button"
            className="btn btn--chip"
            aria-label={i18n.t('popup.showNotes')}
            onClick={() => void show()}
          >
            {i18n.t('popup.show')}
          </button>
        )}
        {page.is === 'on' && !allowed && tab?.host && (
          <button type="button" className="link link--quiet" onClick={() => void always(tab.host ?? '')}>
            {i18n.t('popup.alwaysHere')}
          </button>
        )}
      </div>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {page.is === 'on' && page.summary.items.length > 0 && <PageList summary={page.summary} onJump={jump} />}
    </div>
  );
}

/** Whether notes run on this host by themselves: allowed by the browser, and switched off by the person neither here nor everywhere. */
async function runsOn(host: string): Promise<boolean> {
  const { pageNotes } = await readSettings(records);
  return pageNotes.on && !pageNotes.offHosts.includes(host) && (await isSiteAllowed(host));
}

const QUIET = {
  asking: 'popup.onThisPage',
  off: 'popup.pageOff',
  forbidden: 'popup.pageForbidden',
  private: 'popup.pagePrivate',
  silent: 'popup.pageSilent',
} as const;

function pageText(page: PageState): string {
  if (page.is !== 'on') return i18n.t(QUIET[page.is]);
  const { mentions, claims } = page.summary;
  if (mentions + claims === 0) return i18n.t('popup.pageNothing');
  return i18n.t('popup.pageCount', {
    mentions: i18n.t('popup.mentions', mentions),
    claims: i18n.t('popup.claims', claims),
  });
}
