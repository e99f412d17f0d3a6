import { fact } from '../fact.ts';
import type { Topic } from '../types.ts';

export const LAW: Topic = {
  title: 'Law',
  lead: 'Rules differ by country, state and county and change within weeks. Each line here has its date, and none is legal advice: look up the law where you are.',
  sections: [
    {
      heading: 'United States, the leaf',
      facts: [
        fact(
          'E',
          'Federal notices, read at second hand, as of 28 August 2026',
          ['federal-register-7-oh', 'dea-kratom'],
          'On 28 August 2026 kratom leaf and mitragynine were reported as not being on the federal list of controlled substances.',
        ),
        fact(
          'E',
          'Official guidance, partly read at second hand',
          ['fda-kratom'],
          'The FDA warns against taking kratom and is reported not to accept it as a medicine, a dietary supplement or a food additive.',
        ),
      ],
    },
    {
      heading: 'United States, 7-OH and its relatives',
      facts: [
        fact(
          'E',
          'Federal order, read at second hand, as of 26 August 2026',
          ['federal-register-mgm'],
          'Mitragynine pseudoindoxyl, MGM-15 and MGM-16 are reported to be in Schedule I for a time, from 26 August 2026 to 26 August 2028, in any amount.',
        ),
        fact(
          'E',
          'Federal notice, read at second hand, as of 28 August 2026',
          ['federal-register-7-oh'],
          'For 7-OH a notice of 6 July 2026 was reported that would control leaf with more than 0.050 % of it, and other products with more than 0.050 % or 1 mg each; an order had not followed by 28 August.',
        ),
        fact(
          'E',
          'Official announcement, read at second hand, 29 July 2025',
          ['fda-7-oh'],
          'The FDA is reported to have asked for this on 29 July 2025 and to have said that it was not about natural leaf.',
        ),
        fact(
          'E',
          'Federal notice, read at second hand',
          ['federal-register-7-oh'],
          'What became of the reported notice after 10 September 2026 is not known here; the Federal Register says.',
        ),
      ],
    },
  ],
};
