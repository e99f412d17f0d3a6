import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const PAIN: Topic = {
  title: 'Pain',
  lead: 'What one trial showed, and what nobody has tested. A doctor or pharmacist who knows you can weigh your case; no page can.',
  sections: [
    {
      heading: 'Does it relieve pain?',
      facts: [
        fact(
          'A',
          'One small trial with placebo, indirect',
          ['vicknasingam-2020'],
          'In a trial of 26 people the time they could bear ice water rose from 11 to 25 seconds an hour after a kratom brew; after a placebo it did not change.',
        ),
        fact(
          'A',
          'One small trial, indirect',
          ['vicknasingam-2020'],
          'Ice water for half a minute is not a back that hurts for years: the trial says nothing about lasting pain, nor about taking it for months.',
        ),
        fact(
          'B',
          'Interviews',
          ['smith-2023'],
          'People who take it describe pain relief as a main effect, often together with stimulation.',
        ),
        fact(
          'N',
          'No study among the sources',
          [],
          'None of the studies gathered here followed people with lasting pain to see whether kratom helped them.',
        ),
      ],
    },
    {
      heading: 'Without the side effects of opioids?',
      facts: [
        fact(
          'B',
          'Survey; case reports',
          ['hill-2024', 'wright-2021'],
          'That is false as it stands: tolerance, withdrawal and use disorder are common in surveys, and newborns have needed treatment.',
        ),
        fact(
          'C',
          'Case reports; poison-centre records',
          ['gandhi-2020', 'post-2019'],
          'Liver injury and seizures are on record as well.',
        ),
        fact(
          'B',
          'Survey, United States',
          ['hill-2024'],
          'When the same amount does less for the pain than it did, that has a name, tolerance; 81 % of those with a use disorder described it.',
        ),
      ],
    },
    {
      heading: 'With other pain medicines',
      facts: [
        fact(
          'B',
          'US overdose deaths',
          ['cdc-2019'],
          'Opioids and kratom are dangerous together: of 152 overdose deaths with kratom in the body, only 7 had nothing else in it.',
        ),
        fact(
          'C',
          'Case reports',
          ['livertox-6972', 'livertox-8332'],
          'Kratom has injured the liver in published cases; what paracetamol in large amounts adds to that has not been measured.',
        ),
      ],
    },
    {
      heading: 'Pain and the night',
      facts: [
        fact(
          'B',
          'Review; about opioid medicines, not kratom',
          ['opioid-sleep'],
          'Opioid medicines can disturb breathing and deep sleep, and sleep can also get better when they ease pain.',
        ),
        fact(
          'N',
          'Searched twice, none found',
          [],
          'For kratom no study was found that weighs the two, so your own nights and pain scores, side by side, are the nearest thing there is.',
        ),
      ],
    },
    {
      heading: 'As a cure',
      facts: [
        fact(
          'E',
          'Official guidance',
          ['fda-kratom'],
          'The FDA warns against taking kratom, and no trial that cured a disease with it is among the studies gathered here.',
        ),
      ],
    },
  ],
};
