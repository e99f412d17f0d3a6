import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { JournalApp } from '../../../../components/journal/journal-app.tsx';
import { PageHeading } from '../../../../components/journal/page-heading.tsx';
import type { PageProps } from '../../../../components/journal/pages.ts';

const Today = () => <PageHeading>Thursday</PageHeading>;
const Guide = ({ rest }: PageProps) => <PageHeading>Guide {rest.join(' ')}</PageHeading>;
const Safety = () => <PageHeading hidden>Safety</PageHeading>;
const Broken = () => {
  throw new Error('broken on purpose');
};

async function goTo(hash: string) {
  await act(async () => {
    window.location.hash = hash;
    window.dispatchEvent(new Event('hashchange'));
  });
}

const pageNames = () =>
  within(screen.getByRole('navigation', { name: 'Journal' }))
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the journal tab', () => {
  beforeEach(() => {
    window.location.hash = '';
    document.title = '';
  });

  it('lists the pages that exist, in their order, with "Help now" last', () => {
    render(<JournalApp pages={{ guide: Guide, safety: Safety, today: Today }} />);
    expect(pageNames()).toEqual(['Nightleaf', 'Today', 'Safety', 'Guide', 'Help now']);
  });

  it('opens the first page when the address names none', () => {
    render(<JournalApp pages={{ guide: Guide, today: Today }} />);
    expect(screen.getByRole('heading', { level: 1, name: 'Thursday' })).toBeDefined();
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Today');
  });

  it('follows the address, hands the rest of it to the page and moves the focus to its heading', async () => {
    render(<JournalApp pages={{ guide: Guide, today: Today }} />);
    expect(document.activeElement).toBe(document.body);
    await goTo('#/guide/pain');
    const heading = screen.getByRole('heading', { level: 1, name: 'Guide pain' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Guide');
    await goTo('#/guide/strains');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Guide strains' }));
  });

  it('marks "Help now" itself while the emergency part is open', async () => {
    render(<JournalApp pages={{ safety: Safety }} />);
    await goTo('#/safety/now');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Help now');
    await goTo('#/safety');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Safety');
  });

  it('is called "Journal" on every page, since a tab can be read over a shoulder', async () => {
    render(<JournalApp pages={{ guide: Guide, today: Today }} />);
    expect(document.title).toBe('Journal');
    await goTo('#/guide/pain');
    expect(document.title).toBe('Journal');
  });

  it('says so when the address leads nowhere', async () => {
    render(<JournalApp pages={{ guide: Guide }} />);
    await goTo('#/constructor');
    expect(screen.getByRole('heading', { level: 1, name: 'There is no such page' })).toBeDefined();
    expect(screen.queryByRole('link', { current: 'page' })).toBeNull();
  });

  it('skips the navigation', async () => {
    render(<JournalApp pages={{ guide: Guide }} />);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Skip to the page');
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('keeps "Help now" when a page fails, and recovers on the next page', async () => {
    const swallow = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', swallow);
    const log = console.error;
    console.error = () => {};
    try {
      render(<JournalApp pages={{ guide: Guide, history: Broken }} />);
      await goTo('#/history');
      expect(screen.getByRole('alert').textContent).toMatch(/could not be opened/);
      expect(screen.getByRole('link', { name: 'Help now' }).getAttribute('href')).toBe('#/safety/now');
      await goTo('#/guide');
      expect(screen.queryByRole('alert')).toBeNull();
    } finally {
      console.error = log;
      window.removeEventListener('error', swallow);
    }
  });
});
