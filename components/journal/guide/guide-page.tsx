import './guide.css';
import { i18n } from '#i18n';
import { TOPICS, topicId } from '../../../utils/guidance/topics.ts';
import { PageHeading } from '../page-heading.tsx';
import type { PageProps } from '../pages.ts';
import { ClaimsPage } from './claims-page.tsx';
import { GuideIndex } from './guide-index.tsx';
import { TopicPage } from './topic-page.tsx';

/** The word after `#/guide/` that opens the table of claims. */
export const CLAIMS = 'claims';

/** The guide: its index, one topic, or the table of claims. */
export function GuidePage({ rest }: PageProps) {
  const [word] = rest;
  if (word === undefined) return <GuideIndex />;
  if (word === CLAIMS) return <ClaimsPage />;
  const id = topicId(word);
  return id === undefined ? <NoSuchTopic /> : <TopicPage id={id} topic={TOPICS[id]} />;
}

/** The way back to the index, above a heading. */
function NoSuchTopic() {
  return (
    <>
      <p className="crumb">
        <a href="#/guide">{i18n.t('guide.back')}</a>
      </p>
      <PageHeading>{i18n.t('guide.missing')}</PageHeading>
      <p className="lead">{i18n.t('guide.missingText')}</p>
    </>
  );
}
