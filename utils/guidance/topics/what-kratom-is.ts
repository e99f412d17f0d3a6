import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const WHAT_KRATOM_IS: Topic = {
  title: 'What kratom is',
  lead: 'A leaf, a family of alkaloids, and products that may have little in common with either.',
  sections: [
    {
      heading: 'The leaf',
      facts: [
        fact(
          'D',
          'Laboratory tests of leaf',
          ['sengnon-2023'],
          'Kratom is the leaf of Mitragyna speciosa, and its strength varies: in 134 samples from Thailand mitragynine made up 0.74 to 4.94 % of the leaf, in 611 later ones 0.31 to 3.46 %.',
        ),
        fact(
          'D',
          'Field study',
          ['sengnon-2023'],
          'Where the tree grew changed the mitragynine; the colour of the leaf veins did not go with it.',
        ),
        fact(
          'D',
          'Laboratory tests; partly calculated',
          ['tanna-2022', 'huestis-2024'],
          'Even studies use different leaf: one tea was made from powder with 19 mg of mitragynine a gram, a trial of capsules used leaf with 13 mg (calculated from its doses).',
        ),
        fact(
          'A',
          'Small study in people',
          ['tanna-2022'],
          'Mitragynine is one of many alkaloids: after one tea five others were found in the blood, and speciociliatine reached a higher level than mitragynine itself.',
        ),
      ],
    },
    {
      heading: 'What is in a packet',
      facts: [
        fact(
          'D',
          'Laboratory tests of products',
          ['shop-products'],
          'Eight products from Chicago smoke shops held 3.9 to 62.1 mg of mitragynine a gram, a span of 16 times (calculated).',
        ),
        fact(
          'D',
          'Laboratory tests of products',
          ['sharma-2025'],
          'Over 341 consumer products in the United States, mostly leaf, one serving held between 2 and 206 mg of mitragynine, with a middle value of 25 mg.',
        ),
        fact(
          'D',
          'Laboratory tests of products',
          ['shop-products'],
          'Seven of the eight shop products held nickel, lead and chromium, and microbes grew from six; none was Salmonella.',
        ),
        fact(
          'D',
          'Laboratory tests of products',
          ['brown-2025'],
          'Labels may be wrong: products sold for their 7-OH held 5 to 28 % more of it than the label said.',
        ),
        fact(
          'C',
          'One case report',
          ['gandhi-2020'],
          'A spoon is not a scale: in one liver case a teaspoon of powder was counted as 2 to 3 g.',
        ),
        fact(
          'B',
          'Review of vendor pages',
          ['hill-2023'],
          'What 42 vendors told their customers was rated 32.7 out of 75 on average by a standard scale for health information.',
        ),
      ],
    },
    {
      heading: 'What the body does with it',
      facts: [
        fact(
          'D',
          'Laboratory',
          ['enzyme-study'],
          'The enzyme CYP3A4 does most of the work of breaking mitragynine down, and makes 7-hydroxymitragynine (7-OH) from some of it.',
        ),
        fact(
          'A',
          'Trial in people',
          ['huestis-2024'],
          'After one dose of leaf capsules the level of 7-OH in the blood was 0.20 to 0.31 of that of mitragynine; after 15 daily doses 0.15 to 0.21.',
        ),
        fact(
          'D',
          'Animals',
          ['mouse-2022'],
          'In mice the slowing of breath by mitragynine levelled off as the amount rose; with 7-OH it kept growing with the amount.',
        ),
      ],
    },
  ],
};
