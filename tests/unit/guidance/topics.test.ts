import { describe, expect, it } from 'vitest';
import { CLAIM_NOTES } from '../../../utils/guidance/claim-notes.ts';
import { INTERACTIONS } from '../../../utils/guidance/interactions.ts';
import { MENTION_NOTES } from '../../../utils/guidance/mention-notes.ts';
import { SOURCES } from '../../../utils/guidance/sources.ts';
import { TOPIC_IDS } from '../../../utils/guidance/topic-ids.ts';
import { reviewSpan, TOPICS, topicId } from '../../../utils/guidance/topics.ts';
import { evidenceFaults, sentences, voiceFaults } from './voice.ts';

const topics = TOPIC_IDS.map((id) => [id, TOPICS[id]] as const);
const facts = topics.flatMap(([id, topic]) =>
  topic.sections.flatMap((section) => section.facts.map((fact) => [`${id}: ${fact.text}`, fact] as const)),
);

describe('the topics of the guide', () => {
  it('stand in the table in the order of the index', () => {
    expect(Object.keys(TOPICS).sort()).toEqual([...TOPIC_IDS].sort());
    expect(Object.keys(TOPICS).filter((key) => !/^\d/.test(key))).toEqual(TOPIC_IDS.filter((id) => !/^\d/.test(id)));
  });

  it.each(topics)('%s is a page: a title, a lead, sections with facts', (_id, topic) => {
    expect(topic.title.length).toBeLessThanOrEqual(40);
    expect(topic.lead).toMatch(/[.]$/);
    expect(topic.sections.length).toBeGreaterThanOrEqual(2);
    expect(topic.sections.flatMap((section) => section.facts).length).toBeGreaterThanOrEqual(6);
    for (const section of topic.sections) expect(section.facts.length).toBeGreaterThan(0);
    expect(new Set(topic.sections.map(({ heading }) => heading)).size).toBe(topic.sections.length);
    expect(voiceFaults([topic.title, topic.lead, ...topic.sections.map(({ heading }) => heading)].join('\n'))).toEqual(
      [],
    );
  });

  it.each(facts)('%s', (_text, fact) => {
    expect(evidenceFaults(fact)).toEqual([]);
    expect(voiceFaults(`${fact.text} ${fact.gradeWords}`)).toEqual([]);
    expect(sentences(fact.text)).toHaveLength(1);
    expect(fact.text).toMatch(/^[A-Z0-9].*\.$/);
    expect(fact.text.length).toBeGreaterThan(20);
    expect(fact.text.length).toBeLessThanOrEqual(280);
    // A level in the blood would be read as a threshold; the studies differ several-fold.
    expect(fact.text).not.toMatch(/ng\/ml|\bnM\b/i);
  });

  it('say no sentence twice on a page', () => {
    for (const [, topic] of topics) {
      const texts = topic.sections.flatMap((section) => section.facts.map(({ text }) => text));
      expect(new Set(texts).size).toBe(texts.length);
    }
  });

  it('put a date into every sentence about a law that was read at second hand', () => {
    const law = TOPICS.law.sections.flatMap((section) => section.facts);
    for (const fact of law.filter(({ sources }) => sources.some((key) => key.startsWith('federal-register')))) {
      expect(fact.text).toMatch(/\b20\d\d\b/);
    }
  });

  it('use every source of the table, together with the cards', () => {
    const used = new Set(
      [
        ...facts.map(([, fact]) => fact),
        ...INTERACTIONS.map((row) => row.fact),
        ...Object.values(CLAIM_NOTES).map((note) => note.fact),
        ...MENTION_NOTES.map((note) => note.fact),
      ].flatMap((fact) => fact.sources),
    );
    expect(Object.keys(SOURCES).filter((key) => !used.has(key))).toEqual([]);
  });

  it('are found by the word in an address, and by nothing else', () => {
    expect(topicId('pain')).toBe('pain');
    expect(topicId('Pain')).toBeUndefined();
    expect(topicId('constructor')).toBeUndefined();
  });

  it('know between which months their sentences were checked', () => {
    expect(reviewSpan(TOPICS.pain)).toEqual({ from: '2026-11', to: '2026-11' });
    expect(reviewSpan({ title: '', lead: '', sections: [] })).toEqual({ from: '', to: '' });
  });
});
