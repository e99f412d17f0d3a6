import { i18n } from '#i18n';
import { TOPIC_IDS } from '../../../utils/guidance/topic-ids.ts';
import { TOPICS } from '../../../utils/guidance/topics.ts';
import { GRADES } from '../../../utils/guidance/types.ts';
import { PageHeading } from '../page-heading.tsx';

/** All topics with their first line, and what the letters beside the sentences mean. */
export function GuideIndex() {
  return (
    <>
      <PageHeading>{i18n.t('guide.title')}</PageHeading>
      <p className="lead">{i18n.t('guide.lead')}</p>
      <section className="sec" aria-labelledby="guide-topics">
        <div className="sec-h">
          <h2 className="h-sec" id="guide-topics">
            {i18n.t('guide.topics')}
          </h2>
        </div>
        <ul className="topics">
          {TOPIC_IDS.map((id) => (
            <li key={id}>
              <a href={`#/guide/${id}`} className={id === 'help-now' ? 'help-now' : undefined}>
                {TOPICS[id].title}
              </a>
              <p>{TOPICS[id].lead}</p>
            </li>
          ))}
          <li>
            <a href="#/guide/claims">{i18n.t('guide.claims')}</a>
            <p>{i18n.t('guide.claimsLead')}</p>
          </li>
        </ul>
      </section>
      <section className="sec" aria-labelledby="guide-letters">
        <div className="sec-h">
          <h2 className="h-sec" id="guide-letters">
            {i18n.t('guide.gradesHeading')}
          </h2>
        </div>
        <p className="letters-lead">
          {i18n.t('guide.gradesLead')} {i18n.t('guide.links')}
        </p>
        <ul className="letters">
          {GRADES.map((grade) => (
            <li key={grade} className="grade">
              <b>{grade}</b>
              {i18n.t(`guide.grades.${grade}`)}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
