import type { ClaimKind } from '../claims/types.ts';
import { fact } from './fact.ts';
import type { TopicId } from './topic-ids.ts';
import type { ClaimNote, Fact, Verdict } from './types.ts';

const note = (kind: ClaimKind, title: string, verdict: Verdict, topic: TopicId, sentences: Fact): ClaimNote => ({
  kind,
  title,
  verdict,
  topic,
  fact: sentences,
});

/** What the card beside a claim says, one note a kind, sorted. The title is the claim in neutral words; the verdict answers it. */
export const CLAIM_NOTES: Readonly<Record<ClaimKind, ClaimNote>> = {
  '7-oh-is-just-kratom': note(
    '7-oh-is-just-kratom',
    '7-OH products are kratom',
    'False as stated',
    '7-oh-products',
    fact(
      'D',
      'Laboratory tests of leaf and products',
      ['brown-2025', 'tanna-2022'],
      'Products sold for their 7-OH held 22 to 75 mg of it a gram and only 2 to 6 mg of mitragynine; leaf used in a study of tea held less than 0.124 mg of 7-OH a gram and 19 mg of mitragynine. What is known about the leaf cannot be carried over to them.',
    ),
  ),
  'addiction-or-withdrawal': note(
    'addiction-or-withdrawal',
    'Kratom can lead to dependence',
    'Supported',
    'dependence-and-withdrawal',
    fact(
      'B',
      'Survey, United States',
      ['hill-2024'],
      'In a US survey, 25.5 % of 2,061 people who took kratom met the signs of a use disorder, mostly mild or moderate. Of those, 81 % described tolerance and 68 % withdrawal.',
    ),
  ),
  'cures-disease': note(
    'cures-disease',
    'Kratom cures or treats a disease',
    'Not supported',
    'pain',
    fact(
      'E',
      'Official guidance; no trial among the sources',
      ['fda-kratom'],
      'No trial that cured a disease with kratom is among the studies gathered for this guide. The FDA warns against taking it, naming liver damage, seizures and use disorder.',
    ),
  ),
  'disrupts-sleep': note(
    'disrupts-sleep',
    'Kratom disturbs sleep',
    'Partly supported',
    'sleep-and-timing',
    fact(
      'B',
      'Study of people who stopped',
      ['singh-2018'],
      'Poor sleep is known best from stopping: 46 % of 170 people who drank kratom regularly slept worse when they did. No study was found that measured sleep after a dose near bedtime.',
    ),
  ),
  'dosage-advice': note(
    'dosage-advice',
    'An amount is named',
    'Not supported',
    'dose-and-effect',
    fact(
      'D',
      'Laboratory tests; a case report with review',
      ['shop-products', 'vento-2021'],
      'Grams are no measure of strength: eight shop products held 4 to 62 mg of mitragynine a gram. A review of published cases found that no line between amounts could be drawn.',
    ),
  ),
  'helps-sleep': note(
    'helps-sleep',
    'Kratom helps sleep',
    'No study found',
    'sleep-and-timing',
    fact(
      'N',
      'Two searches, no study of sleep in people',
      ['singh-2018'],
      'No study was found that measured how people sleep while they take kratom, by sleep laboratory, wrist sensor or questionnaire. After stopping, 46 % of 170 people slept worse.',
    ),
  ),
  'interaction-warning': note(
    'interaction-warning',
    'Kratom acts together with other substances',
    'Supported',
    'interactions',
    fact(
      'B',
      'Poison-centre records; a small trial in people',
      ['post-2019', 'tanna-2023'],
      'In US poison-centre records the odds of being admitted were 2.8 times (2.2 to 3.6) as high with other substances as with kratom alone. In a trial of 12 people one tea raised midazolam, a sedative, by 39 %.',
    ),
  ),
  'legal-everywhere': note(
    'legal-everywhere',
    'Legal everywhere',
    'False as stated',
    'law',
    fact(
      'E',
      'Federal orders, read at second hand, as of 28 August 2026',
      ['federal-register-mgm', 'federal-register-7-oh'],
      'Laws differ by country, state and county and change within weeks. In the United States pseudoindoxyl, MGM-15 and MGM-16 were reported to be in Schedule I from 26 August 2026; for 7-OH a rule was reported as proposed.',
    ),
  ),
  'low-dose-stimulates-high-dose-sedates': note(
    'low-dose-stimulates-high-dose-sedates',
    'Small amounts stimulate, large ones sedate',
    'Disputed',
    'dose-and-effect',
    fact(
      'A',
      'One very small trial; interviews',
      ['prevete-2025', 'smith-2023'],
      'People interviewed often felt stimulation and pain relief at the same time. In a trial with 7 and 8 people, 5 mg of pure mitragynine raised alertness, while 40 mg brought memory gaps and distress, not sleep.',
    ),
  ),
  'not-addictive': note(
    'not-addictive',
    'Kratom is not addictive',
    'False as stated',
    'dependence-and-withdrawal',
    fact(
      'B',
      'Survey; case reports',
      ['hill-2024', 'wright-2021'],
      'About one in four of 2,061 people who took kratom met the signs of a use disorder. In six case reports the mother or the newborn went through withdrawal, and all were given medicine for it.',
    ),
  ),
  'organ-harm': note(
    'organ-harm',
    'Kratom can harm organs',
    'Supported',
    'liver-and-other-harms',
    fact(
      'C',
      'Case reports; poison-centre records',
      ['livertox-6972', 'post-2019'],
      'Liver injury is on record, in one case 23 days after starting, and seizures and a racing heart among calls to poison centres. Cases show that it happens, not how often.',
    ),
  ),
  'relieves-pain': note(
    'relieves-pain',
    'Kratom relieves pain',
    'Partly supported',
    'pain',
    fact(
      'A',
      'One small trial, indirect: pain from ice water',
      ['vicknasingam-2020'],
      'In one trial with placebo, 26 people bore ice water for 25 seconds an hour after a brew, against 11 before it. That says nothing yet about lasting pain or months of taking it.',
    ),
  ),
  'safe-or-natural': note(
    'safe-or-natural',
    'Harmless, natural, no side effects',
    'False as stated',
    'liver-and-other-harms',
    fact(
      'B',
      'Survey, United States; official guidance',
      ['hill-2024', 'fda-kratom'],
      'In a US survey 25.5 % of 2,061 people who took kratom met the signs of a use disorder; of those, 81 % described tolerance and 68 % withdrawal. The FDA also names seizures and liver damage.',
    ),
  ),
  'strain-decides-effect': note(
    'strain-decides-effect',
    'Strain or colour decides the effect',
    'Not supported',
    'strains',
    fact(
      'B',
      'Survey with product tests; laboratory test of leaf',
      ['huisman-2023', 'tanna-2022'],
      '644 people described different effects for red, green and white, but product tests found no significant difference in alkaloids. The leaf of one tea study held 7-OH in traces only, less than 0.124 mg a gram.',
    ),
  ),
  'treats-anxiety-or-depression': note(
    'treats-anxiety-or-depression',
    'Kratom treats anxiety or depression',
    'Not supported',
    'liver-and-other-harms',
    fact(
      'C',
      'One case report; no trial among the sources',
      ['vento-2021'],
      'No trial against anxiety or depression is among the studies gathered for this guide. One case report describes anxiety, low mood and lost sleep that lasted during and after taking kratom.',
    ),
  ),
  'treats-opioid-withdrawal': note(
    'treats-opioid-withdrawal',
    'Kratom treats opioid withdrawal',
    'Not supported',
    'dependence-and-withdrawal',
    fact(
      'B',
      'Survey, indirect; no trial among the sources',
      ['hill-2024'],
      'No trial of kratom against opioid withdrawal is among the studies gathered for this guide. It can bring withdrawal of its own: 68 % of those with a kratom use disorder in a US survey described it.',
    ),
  ),
};
