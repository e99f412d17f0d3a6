import { describe, expect, it } from 'vitest';
import { fact } from '../../../utils/guidance/fact.ts';
import { evidenceFaults, sentences, voiceFaults } from './voice.ts';

describe('the check of the voice', () => {
  it.each([
    'This is safe before bed.',
    'You can drive safely.',
    'We recommend a break.',
    'Users often say so.',
    'Stay under your limit.',
    'That was too much.',
    'Take 2 g in the evening.',
    'Start with 1 g.',
    'Five hours is enough.',
    'Well done!',
  ])('finds fault with "%s"', (text) => {
    expect(voiceFaults(text)).not.toEqual([]);
  });

  it.each([
    'In 12 people, one tea of 2 g raised midazolam by 39 %.',
    'No study has found how long before bed is long.',
    'Dangerous together',
  ])('lets "%s" stand', (text) => {
    expect(voiceFaults(text)).toEqual([]);
  });

  it('does not end a sentence at a decimal point', () => {
    expect(sentences('The odds were 2.8 times (2.2 to 3.6). It rose by 39 %.')).toHaveLength(2);
  });
});

describe('the check of the evidence', () => {
  it.each([
    ['no source', fact('B', 'Survey', [], 'People said so.')],
    ['a page that was not read', fact('E', 'Official', ['dea-kratom'], 'It is on a list.')],
    ['second hand without "reported"', fact('E', 'Order', ['federal-register-mgm'], 'It is in Schedule I.')],
    ['a month that is none', fact('B', 'Survey', ['hill-2024'], 'People said so.', '2026-13')],
    ['N without the words', fact('N', 'Search', [], 'It does nothing.')],
  ])('finds fault with %s', (_what, faulty) => {
    expect(evidenceFaults(faulty)).not.toEqual([]);
  });

  it('finds fault with a source that is not in the table', () => {
    expect(evidenceFaults({ ...fact('B', 'Survey', [], 'People said so.'), sources: ['nobody-1999'] })).toContain(
      'unknown source nobody-1999',
    );
  });
});
