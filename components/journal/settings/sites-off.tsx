import { useState } from 'react';
import { i18n } from '#i18n';
import { tellBackground } from '../../../utils/browser/send.ts';
import { records } from '../../../utils/records/database.ts';
import type { Problem } from '../../../utils/records/outcome.ts';
import { saveSettings } from '../../../utils/records/settings.ts';
import type { PageNotesSettings } from '../../../utils/records/types.ts';
import { ProblemList } from '../../controls/problem-list.tsx';

/** Sites where the person switched notes off, each with its way back. */
export function SitesOff({ pageNotes }: { pageNotes: PageNotesSettings }) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (pageNotes.offHosts.length === 0) return <p className="cap">{i18n.t('settings.noSitesOff')}</p>;

  async function switchOn(host: string) {
    const outcome = await saveSettings(
      records,
      (now) => ({ pageNotes: { ...now.pageNotes, offHosts: now.pageNotes.offHosts.filter((one) => one !== host) } }),
      Date.now(),
    );
    setProblems(outcome.ok ? [] : outcome.problems);
    if (outcome.ok) await tellBackground({ type: 'sync-page-notes' });
  }

  return (
    <>
      <h3 className="h-lab">{i18n.t('settings.sitesOff')}</h3>
      <ProblemList problems={problems} />
      <ul className="sites-off">
        {pageNotes.offHosts.map((host) => (
          <li key={host}>
            {host}{' '}
            <button
              type="button"
              className="link link--quiet"
              aria-label={i18n.t('settings.switchOnName', { host })}
              onClick={() => void switchOn(host)}
            >
              {i18n.t('settings.switchOn')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
