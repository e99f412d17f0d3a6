import './safety.css';
import { useState } from 'react';
import { i18n } from '#i18n';
import { type Region, SEE_A_DOCTOR } from '../../../utils/guidance/help-lines.ts';
import type { TopicId } from '../../../utils/guidance/topic-ids.ts';
import { TOPICS } from '../../../utils/guidance/topics.ts';
import { PageHeading } from '../page-heading.tsx';
import { EmergencyCard } from './emergency-card.tsx';
import { regionOf } from './region-of.ts';

/** Topics that matter before anything happens. */
const READ_BEFORE: readonly TopicId[] = [
  'help-now',
  'interactions',
  'liver-and-other-harms',
  'dependence-and-withdrawal',
  '7-oh-products',
];

/** Emergency signs and numbers first, on `#/safety` as on `#/safety/now`. */
export function SafetyPage() {
  const [region, setRegion] = useState<Region>(() => regionOf(navigator.languages));
  return (
    <>
      <PageHeading hidden>{i18n.t('safety.title')}</PageHeading>
      <EmergencyCard region={region} onRegion={setRegion} />
      <p className="notice soon">
        <b>{SEE_A_DOCTOR.opening}</b> {SEE_A_DOCTOR.text}
      </p>
      <section className="sec" aria-labelledby="safety-more">
        <div className="sec-h">
          <h2 className="h-sec" id="safety-more">
            {i18n.t('safety.more')}
          </h2>
          <p className="cap">{i18n.t('safety.moreLead')}</p>
        </div>
        <ul className="read-before">
          {READ_BEFORE.map((id) => (
            <li key={id}>
              <a href={`#/guide/${id}`}>{TOPICS[id].title}</a>
              <p className="sup">{TOPICS[id].lead}</p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
