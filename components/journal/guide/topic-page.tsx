import { useId } from 'react';
import { i18n } from '#i18n';
import type { TopicId } from '../../../utils/guidance/topic-ids.ts';
import { reviewSpan } from '../../../utils/guidance/topics.ts';
import type { Fact, Topic } from '../../../utils/guidance/types.ts';
import { PageHeading } from '../page-heading.tsx';
import { Evidence } from './evidence.tsx';
import { InteractionClasses } from './interaction-classes.tsx';
import { monthName } from './month.ts';
import { ValidationFigures } from './validation-figures.tsx';

interface Props {
  id: TopicId;
  topic: Topic;
}

/** One topic: every sentence with its grade and its sources beside it. */
export function TopicPage({ id, topic }: Props) {
  return (
    <>
      <p className="crumb">
        <a href="#/guide">{i18n.t('guide.back')}</a>
      </p>
      <PageHeading>{topic.title}</PageHeading>
      <p className="lead">{topic.lead}</p>
      {topic.sections.map(({ heading, facts }) => (
        <FactSection key={heading} heading={heading} facts={facts} />
      ))}
      {id === 'interactions' && <InteractionClasses />}
      {id === 'how-the-level-is-drawn' && <ValidationFigures />}
      <p className="topic-foot cap">
        <span>{reviewed(topic)}</span>
        <span>{i18n.t('guide.links')}</span>
        {id === 'help-now' && <a href="#/safety/now">{i18n.t('guide.numbers')}</a>}
      </p>
    </>
  );
}

function FactSection({ heading, facts }: { heading: string; facts: readonly Fact[] }) {
  const headingId = useId();
  return (
    <section className="sec" aria-labelledby={headingId}>
      <div className="sec-h">
        <h2 className="h-sec" id={headingId}>
          {heading}
        </h2>
      </div>
      <ul className="facts">
        {facts.map((fact) => (
          <li key={fact.text}>
            <p>{fact.text}</p>
            <Evidence fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function reviewed(topic: Topic): string {
  const { from, to } = reviewSpan(topic);
  if (from === to) return i18n.t('guide.reviewed', { month: monthName(to) });
  return i18n.t('guide.reviewedSpan', { from: monthName(from), to: monthName(to) });
}
