import { fact } from '../fact.ts';
import { INTERACTIONS, LEVEL_WORDS, LEVELS } from '../interactions.ts';
import type { Topic } from '../types.ts';

const classes = LEVELS.flatMap((level) => INTERACTIONS.filter((row) => row.level === level));

export const INTERACTIONS_TOPIC: Topic = {
  title: 'Interactions',
  lead: 'What kratom does beside medicines, alcohol and caffeine, as far as anyone has looked. A medicine that is missing here has not been checked; do not stop a prescribed one because of this page, ask the pharmacist or doctor who knows you.',
  sections: [
    {
      heading: 'Why mixing matters',
      facts: [
        fact(
          'B',
          'Poison-centre records, 2011 to 2017',
          ['post-2019'],
          'In US poison-centre records people who had taken other substances with kratom were admitted more often than those with kratom alone (odds 2.8 times, 2.2 to 3.6).',
        ),
        fact(
          'A',
          'Small trial in people, against a calculation',
          ['tanna-2023', 'tanna-2021'],
          'Tested interactions are milder than laboratory work had foretold: midazolam was expected to rise 5.7 times and rose 1.4 times, after one tea.',
        ),
        fact(
          'N',
          'No study among the sources',
          [],
          'Larger amounts, repeated doses, extracts and 7-OH products have not been tested with any medicine in the studies gathered here.',
        ),
      ],
    },
    ...classes.map((row) => ({ heading: `${LEVEL_WORDS[row.level]}: ${row.title}`, facts: [row.fact] })),
  ],
};
