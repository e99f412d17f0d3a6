import { describe, expect, it } from 'vitest';
import { CLAIM_KINDS } from '../../../utils/claims/types.ts';
import { CLAIM_NOTES } from '../../../utils/guidance/claim-notes.ts';
import { TOPIC_IDS } from '../../../utils/guidance/topic-ids.ts';
import { VERDICTS } from '../../../utils/guidance/types.ts';
import { evidenceFaults, sentences, voiceFaults } from './voice.ts';

const notes = Object.entries(CLAIM_NOTES);

describe('the notes beside claims', () => {
  it('answer every kind of claim, in the order of the kinds', () => {
    expect(notes.map(([kind]) => kind)).toEqual([...CLAIM_KINDS]);
  });

  it.each(notes)('%s: two sentences, a verdict, evidence, a topic of the guide', (kind, note) => {
    expect(note.kind).toBe(kind);
    expect(VERDICTS).toContain(note.verdict);
    expect(TOPIC_IDS).toContain(note.topic);
    expect(sentences(note.fact.text)).toHaveLength(2);
    expect(evidenceFaults(note.fact)).toEqual([]);
  });

  it.each(notes)('%s: is short and keeps to the voice', (_kind, note) => {
    expect(note.title.length).toBeLessThanOrEqual(50);
    expect(note.fact.text.length).toBeLessThanOrEqual(260);
    expect(voiceFaults(`${note.title} ${note.fact.text} ${note.fact.gradeWords}`)).toEqual([]);
  });

  it.each(['addiction-or-withdrawal', 'interaction-warning', 'organ-harm'] as const)(
    'backs the true warning %s',
    (kind) => {
      expect(CLAIM_NOTES[kind].verdict).toBe('Supported');
    },
  );

  it.each(['not-addictive', 'safe-or-natural', '7-oh-is-just-kratom', 'legal-everywhere'] as const)(
    'calls %s false as stated',
    (kind) => {
      expect(CLAIM_NOTES[kind].verdict).toBe('False as stated');
    },
  );

  it('answers "no side effects" with the effects that are known, and "rich in 7-OH" with what the leaf holds of it', () => {
    for (const word of ['tolerance', 'withdrawal', 'use disorder', 'seizures', 'liver']) {
      expect(CLAIM_NOTES['safe-or-natural'].fact.text).toContain(word);
    }
    expect(CLAIM_NOTES['strain-decides-effect'].fact.text).toMatch(/7-OH in traces/);
  });

  it('never backs a promise of an effect outright', () => {
    for (const kind of ['helps-sleep', 'relieves-pain', 'cures-disease', 'treats-anxiety-or-depression'] as const) {
      expect(CLAIM_NOTES[kind].verdict).not.toBe('Supported');
    }
  });
});
