import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

// The address is read when the code is loaded, so it has to stand before.
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
happyDOM.setURL('http://localhost/journal.html?sample#/settings');
const { JournalApp } = await import('../../../../components/journal/journal-app.tsx');
const { records } = await import('../../../../utils/records/database.ts');
const { SAMPLE_DATABASE } = await import('../../../../utils/records/sample.ts');

describe('the journal with sample data', () => {
  it('reads and writes the sample’s database and no other', () => {
    expect(records.name).toBe(SAMPLE_DATABASE);
  });

  it('marks every page, and offers one click to remove it', async () => {
    for (const [hash, name] of [
      ['#/settings', 'Settings'],
      ['#/safety', 'Safety'],
      ['#/patterns', 'Patterns'],
    ] as const) {
      window.location.hash = hash;
      const { unmount } = render(<JournalApp />);
      expect(await screen.findByRole('heading', { level: 1, name }, { timeout: 10_000 })).toBeDefined();
      const mark = screen.getByRole('complementary', { name: 'Sample data' });
      expect(mark.textContent).toContain('Nothing here is yours');
      expect(screen.getByRole('button', { name: 'Remove sample data' })).toBeDefined();
      unmount();
    }
    expect(await records.doses.count()).toBeGreaterThan(150);
  });

  it('shows no settings, from which backup and permissions would reach out of it', async () => {
    window.location.hash = '#/settings';
    render(<JournalApp />);
    expect(await screen.findByText(/nothing to set here/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Back up to a file' })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});
