import { type ReactNode, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { onOutdated, records } from '../../../utils/records/database.ts';
import { IN_SAMPLE } from '../../../utils/records/sample.ts';
import { dropDrafts } from '../../controls/draft.ts';
import { readClock } from '../../controls/use-clock.ts';
import './sample.css';

/** Around every page: nothing in the journal itself; in a tab that looks at the sample diary its mark above each of them. */
export function SampleFrame({ children, sample = IN_SAMPLE }: { children: ReactNode; sample?: boolean }) {
  return sample ? <InSample>{children}</InSample> : children;
}

function InSample({ children }: { children: ReactNode }) {
  const [state, setState] = useState<'filling' | 'ready' | 'failed'>('filling');
  useEffect(() => {
    fill().then(
      (filled) => setState(filled ? 'ready' : 'failed'),
      () => setState('failed'),
    );
    // Removed from another tab: there is nothing left to look at.
    return onOutdated(leave);
  }, []);
  return (
    <>
      <aside className="sample-bar" aria-label={i18n.t('sample.mark')}>
        <p>
          <b>{i18n.t('sample.mark')}</b> <span className="sample-what">{i18n.t('sample.what')}</span>
        </p>
        <button type="button" className="btn" onClick={() => void remove()}>
          {i18n.t('sample.remove')}
        </button>
        {state === 'failed' && <p role="alert">{i18n.t('sample.failed')}</p>}
      </aside>
      {/* Also after a failure, since "Help now" is in there. */}
      {state !== 'filling' && children}
    </>
  );
}

/** Loaded here and not at the top, so that the journal itself does not carry the simulation. */
async function fill(): Promise<boolean> {
  const { fillSample } = await import('../../../utils/records/fill-sample.ts');
  const { nowMs, zone } = readClock();
  return (await fillSample(records, nowMs, zone)).ok;
}

async function remove(): Promise<void> {
  const { removeSample } = await import('../../../utils/records/fill-sample.ts');
  dropDrafts();
  await removeSample(records);
  leave();
}

/** Back to the person's own journal, whose documents know nothing of the sample. */
function leave(): void {
  window.location.assign('/journal.html#/settings');
}
