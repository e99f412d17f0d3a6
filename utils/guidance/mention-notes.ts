import type { MentionType } from '../mentions/types.ts';
import { fact } from './fact.ts';
import type { TopicId } from './topic-ids.ts';
import type { Fact, MentionNote } from './types.ts';

const note = (title: string, topic: TopicId, sentence: Fact): MentionNote => ({ title, topic, fact: sentence });

/** What the cards say, one note for each thing that a word can name. */
const NOTES = {
  brand: note(
    'A product name',
    'what-kratom-is',
    fact(
      'D',
      'Laboratory tests of products',
      ['shop-products'],
      'A trade name says little about the content: eight products from Chicago shops held 4 to 62 mg of mitragynine a gram, and microbes were found in six of them.',
    ),
  ),
  'gas-station': note(
    'A nickname for shop drugs',
    '7-oh-products',
    fact(
      'D',
      'Laboratory tests of products',
      ['brown-2025'],
      'Said of 7-OH products, which are not the leaf, and of things that are not kratom at all; the 7-OH products that were tested held 22 to 75 mg of it a gram.',
    ),
  ),
  kratom: note(
    'Kratom',
    'what-kratom-is',
    fact(
      'D',
      'Laboratory tests of leaf',
      ['sengnon-2023'],
      'The leaf of Mitragyna speciosa, and never one fixed strength: in two sets of Thai samples mitragynine made up between 0.3 and 4.9 % of it.',
    ),
  ),
  lookalike: note(
    'This is not kratom',
    'interactions',
    fact(
      'B',
      'Poison-centre records, 2011 to 2017',
      ['post-2019'],
      'This is not kratom but something sold beside it; in US poison-centre records, people who took kratom with other substances were admitted more often than with kratom alone.',
    ),
  ),
  'minor-alkaloid': note(
    'A lesser alkaloid of the leaf',
    'what-kratom-is',
    fact(
      'A',
      'Small study in people',
      ['tanna-2022'],
      'One of many alkaloids in the leaf beside mitragynine: five of these others took 12 to 27 hours to halve in the blood of five people after one tea (middle values).',
    ),
  ),
  mitragynine: note(
    'Mitragynine',
    'what-kratom-is',
    fact(
      'A',
      'Studies in people, few and small',
      ['tanna-2022', 'huestis-2024'],
      'The main alkaloid of the leaf: its level in the blood was highest about an hour after a dose, and the rest left slowly, over days.',
    ),
  ),
  nickname: note(
    'A nickname for kratom',
    'what-kratom-is',
    fact(
      'D',
      'Laboratory tests of products',
      ['sharma-2025'],
      'A nickname for kratom or a drink made with it, and no measure of strength: over 341 US products, the mitragynine in one serving ranged from 2 to 206 mg.',
    ),
  ),
  pseudoindoxyl: note(
    'Pseudoindoxyl, MGM-15, MGM-16',
    '7-oh-products',
    fact(
      'E',
      'Federal order, read at second hand, as of 26 August 2026',
      ['federal-register-mgm'],
      'Compounds made from the alkaloids of the leaf, not the leaf itself; the United States is reported to have put them in Schedule I for two years from 26 August 2026.',
    ),
  ),
  'seven-oh': note(
    '7-hydroxymitragynine (7-OH)',
    '7-oh-products',
    fact(
      'D',
      'Laboratory tests of leaf and products',
      ['brown-2025', 'tanna-2022'],
      'The leaf holds it in traces; products sold under its name held 22 to 75 mg a gram, made in a laboratory, so they are another thing than the leaf.',
    ),
  ),
  'seven-oh-brand': note(
    'A 7-OH product',
    '7-oh-products',
    fact(
      'D',
      'Laboratory tests of products',
      ['brown-2025'],
      'Sold for its 7-OH, which the leaf holds in traces; tested products of this kind held 5 to 28 % more of it than their labels said.',
    ),
  ),
  strain: note(
    'A strain name',
    'strains',
    fact(
      'B',
      'Survey with product tests',
      ['huisman-2023'],
      'Colour and strain names come from sellers: 644 people described different effects, yet tests of the products found no significant difference in alkaloids.',
    ),
  ),
} satisfies Record<string, MentionNote>;

type NoteKey = keyof typeof NOTES;

const BY_TYPE: Readonly<Record<MentionType, NoteKey>> = {
  alkaloid: 'minor-alkaloid',
  'look-alike': 'lookalike',
  plant: 'kratom',
  product: 'brand',
  slang: 'nickname',
  strain: 'strain',
};

/** Terms of the vocabulary whose note is not that of their type. Sorted. */
const BY_TERM: Readonly<Record<string, NoteKey>> = {
  '7-hydroxymitragynine': 'seven-oh',
  '7-ohmz': 'seven-oh-brand',
  '7stax': 'seven-oh-brand',
  '7tabz': 'seven-oh-brand',
  'gas station heroin': 'gas-station',
  hydroxie: 'seven-oh-brand',
  'mgm-15': 'pseudoindoxyl',
  mitragynine: 'mitragynine',
  'mitragynine pseudoindoxyl': 'pseudoindoxyl',
  roxytabs: 'seven-oh-brand',
};

/** Terms that have a note of their own, for the check that each of them stands in the vocabulary. */
export const NOTED_TERMS: readonly string[] = Object.keys(BY_TERM);

export const MENTION_NOTES: readonly MentionNote[] = Object.values(NOTES);

/** The note beside a mention: that of its term where the table has one, else that of its type. */
export function noteForMention(type: MentionType, term: string): MentionNote {
  const own = Object.hasOwn(BY_TERM, term) ? BY_TERM[term] : undefined;
  return NOTES[own ?? BY_TYPE[type]];
}
