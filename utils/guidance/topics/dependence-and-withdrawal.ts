import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const DEPENDENCE_AND_WITHDRAWAL: Topic = {
  title: 'Dependence and withdrawal',
  lead: 'How often it happens, how it shows, and what is not known. It says nothing about the kind of person you are.',
  sections: [
    {
      heading: 'How often',
      facts: [
        fact(
          'B',
          'Survey, United States',
          ['hill-2024'],
          'Of 2,061 people in a US survey who took kratom 25.5 % met the signs of a use disorder, mostly mild or moderate.',
        ),
        fact(
          'B',
          'Small online survey',
          ['small-survey'],
          'In a smaller one of 129 people it was 29.5 % over a year: 14 % mild, 7 % moderate, 8.5 % severe; another 17.8 % had left it behind.',
        ),
        fact(
          'B',
          'Survey',
          ['garcia-romeu-2020'],
          'An earlier survey of 2,798 people counted 2 % with a moderate or severe disorder in the past year.',
        ),
        fact(
          'B',
          'Study of 150 men',
          ['malaysia-2018'],
          'Among 150 men in Malaysia who drank the tea regularly 99 % met the signs of a disorder and 87 % described tolerance.',
        ),
        fact(
          'B',
          'Surveys, compared',
          ['garcia-romeu-2020', 'malaysia-2018'],
          'Figures from 2 to 99 % come of asking different people in different ways; none of them is your own chance.',
        ),
      ],
    },
    {
      heading: 'Tolerance',
      facts: [
        fact(
          'B',
          'Survey, United States',
          ['hill-2024'],
          'Tolerance means that the same amount does less than it did; 81 % of those with a use disorder in the US survey described it.',
        ),
        fact(
          'B',
          'Diary study',
          ['ema-study'],
          'In a diary study of 357 people those who took kratom often described more tolerance, withdrawal and craving.',
        ),
        fact('B', 'Survey', ['rogers-2024'], 'Among 395 people doses a day told more about withdrawal than grams did.'),
      ],
    },
    {
      heading: 'Withdrawal',
      facts: [
        fact(
          'B',
          'Survey, United States',
          ['hill-2024'],
          'Withdrawal means feeling ill when it wears off or stops; 68 % of those with a use disorder described it.',
        ),
        fact(
          'B',
          'Survey',
          ['singh-2014'],
          'In a survey of 293 regular drinkers trouble sleeping was a common complaint on stopping, and more than half scored as severely dependent.',
        ),
        fact('B', 'Study of people who stopped', ['singh-2018'], 'Of 170 people who stopped, 46 % slept worse.'),
        fact(
          'B',
          'Survey',
          ['effects-survey'],
          'Among 129 people, the longer someone had taken kratom, the harder stopping felt.',
        ),
        fact(
          'N',
          'No study found; timetables commonly said, not verified',
          [],
          'No study was found that follows withdrawal from day to day; timetables on web pages are not measurements.',
        ),
      ],
    },
    {
      heading: 'Pregnancy and birth',
      facts: [
        fact(
          'C',
          'Six case reports',
          ['wright-2021', 'pediatrics-2018'],
          'In six published cases mother or child went through withdrawal, and all of them were given medicine.',
        ),
        fact(
          'B',
          'Poison-centre records, 2011 to 2017',
          ['post-2019'],
          'US poison centres heard of seven newborns, five of them in withdrawal.',
        ),
      ],
    },
    {
      heading: 'Help',
      facts: [
        fact(
          'C',
          'Case reports',
          ['vento-2021', 'wright-2021'],
          'Doctors have treated it: published cases describe medicine for a use disorder, and for withdrawal in pregnancy and after birth.',
        ),
        fact('B', 'Survey', ['small-survey'], 'People do leave it behind: in the survey of 129 it was 17.8 %.'),
      ],
    },
  ],
};
