import { describe, expect, it } from 'vitest';
import { INTERACTIONS, interactionsWith, LEVELS } from '../../../utils/guidance/interactions.ts';
import { evidenceFaults, sentences, voiceFaults } from './voice.ts';

describe('the table of interactions', () => {
  it('is sorted by id', () => {
    const ids = INTERACTIONS.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(INTERACTIONS.map((row) => [row.id, row] as const))('%s: names in order, one sourced sentence', (_id, row) => {
    expect(row.names).toEqual([...row.names].sort());
    expect(new Set(row.names).size).toBe(row.names.length);
    expect(row.names.filter((name) => name !== name.toLowerCase().trim())).toEqual([]);
    expect(sentences(row.fact.text)).toHaveLength(1);
    expect(evidenceFaults(row.fact)).toEqual([]);
    expect(voiceFaults(`${row.title} ${row.fact.text}`)).toEqual([]);
  });

  it.each(LEVELS)('has a class of the level %s', (level) => {
    expect(INTERACTIONS.some((row) => row.level === level)).toBe(true);
  });

  it.each([
    ['diazepam', ['dangerous-together']],
    ['  Diazepam ', ['dangerous-together']],
    ['methadone', ['dangerous-together', 'take-care']],
    ['midazolam', ['dangerous-together', 'take-care']],
    ['metoprolol', ['not-settled']],
    ['St John’s wort', ['not-settled']],
    ['an unknown tea', []],
    ['', []],
  ])('finds %j, worst first', (name, levels) => {
    expect(interactionsWith(name).map(({ level }) => level)).toEqual(levels);
  });
});
