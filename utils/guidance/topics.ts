import { TOPIC_IDS, type TopicId } from './topic-ids.ts';
import { DEPENDENCE_AND_WITHDRAWAL } from './topics/dependence-and-withdrawal.ts';
import { DOSE_AND_EFFECT } from './topics/dose-and-effect.ts';
import { HELP_NOW } from './topics/help-now.ts';
import { HOW_THE_LEVEL_IS_DRAWN } from './topics/how-the-level-is-drawn.ts';
import { INTERACTIONS_TOPIC } from './topics/interactions.ts';
import { LAW } from './topics/law.ts';
import { LIVER_AND_OTHER_HARMS } from './topics/liver-and-other-harms.ts';
import { PAIN } from './topics/pain.ts';
import { SEVEN_OH_PRODUCTS } from './topics/seven-oh-products.ts';
import { SLEEP_AND_TIMING } from './topics/sleep-and-timing.ts';
import { STRAINS } from './topics/strains.ts';
import { WHAT_KRATOM_IS } from './topics/what-kratom-is.ts';
import type { Topic } from './types.ts';

/** The pages of the guide. The cards on web pages know the ids alone (`topic-ids.ts`) and never load this table. */
export const TOPICS: Readonly<Record<TopicId, Topic>> = {
  'help-now': HELP_NOW,
  'what-kratom-is': WHAT_KRATOM_IS,
  'sleep-and-timing': SLEEP_AND_TIMING,
  'dose-and-effect': DOSE_AND_EFFECT,
  strains: STRAINS,
  '7-oh-products': SEVEN_OH_PRODUCTS,
  interactions: INTERACTIONS_TOPIC,
  'dependence-and-withdrawal': DEPENDENCE_AND_WITHDRAWAL,
  'liver-and-other-harms': LIVER_AND_OTHER_HARMS,
  pain: PAIN,
  law: LAW,
  'how-the-level-is-drawn': HOW_THE_LEVEL_IS_DRAWN,
};

/** The id when it names a topic, else `undefined`; for what comes out of an address. */
export function topicId(text: string): TopicId | undefined {
  return TOPIC_IDS.find((id) => id === text);
}

/** The most recent month in which a sentence of the topic was checked, `YYYY-MM`, and the earliest. */
export function reviewSpan(topic: Topic): { from: string; to: string } {
  const months = topic.sections.flatMap(({ facts }) => facts.map(({ reviewed }) => reviewed)).sort();
  return { from: months.at(0) ?? '', to: months.at(-1) ?? '' };
}
