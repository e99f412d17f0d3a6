import { describe, expect, it } from 'vitest';
import { SOURCES, sourceOf } from '../../../utils/guidance/sources.ts';
import { voiceFaults } from './voice.ts';

const rows = Object.entries(SOURCES);

describe('the table of sources', () => {
  it('is sorted by key, each key in kebab case', () => {
    const keys = rows.map(([key]) => key);
    expect(keys).toEqual([...keys].sort());
    expect(keys.filter((key) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it.each(rows)('%s has an https address and a short label', (_key, source) => {
    const url = new URL(source.url);
    expect(url.protocol).toBe('https:');
    expect(source.label.length).toBeGreaterThan(5);
    expect(source.label.length).toBeLessThanOrEqual(48);
    expect(voiceFaults(source.label.replace('Subst Abuse', ''))).toEqual([]);
  });

  it.each(rows.filter(([, source]) => source.url.startsWith('https://doi.org/')))(
    '%s has a well-formed DOI',
    (_key, source) => {
      expect(source.url).toMatch(/^https:\/\/doi\.org\/10\.\d{4,9}\/\S+$/);
    },
  );

  it('names no publication twice', () => {
    const urls = rows.map(([, source]) => source.url.toLowerCase());
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('says that a kratom company paid for the trial of 2024', () => {
    expect(SOURCES['huestis-2024'].funding).toMatch(/kratom company/);
  });

  it('calls the announcement on 7-OH read at second hand', () => {
    expect(SOURCES['fda-7-oh'].status).toBe('secondary');
  });

  it('knows nothing of a key that is not in the table', () => {
    expect(sourceOf('tanna-2022')?.label).toMatch(/Tanna 2022/);
    expect(sourceOf('nobody-1999')).toBeUndefined();
    expect(sourceOf('toString')).toBeUndefined();
  });
});
