import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

/** The classes of medicines themselves are rows of `interactions.ts`; the page shows them under these sections. */
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
          'In US poison-centre records people who had taken other substances with kratom were admitted more often than those with kratom alone (odds 2.8 times, 2.2 to 3.6), and more of them came off badly (2.3 times, 1.8 to 2.8).',
        ),
        fact(
          'B',
          'US overdose deaths',
          ['cdc-2019'],
          'Of 152 people who died of an overdose with kratom in the body, 7 had taken nothing else that could be found.',
        ),
      ],
    },
    {
      heading: 'What has been tested',
      facts: [
        fact(
          'A',
          'Small trial in people',
          ['tanna-2023'],
          'In the one trial of interactions 12 people drank one tea of 2 g: midazolam, which leaves by the enzyme CYP3A, rose by 39 % (23 to 57 %).',
        ),
        fact(
          'A',
          'Small trial in people; laboratory',
          ['tanna-2023', 'tanna-2021'],
          'Dextromethorphan, which leaves by CYP2D6, did not change, although kratom blocks that enzyme strongly in the test tube.',
        ),
        fact(
          'A',
          'Small trial in people, against a calculation',
          ['tanna-2023', 'tanna-2021'],
          'Laboratory work had foretold that midazolam would rise 5.7 times; it rose 1.4 times, so laboratory figures alone overstated it.',
        ),
        fact(
          'N',
          'No study among the sources',
          [],
          'Larger amounts, repeated doses, extracts and 7-OH products have not been tested with any medicine in the studies gathered here.',
        ),
      ],
    },
  ],
};
