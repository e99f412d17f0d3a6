import type { KindTable } from '../rule.ts';

export const notAddictive: KindTable = {
  kind: 'not-addictive',
  cues: 'addict|quit|anytime|myth',
  says: [
    'may anytime', // I can take it or leave it.
    'quit .. anytime', // I can stop whenever I want.
    'no|less . addict', // Unlike pills it is not habit-forming.
    'quit .. no .. addict|symptom|harm', // I can stop without a problem.
    'addict .. myth|less', // The talk of addiction is a myth.
    'myth .. addict', // It is a myth that it is addictive.
  ],
  unless: [
    'no drug .. addict', // There is no medicine for addiction to it.
  ],
};
