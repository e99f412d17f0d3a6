import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const SLEEP_AND_TIMING: Topic = {
  title: 'Sleep and timing',
  lead: 'What is known about kratom and the night, which is little, and what nobody has measured.',
  sections: [
    {
      heading: 'Before bed',
      facts: [
        fact(
          'N',
          'Searched twice, none found',
          [],
          'No study was found that says how long before bed a last dose would have to be; your wind-down is your own choice, not a medical figure.',
        ),
        fact(
          'N',
          'Searched twice, none found',
          [],
          'No study was found that measured sleep in people while they take kratom: none in a sleep laboratory, with a wrist sensor or with a standard questionnaire.',
        ),
        fact(
          'D',
          'Animals; not a study of sleep',
          ['rat-eeg'],
          'Rats given mitragynine for 28 days had more slow brain waves and fewer alpha waves, which does not say how they slept.',
        ),
      ],
    },
    {
      heading: 'How long it is felt',
      facts: [
        fact(
          'B',
          'Survey',
          ['effects-survey'],
          'Of 129 people who take kratom 80 % noticed effects at once; for most they came within minutes and were gone within hours.',
        ),
        fact(
          'B',
          'Observed, ten people',
          ['smith-2024'],
          'Ten people who took their own product while researchers watched felt it within 40 minutes, and the feeling stayed above where it began for 80 to 120 minutes.',
        ),
        fact(
          'B',
          'Observed, ten people',
          ['smith-2024'],
          'Their pupils narrowed after 40 to 80 minutes and were still narrow after 160, so effects outlast the feeling.',
        ),
        fact(
          'N',
          'No study found',
          [],
          'No study was found that times the felt effect of extracts or of 7-OH products.',
        ),
      ],
    },
    {
      heading: 'How long it stays',
      facts: [
        fact(
          'A',
          'Small study in people',
          ['tanna-2022'],
          'After one tea the level in the blood was highest at about an hour, and in the end it took 45 hours to halve (32 to 50, five people).',
        ),
        fact(
          'A',
          'Trial in people',
          ['huestis-2024'],
          'With leaf capsules the slowest group needed 43 hours on average for it to halve after one dose, and 68 after 15 daily doses.',
        ),
        fact(
          'A',
          'Trial in people',
          ['huestis-2024'],
          'Taken every day, it kept building up for 8 to 9 days before it levelled out.',
        ),
        fact(
          'A',
          'Review of older studies; studies in people',
          ['ya-2019', 'trakulsrichai-2015'],
          'An older review gave 3 to 9 hours; studies in people since have found a day or more, so figures on web pages differ.',
        ),
        fact(
          'A',
          'Studies in people, compared',
          ['smith-2024', 'tanna-2022'],
          'What is felt is counted in hours and what is in the blood in days, so one cannot be read from the other.',
        ),
      ],
    },
    {
      heading: 'Sleep after stopping',
      facts: [
        fact(
          'B',
          'Study of people who stopped',
          ['singh-2018'],
          'Of 170 people in Malaysia who drank kratom regularly, 46 % slept worse when they stopped; with four or more glasses a day the odds were 2.0 times as high (1.1 to 3.7).',
        ),
        fact(
          'B',
          'Survey',
          ['singh-2014'],
          'Trouble sleeping was among the common complaints of 293 regular drinkers when they stopped.',
        ),
        fact(
          'C',
          'One case report',
          ['vento-2021'],
          'In one person anxiety, low mood and lost sleep lasted during and after taking kratom and were slow to respond to treatment.',
        ),
      ],
    },
    {
      heading: 'What else moves the night',
      facts: [
        fact(
          'A',
          'Trial in people; about caffeine, not kratom',
          ['drake-2013'],
          '400 mg of caffeine disturbed sleep even when it was taken six hours before bed, which matters when coffee or tea goes with a dose.',
        ),
        fact(
          'B',
          'Review; about opioid medicines, not kratom',
          ['opioid-sleep'],
          'Methadone lessens deep and dream sleep, and pauses in breathing appear mostly with large amounts of opioids; yet sleep can get better when pain eases.',
        ),
      ],
    },
  ],
};
