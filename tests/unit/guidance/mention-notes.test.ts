import { describe, expect, it } from 'vitest';
import { MENTION_NOTES, NOTED_TERMS, noteForMention } from '../../../utils/guidance/mention-notes.ts';
import { TOPIC_IDS } from '../../../utils/guidance/topic-ids.ts';
import { TERMS } from '../../../utils/mentions/terms.ts';
import { MENTION_TYPES } from '../../../utils/mentions/types.ts';
import { evidenceFaults, sentences, voiceFaults } from './voice.ts';

describe('the notes beside mentions', () => {
  it.each(MENTION_NOTES.map((note) => [note.title, note] as const))(
    '%s: one sourced sentence that leads on',
    (_title, note) => {
      expect(sentences(note.fact.text)).toHaveLength(1);
      expect(note.fact.text.length).toBeLessThanOrEqual(220);
      expect(note.title.length).toBeLessThanOrEqual(40);
      expect(evidenceFaults(note.fact)).toEqual([]);
      expect(voiceFaults(`${note.title} ${note.fact.text} ${note.fact.gradeWords}`)).toEqual([]);
      expect(TOPIC_IDS).toContain(note.topic);
    },
  );

  it.each(MENTION_TYPES)('have something to say of any %s, known or not', (type) => {
    expect(noteForMention(type, 'never heard of')).toBeDefined();
    expect(noteForMention(type, 'constructor')).toBe(noteForMention(type, 'never heard of'));
  });

  it('keep the leaf, its alkaloids and what is made from them apart', () => {
    const titles = [
      noteForMention('plant', 'kratom'),
      noteForMention('alkaloid', 'mitragynine'),
      noteForMention('alkaloid', '7-hydroxymitragynine'),
      noteForMention('alkaloid', 'mgm-15'),
      noteForMention('alkaloid', 'paynantheine'),
      noteForMention('product', '7tabz'),
      noteForMention('product', 'mit45'),
      noteForMention('strain', 'maeng da'),
      noteForMention('slang', 'thom'),
    ].map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(noteForMention('alkaloid', 'mitragynine pseudoindoxyl')).toBe(noteForMention('alkaloid', 'mgm-15'));
  });

  it.each(['tianeptine', 'kava', 'phenibut', 'another'])('say of the look-alike %s that it is not kratom', (term) => {
    const note = noteForMention('look-alike', term);
    expect(note.title).toBe('This is not kratom');
    expect(note.fact.text).toMatch(/not kratom/);
  });

  it('say nothing of tianeptine that none of their sources does', () => {
    expect(noteForMention('look-alike', 'tianeptine')).toBe(noteForMention('look-alike', 'kava'));
    expect(MENTION_NOTES.filter(({ fact }) => fact.sources.includes('nc-poison'))).toEqual([]);
  });

  it('list the terms with a note of their own in order, each a row of the vocabulary', () => {
    expect(NOTED_TERMS).toEqual([...NOTED_TERMS].sort());
    const known = new Set(TERMS.map(({ term }) => term));
    expect(NOTED_TERMS.filter((term) => !known.has(term))).toEqual([]);
  });
});
