import { i18n } from '#i18n';
import { CLAIM_KINDS } from '../../../utils/claims/types.ts';
import { CLAIM_NOTES } from '../../../utils/guidance/claim-notes.ts';
import { TOPICS, topicId } from '../../../utils/guidance/topics.ts';
import type { ClaimNote } from '../../../utils/guidance/types.ts';
import { PageHeading } from '../page-heading.tsx';
import { Evidence } from './evidence.tsx';
import { VerdictPill } from './verdict-pill.tsx';

/** The notes that open beside claims on web pages, all in one place. */
export function ClaimsPage() {
  return (
    <>
      <p className="crumb">
        <a href="#/guide">{i18n.t('guide.back')}</a>
      </p>
      <PageHeading>{i18n.t('guide.claims')}</PageHeading>
      <p className="lead">{i18n.t('guide.claimsLead')}</p>
      <ul className="claims sec">
        {CLAIM_KINDS.map((kind) => (
          <ClaimRow key={kind} note={CLAIM_NOTES[kind]} />
        ))}
      </ul>
    </>
  );
}

function ClaimRow({ note }: { note: ClaimNote }) {
  const topic = topicId(note.topic);
  return (
    <li>
      <div>
        <h2 className="h-sec">{note.title}</h2>
        <VerdictPill verdict={note.verdict} />
      </div>
      <div>
        <p>{note.fact.text}</p>
        <Evidence fact={note.fact} />
        {topic !== undefined && (
          <p className="to-topic">
            {i18n.t('guide.more')}: <a href={`#/guide/${topic}`}>{TOPICS[topic].title}</a>
          </p>
        )}
      </div>
    </li>
  );
}
