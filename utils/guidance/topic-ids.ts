/** Every page of the guide by the word that its address ends in, in the order of the index. */
export const TOPIC_IDS = [
  'help-now',
  'what-kratom-is',
  'sleep-and-timing',
  'dose-and-effect',
  'strains',
  '7-oh-products',
  'interactions',
  'dependence-and-withdrawal',
  'liver-and-other-harms',
  'pain',
  'law',
  'how-the-level-is-drawn',
] as const;
export type TopicId = (typeof TOPIC_IDS)[number];
