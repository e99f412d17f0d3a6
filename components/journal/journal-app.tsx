import { type ComponentType, Suspense, useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useOutdated } from '../controls/use-outdated.ts';
import { JournalNav } from './journal-nav.tsx';
import { PageGuard } from './page-guard.tsx';
import { Arrivals, PageHeading } from './page-heading.tsx';
import { PAGE_IDS, PAGES, type PageId, type PageProps } from './pages.ts';
import { parseRoute, useHash } from './route.ts';
import { SampleFrame } from './sample/sample-frame.tsx';

interface Props {
  pages?: Partial<Record<PageId, ComponentType<PageProps>>>;
}

/** The journal tab: navigation on the left, the page that the address names on the right. The title stays "Journal" on every page. */
export function JournalApp({ pages = PAGES }: Props) {
  const hash = useHash();
  const arrivals = useArrivals(hash);
  const outdated = useOutdated();
  const existing = PAGE_IDS.filter((id) => pages[id] !== undefined);
  const route = parseRoute(hash);
  const id = route.page === '' ? existing[0] : existing.find((known) => known === route.page);
  const Page = id === undefined ? undefined : pages[id];
  useEffect(() => {
    document.title = i18n.t('journal.title');
  }, []);
  const helping = id === 'safety' && route.rest[0] === 'now';

  return (
    <Arrivals value={arrivals}>
      <button type="button" className="skip" onClick={skip}>
        {i18n.t('journal.skip')}
      </button>
      <SampleFrame>
        <div className="app">
          <JournalNav pages={existing} current={helping ? 'help' : (id ?? null)} />
          <main className="main" tabIndex={-1}>
            {outdated && (
              <p className="notice" role="alert">
                {i18n.t('journal.outdated')}
              </p>
            )}
            <PageGuard key={hash}>
              <Suspense fallback={<p className="vh">{i18n.t('journal.loading')}</p>}>
                {Page === undefined ? <NoSuchPage /> : <Page rest={route.rest} />}
              </Suspense>
            </PageGuard>
          </main>
        </div>
      </SampleFrame>
    </Arrivals>
  );
}

/** A button and no link: the hash is the address of the page, so it cannot carry an anchor too. */
function skip() {
  document.querySelector('main')?.focus();
}

function NoSuchPage() {
  return (
    <>
      <PageHeading>{i18n.t('journal.missing')}</PageHeading>
      <p className="lead">{i18n.t('journal.missingText')}</p>
    </>
  );
}

/** Counts changes of the address since the tab was opened and puts each new page at its top. */
function useArrivals(hash: string): number {
  const [seen, setSeen] = useState({ hash, count: 0 });
  const latest = seen.hash === hash ? seen : { hash, count: seen.count + 1 };
  if (latest !== seen) setSeen(latest);
  const shown = useRef(latest.count);
  useEffect(() => {
    if (shown.current !== latest.count) window.scrollTo(0, 0);
    shown.current = latest.count;
  }, [latest.count]);
  return latest.count;
}
