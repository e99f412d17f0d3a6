import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const SEVEN_OH_PRODUCTS: Topic = {
  title: '7-OH products',
  lead: 'Tablets, gummies and shots sold for their 7-hydroxymitragynine, and their relatives pseudoindoxyl and MGM-15.',
  sections: [
    {
      heading: 'Not the leaf',
      facts: [
        fact(
          'D',
          'Laboratory tests of products',
          ['brown-2025'],
          'Products sold as kratom extract under the name 7-OH held 22 to 75 mg of it a gram, and 2 to 6 mg of mitragynine.',
        ),
        fact(
          'D',
          'Laboratory tests of leaf',
          ['tanna-2022'],
          'Leaf powder used in a study of tea was the other way round: 19 mg of mitragynine a gram, and less than 0.124 mg of 7-OH.',
        ),
        fact(
          'D',
          'Laboratory tests of products',
          ['brown-2025'],
          'The products held 5 to 28 % more 7-OH than their labels said.',
        ),
        fact(
          'E',
          'Federal notice, read at second hand',
          ['federal-register-7-oh'],
          'A market survey in a US notice is reported to have found servings from 1 to 700 mg.',
        ),
      ],
    },
    {
      heading: 'What is known in people',
      facts: [
        fact(
          'N',
          'No study found',
          [],
          'No study was found that gave people 7-OH and followed it through the body, so the journal draws no level for these products.',
        ),
        fact(
          'A',
          'Small study in people, indirect',
          ['tanna-2022'],
          'The 7-OH that the body makes from leaf took 5.7 hours to halve (5.0 to 6.5, five people); a tablet of it may behave otherwise.',
        ),
        fact(
          'D',
          'Laboratory',
          ['plasma-study'],
          'Human blood turns some 7-OH into mitragynine pseudoindoxyl, much more so than the blood of other species.',
        ),
        fact(
          'D',
          'Animals',
          ['mouse-2022'],
          'In mice 7-OH slowed breathing more as the amount rose; with mitragynine that levelled off.',
        ),
        fact(
          'E',
          'Federal notice, read at second hand',
          ['federal-register-7-oh'],
          'US poison centres are reported to have heard of 165 exposures to 7-OH between January and July 2025.',
        ),
      ],
    },
    {
      heading: 'What authorities did, with dates',
      facts: [
        fact(
          'E',
          'Official announcement, read at second hand',
          ['fda-7-oh'],
          'The FDA is reported to have warned seven firms that sold 7-OH in June 2025, and in July to have asked for certain 7-OH products to be controlled and said that natural leaf was not its concern here.',
        ),
        fact(
          'E',
          'Federal notice, read at second hand, as of 28 August 2026',
          ['federal-register-7-oh'],
          'On 6 July 2026 a notice was reported that would control products with more than 0.050 % or 1 mg of 7-OH each; on 28 August it was reported as not yet in force.',
        ),
        fact(
          'E',
          'Federal order, read at second hand, as of 26 August 2026',
          ['federal-register-mgm'],
          'Mitragynine pseudoindoxyl, MGM-15 and MGM-16 are reported to be in Schedule I, in any amount, from 26 August 2026 for two years.',
        ),
      ],
    },
  ],
};
