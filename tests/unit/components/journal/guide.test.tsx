import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { GuidePage } from '../../../../components/journal/guide/guide-page.tsx';
import { monthName } from '../../../../components/journal/guide/month.ts';
import { CLAIM_KINDS } from '../../../../utils/claims/types.ts';
import { CLAIM_NOTES } from '../../../../utils/guidance/claim-notes.ts';
import { INTERACTIONS } from '../../../../utils/guidance/interactions.ts';
import { sourceOf } from '../../../../utils/guidance/sources.ts';
import { TOPIC_IDS } from '../../../../utils/guidance/topic-ids.ts';
import { TOPICS } from '../../../../utils/guidance/topics.ts';

const externalLinks = () => screen.getAllByRole('link').filter((link) => !link.getAttribute('href')?.startsWith('#'));

describe('the guide', () => {
  it('lists every topic with its address, and the table of claims', () => {
    render(<GuidePage rest={[]} />);
    for (const id of TOPIC_IDS) {
      expect(screen.getByRole('link', { name: TOPICS[id].title }).getAttribute('href')).toBe(`#/guide/${id}`);
    }
    expect(screen.getByRole('link', { name: 'Claims you will meet' }).getAttribute('href')).toBe('#/guide/claims');
  });

  it('explains each letter', () => {
    render(<GuidePage rest={[]} />);
    const letters = within(screen.getByRole('region', { name: 'What the letters mean' })).getAllByRole('listitem');
    expect(letters.map((item) => item.textContent?.[0])).toEqual(['A', 'B', 'C', 'D', 'E', 'N']);
    for (const item of letters) expect(item.textContent?.length).toBeGreaterThan(5);
  });

  it.each(TOPIC_IDS)('%s: each sentence has its grade and its sources in the same item', (id) => {
    render(<GuidePage rest={[id]} />);
    for (const fact of TOPICS[id].sections.flatMap((section) => section.facts)) {
      const item = screen.getByText(fact.text).closest('li');
      if (item === null) throw new Error(`no item for ${fact.text}`);
      expect(item.querySelector('.grade b')?.textContent).toBe(fact.grade);
      expect(item.querySelector('.grade')?.textContent).toContain(`Grade ${fact.grade}:`);
      expect(item.textContent).toContain(fact.gradeWords);
      const urls = [...item.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      expect(urls).toEqual(fact.sources.map((key) => sourceOf(key)?.url));
    }
  });

  it('opens sources in a new tab that learns nothing of this one', () => {
    render(<GuidePage rest={['pain']} />);
    const links = externalLinks();
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:/);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    }
  });

  it('prints who paid, what was read at second hand, and when it was checked', () => {
    render(<GuidePage rest={['how-the-level-is-drawn']} />);
    expect(screen.getAllByText(/Paid for by Johnson Foods, a kratom company/).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/read at second hand/).length).toBeGreaterThan(0);
    expect(screen.getByText(`Checked ${monthName('2026-11')}`)).toBeDefined();
  });

  it('names the classes of medicines, the dangerous ones first, each with its level', () => {
    render(<GuidePage rest={['interactions']} />);
    const classes = within(screen.getByRole('region', { name: 'By class of medicine' })).getAllByRole('heading', {
      level: 3,
    });
    expect(classes).toHaveLength(INTERACTIONS.length);
    const levels = classes.map((heading) => heading.parentElement?.querySelector('.lev')?.textContent);
    expect(levels.slice(0, 3)).toEqual(['Dangerous together', 'Dangerous together', 'Dangerous together']);
    expect(levels.at(-1)).toBe('Not settled');
    expect(screen.getByText(/sertraline/)).toBeDefined();
  });

  it('shows of each figure what was observed, and of each set what it gives, how far off, fitted or held out, and whether it fails', () => {
    render(<GuidePage rest={['how-the-level-is-drawn']} />);
    const rows = [...screen.getByRole('table').querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    const rowOf = (figure: string, study: RegExp) => rows.find((row) => row[0] === figure && study.test(row[1] ?? ''));
    expect(rowOf('Peak9.9 mg, dose 15', /2026/)?.slice(2, 4)).toEqual([
      '100 ± 39.8 %',
      '169 %1.7 times, outsideheld out',
    ]);
    expect(rowOf('Time of peakone dose', /Trak/)?.slice(2, 4)).toEqual([
      '0.83 ± 0.35 h',
      '1.3 h1.6 times, outsideheld out',
    ]);
    // At the digits by which it counts as inside: 0.999 h against 1.0 to 1.7.
    expect(rowOf('Time of peakdose 15', /2024/)?.[6]).toBe('1 hinsideheld out');
    // A range has no middle to be so many times of.
    expect(rowOf('Time of peakone dose', /2024/)?.slice(2, 4)).toEqual(['1 to 1.3 h', '1.3 hinsideheld out']);
    expect(rowOf('Clearance39 mg, one dose', /Tanna/)?.slice(2, 4)).toEqual([
      '233 (71.7 to 302) L/h',
      '19.2 L/h0.083 times, outsideheld out',
    ]);
    expect(rowOf('Volume39 mg, one dose', /Tanna/)?.[6]).toBe('15,200 L1.2 times, insidefollows');
  });

  it('shows the figures of the level with the failures among them, and no level in the blood', () => {
    render(<GuidePage rest={['how-the-level-is-drawn']} />);
    const table = screen.getByRole('table');
    const cells = within(table).getAllByRole('cell');
    expect(cells.some((cell) => /outside/.test(cell.textContent ?? ''))).toBe(true);
    expect(cells.some((cell) => /inside.*held out/.test(cell.textContent ?? ''))).toBe(true);
    expect(table.textContent).not.toMatch(/ng\/ml|\bnM\b/i);
  });

  it('answers each claim with its verdict and leads to a topic', () => {
    render(<GuidePage rest={['claims']} />);
    for (const kind of CLAIM_KINDS) {
      const note = CLAIM_NOTES[kind];
      const item = screen.getByRole('heading', { level: 2, name: note.title }).closest('li');
      if (item === null) throw new Error(`no item for ${kind}`);
      expect(within(item).getByText(note.verdict)).toBeDefined();
      expect(within(item).getByText(note.fact.text)).toBeDefined();
      expect(item.querySelector(`a[href="#/guide/${note.topic}"]`)).not.toBeNull();
    }
  });

  it('leads from "Help now" to the numbers', () => {
    render(<GuidePage rest={['help-now']} />);
    expect(screen.getByRole('link', { name: 'Numbers to call' }).getAttribute('href')).toBe('#/safety/now');
  });

  it('says so when there is no such topic', () => {
    render(<GuidePage rest={['toString']} />);
    expect(screen.getByRole('heading', { level: 1, name: 'There is no such topic' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Guide' }).getAttribute('href')).toBe('#/guide');
  });
});

describe('the name of a month', () => {
  it('is read without the zone of the machine', () => {
    const expected = new Intl.DateTimeFormat(undefined, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    expect(monthName('2026-01')).toBe(expected.format(Date.UTC(2026, 0)));
    expect(monthName('soon')).toBe('soon');
  });
});
