import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const HOW_THE_LEVEL_IS_DRAWN: Topic = {
  title: 'How the level is drawn',
  lead: 'Two studies that disagree, so two edges. A rough shape, not a measurement: do not use it to decide about another dose, driving or sleep.',
  sections: [
    {
      heading: 'What the picture rests on',
      facts: [
        fact(
          'A',
          'Small study in people',
          ['tanna-2022'],
          'The body is drawn as two connected spaces, because that fitted the levels measured after one tea best.',
        ),
        fact(
          'A',
          'Studies in people',
          ['tanna-2022', 'huestis-2024'],
          'The peak comes at about 1 to 1.5 hours, as in the studies of tea and of leaf capsules.',
        ),
        fact(
          'A',
          'Calculated from studies in people',
          ['tanna-2022', 'huestis-2024'],
          'Most of the peak is gone within roughly 6 to 12 hours and a small part stays for days (calculated); no one set of figures says exactly when.',
        ),
        fact(
          'A',
          'Calculated from studies in people',
          ['huestis-2024', 'huestis-2026'],
          'One space would not do: with the half-lives measured it would build up about threefold over 15 days (calculated), where 1.3 to 1.4 times was reported.',
        ),
      ],
    },
    {
      heading: 'Why there are two edges',
      facts: [
        fact(
          'A',
          'Two studies in people, calculated',
          ['tanna-2022', 'huestis-2026'],
          'For each milligram the peak was about four times as high in a reported study of extract as in the one of tea (calculated).',
        ),
        fact(
          'A',
          'Calculated; the check fails',
          ['huestis-2026'],
          'Figures fitted to the tea put the reported peak of the extract four times too low (calculated).',
        ),
        fact(
          'A',
          'Calculated; the check fails',
          ['tanna-2022'],
          'Figures fitted to the extract put the peak of the tea four times as high as it was measured (calculated), so no one set fits both.',
        ),
        fact(
          'A',
          'Two studies in people, calculated',
          ['tanna-2022', 'huestis-2026'],
          'Leaf, tea and extract are drawn apart on one scale, each between the edges of every set (calculated): tea and the reported extract were measured in one study each, so nothing tells whether product or study makes the difference.',
        ),
      ],
    },
    {
      heading: 'How it was checked',
      facts: [
        fact(
          'A',
          'Calculated; the check holds',
          ['huestis-2026'],
          'Fitted to the largest amount of extract, the figures came within 5 % of the reported peak at half of it, and within 11 % after 15 days (calculated).',
        ),
        fact(
          'A',
          'Calculated; the check fails',
          ['huestis-2026'],
          'At the smallest amount they foretold a peak after 15 days that was 69 % higher than the one reported (calculated).',
        ),
        fact(
          'A',
          'Calculated; the check holds',
          ['tanna-2022'],
          'Fitted to the tea, the space that the alkaloid spreads into came out 20 % above the middle value and inside the range measured (calculated).',
        ),
        fact(
          'A',
          'Calculated; follows from the half-life',
          ['huestis-2024'],
          'Daily doses level out by day 8 in the drawing (calculated) and did so at 8 to 9 days in the trial.',
        ),
      ],
    },
    {
      heading: 'What is left out',
      facts: [
        fact(
          'N',
          'No study found',
          [],
          'Doses of 7-OH products are drawn as rings and are not in the band, because no study was found that followed dosed 7-OH in people.',
        ),
        fact(
          'N',
          'No study found',
          [],
          'Doses whose mitragynine neither a label nor a weight of leaf tells are rings too, and unknown is never drawn as none.',
        ),
        fact(
          'A',
          'Study in people, rejected in part',
          ['trakulsrichai-2015', 'transport-review'],
          'One published clearance from 2015 is not used, because it cannot be squared with the volume and half-life of the same study (calculated).',
        ),
        fact(
          'A',
          'Study in people',
          ['trakulsrichai-2015'],
          'People differ: in nine men who drank kratom regularly the half-life was 23 hours with a spread of 16.',
        ),
        fact(
          'A',
          'Trial in people',
          ['huestis-2024'],
          'The trial of leaf capsules, on which much of this rests, was paid for by a company that sells kratom.',
        ),
      ],
    },
  ],
};
