import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS } from '../../../utils/claims/types.ts';
import { CLAIM_NOTES } from '../../../utils/guidance/claim-notes.ts';
import { sourceOf } from '../../../utils/guidance/sources.ts';
import { MENTION_TYPES } from '../../../utils/mentions/types.ts';
import { contentsOf } from '../../../utils/page/card-content.ts';

const bare = { text: '', stretches: [], shown: true };
const claim = (kinds: string[]) => contentsOf({ ...bare, what: 'claim', kinds, term: '' });

describe('what a card says', () => {
  it('has one note for each kind of a claim, the most telling first', () => {
    const kinds = ['helps-sleep', 'relieves-pain'] as const;
    expect(claim([...kinds]).map(({ title, verdict }) => [title, verdict])).toEqual(
      kinds.map((kind) => [CLAIM_NOTES[kind].title, CLAIM_NOTES[kind].verdict]),
    );
  });

  it.each(CLAIM_KINDS)('has a verdict, a grade and each source of %s', (kind) => {
    const [content] = claim([kind]);
    expect(content?.verdict).toBe(CLAIM_NOTES[kind].verdict);
    expect(content?.fact.grade).toMatch(/^[A-EN]$/);
    expect(content?.sources).toEqual(content?.fact.sources.map(sourceOf));
    expect(content?.sources).not.toContain(undefined);
  });

  it.each(MENTION_TYPES)('has one sentence with its sources, and no verdict, for a %s', (type) => {
    const contents = contentsOf({ ...bare, what: 'mention', kinds: [type], term: 'kratom' });
    expect(contents).toHaveLength(1);
    expect(contents[0]).not.toHaveProperty('verdict');
    expect(contents[0]?.fact.text).not.toBe('');
    expect(contents[0]?.sources).toEqual(contents[0]?.fact.sources.map(sourceOf));
  });
});
