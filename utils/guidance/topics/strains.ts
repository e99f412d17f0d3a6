import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const STRAINS: Topic = {
  title: 'Strains and colours',
  lead: 'Red, green, white, Maeng Da, Bali: what the names on the packet tell you.',
  sections: [
    {
      heading: 'Do colours differ?',
      facts: [
        fact(
          'B',
          'Survey with product tests',
          ['huisman-2023'],
          '644 people described effects that fitted the colour they took; tests of the products found no significant difference in alkaloids between the colours.',
        ),
        fact(
          'B',
          'Survey with product tests',
          ['huisman-2023'],
          'The authors suspect that the stories told in selling, and what a person then expects, make the difference.',
        ),
        fact(
          'D',
          'Field study',
          ['sengnon-2023'],
          'In leaf from Thailand the region changed the mitragynine, and the colour of the veins did not go with it.',
        ),
        fact(
          'N',
          'No study among the sources',
          [],
          'None of the studies gathered here ties a name such as Maeng Da, Bali or Borneo to a place or a kind of tree.',
        ),
      ],
    },
    {
      heading: 'Strains rich in 7-hydroxymitragynine?',
      facts: [
        fact(
          'D',
          'Laboratory tests of leaf',
          ['tanna-2022'],
          'The leaf powder of one tea study held less 7-OH than could be measured, under 0.124 mg a gram.',
        ),
        fact(
          'D',
          'Laboratory tests of leaf, partly read at second hand',
          ['brown-2025'],
          'Leaf of proven origin is reported to hold 0.003 to 0.04 % of 7-OH.',
        ),
        fact(
          'D',
          'Laboratory tests of products',
          ['brown-2025'],
          'Products with much of it, 22 to 75 mg a gram when tested, are made in a laboratory; they are no strain of the tree.',
        ),
      ],
    },
    {
      heading: 'A strain for the night?',
      facts: [
        fact(
          'N',
          'Searched twice, none found',
          [],
          'No study was found that measured sleep after any colour or strain, so a name on a packet says nothing about the night.',
        ),
        fact(
          'D',
          'Laboratory tests of products',
          ['shop-products'],
          'What does differ is strength: eight shop products held 4 to 62 mg of mitragynine a gram.',
        ),
      ],
    },
  ],
};
