import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const DOSE_AND_EFFECT: Topic = {
  title: 'Dose and effect',
  lead: 'Why a number of grams says less than web pages make of it. No amount on this page is advice.',
  sections: [
    {
      heading: 'Small stimulates, large sedates?',
      facts: [
        fact(
          'C',
          'Case report with a review of publications',
          ['vento-2021'],
          'The rule is widely quoted, but a review of what has been published found that no line between stimulating and sedating amounts could be drawn.',
        ),
        fact(
          'B',
          'Interviews',
          ['smith-2023'],
          'People asked directly described pain relief and stimulation mainly, often both at the same time.',
        ),
        fact(
          'A',
          'One very small trial',
          ['prevete-2025'],
          'In a trial with groups of 7 and 8 people, 5 mg of pure mitragynine raised ratings of alertness and attention; 40 mg brought memory gaps and distress; most measures did not change.',
        ),
        fact(
          'A',
          'One very small trial, indirect',
          ['prevete-2025'],
          'That trial gave the pure alkaloid and saw no sleep at the larger amount; it cannot be turned into grams of leaf.',
        ),
        fact(
          'B',
          'Interviews',
          ['smith-2023'],
          'Some people who had taken more than they meant to described the wobbles: a jittery feeling with eyes that will not hold still.',
        ),
      ],
    },
    {
      heading: 'Why grams mislead',
      facts: [
        fact(
          'D',
          'Laboratory tests of products',
          ['shop-products'],
          'A gram of one shop product held as much mitragynine as 16 grams of another (calculated from 3.9 and 62.1 mg a gram).',
        ),
        fact(
          'D',
          'Laboratory tests of products',
          ['sharma-2025'],
          'Over 341 products, the mitragynine in one serving ran from 2 to 206 mg.',
        ),
        fact(
          'A',
          'Two studies in people, calculated',
          ['tanna-2022', 'huestis-2026'],
          'For each milligram swallowed, the highest level in the blood was about four times as high with a reported extract as with a tea (calculated), so milligrams on a label do not settle it either.',
        ),
        fact(
          'A',
          'Studies in people',
          ['trakulsrichai-2015', 'huestis-2024'],
          'People differ as well: in one study mitragynine took 23 hours on average to halve, with a spread of 16 hours either way, and in the slowest group of another 68.',
        ),
      ],
    },
    {
      heading: 'More, and more often',
      facts: [
        fact(
          'B',
          'Survey',
          ['rogers-2024'],
          'Among 395 people withdrawal and signs of a use disorder went with the number of doses a day rather than with grams.',
        ),
        fact(
          'B',
          'Diary study',
          ['ema-study'],
          '357 people wrote down 13,401 doses over 15 days; taking it often went with tolerance, withdrawal and craving, not with trouble with other people.',
        ),
        fact(
          'B',
          'Survey',
          ['hill-2024'],
          'Tolerance, needing more for the same effect, was described by 81 % of those in a US survey who met the signs of a use disorder.',
        ),
        fact(
          'A',
          'Trial in people, calculated',
          ['huestis-2026'],
          'After 15 daily doses of an extract the peak was reported to be 1.3 to 1.4 times the first (calculated) at the two larger amounts and no higher at the smallest.',
        ),
      ],
    },
  ],
};
