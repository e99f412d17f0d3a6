import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const LIVER_AND_OTHER_HARMS: Topic = {
  title: 'Liver and other harms',
  lead: 'What has happened to people, as far as it was written down. Cases show that a thing happens, not how often.',
  sections: [
    {
      heading: 'Liver',
      facts: [
        fact(
          'C',
          'Two case reports',
          ['livertox-6972', 'livertox-8332'],
          'Liver injury has followed kratom; in two published cases it showed 23 and 25 days after starting.',
        ),
        fact(
          'C',
          'Case reports',
          ['livertox-6972', 'livertox-8332'],
          'The signs were tiredness, dark urine, yellow skin or eyes, itching, pain in the belly, fever and pale stools: reasons to see a doctor within a day.',
        ),
        fact(
          'C',
          'Case report with review',
          ['gandhi-2020'],
          'Further cases have been published and gathered in a review; none of them can say how often it happens.',
        ),
      ],
    },
    {
      heading: 'Calls to poison centres',
      facts: [
        fact(
          'B',
          'Poison-centre records, 2011 to 2017',
          ['post-2019'],
          'US poison centres heard of 1,807 people exposed to kratom in seven years: 32 % were admitted and 52 % had a serious outcome.',
        ),
        fact(
          'B',
          'Poison-centre records, 2011 to 2017',
          ['post-2019'],
          'With kratom alone 86 % had some effect; 23 % were agitated and 21 % had a racing heart.',
        ),
        fact(
          'B',
          'Poison-centre records, 2011 to 2017',
          ['post-2019'],
          'Eleven people died, two of them with kratom and nothing else; seizures are on record too.',
        ),
        fact(
          'B',
          'US overdose deaths',
          ['cdc-2019'],
          'Of 27,338 overdose deaths kratom was found in 152 and counted as a cause in 91; in 7 it was the only substance found.',
        ),
      ],
    },
    {
      heading: 'Heart',
      facts: [
        fact(
          'B',
          'Comparison of 100 and 100 people',
          ['ecg-controls'],
          'A fast heartbeat was more common in 100 people who drank kratom than in 100 who did not; the odds, 8.6 times, are very uncertain (1.06 to 70).',
        ),
        fact(
          'B',
          'Comparison of 100 and 100 people',
          ['ecg-controls'],
          'Long QT intervals, a sign of risk to the rhythm, were no more common, but borderline ones were.',
        ),
        fact(
          'C',
          'Nine cases',
          ['ecg-series'],
          'In nine people who drank it regularly, long intervals went with higher blood levels.',
        ),
      ],
    },
    {
      heading: 'Mind and nerves',
      facts: [
        fact(
          'B',
          'Interviews',
          ['smith-2023'],
          'Some who took more than they meant to described the wobbles: jittery, with eyes that will not hold still.',
        ),
        fact(
          'C',
          'One case report',
          ['vento-2021'],
          'One published case tells of anxiety, low mood and lost sleep that lasted during and after taking kratom.',
        ),
      ],
    },
    {
      heading: 'Pregnancy',
      facts: [
        fact(
          'C',
          'Six case reports',
          ['wright-2021', 'pediatrics-2018'],
          'Six case reports describe withdrawal in mothers and newborns, all treated with medicine.',
        ),
      ],
    },
    {
      heading: 'What else is in the product',
      facts: [
        fact(
          'D',
          'Laboratory tests of products',
          ['shop-products'],
          'Seven of eight shop products held nickel, lead and chromium, and six carried microbes, none of them Salmonella.',
        ),
        fact(
          'E',
          'Official guidance',
          ['fda-kratom'],
          'The FDA warns against taking kratom and names liver damage, seizures and use disorder.',
        ),
      ],
    },
  ],
};
