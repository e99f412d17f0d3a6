import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { EmergencyCard } from '../../../../components/journal/safety/emergency-card.tsx';
import { regionOf } from '../../../../components/journal/safety/region-of.ts';
import { SafetyPage } from '../../../../components/journal/safety/safety-page.tsx';
import { EMERGENCY_SIGNS, HELP_LINES, REGIONS } from '../../../../utils/guidance/help-lines.ts';

describe('the emergency card', () => {
  it('shows every sign to call for', () => {
    render(<EmergencyCard region="US" onRegion={() => {}} />);
    const card = screen.getByRole('region', { name: 'Call now if someone' });
    for (const sign of EMERGENCY_SIGNS) expect(within(card).getByText(sign)).toBeDefined();
  });

  it.each(REGIONS)('dials the numbers of %s, the emergency number first', (region) => {
    render(<EmergencyCard region={region} onRegion={() => {}} />);
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(HELP_LINES[region].map(({ tel }) => `tel:${tel}`));
    expect(links[0]?.textContent).toContain(HELP_LINES[region][0].shown);
    expect(links[0]?.textContent).toMatch(/^Emergency /);
  });

  it('asks for another region', async () => {
    const onRegion = vi.fn();
    render(<EmergencyCard region="US" onRegion={onRegion} />);
    await userEvent.selectOptions(screen.getByLabelText('Numbers for'), 'Australia');
    expect(onRegion).toHaveBeenCalledExactlyOnceWith('AU');
  });
});

describe('the safety page', () => {
  it('stands the emergency card above everything else', () => {
    render(<SafetyPage />);
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings.slice(0, 2)).toEqual(['Safety', 'Call now if someone']);
  });

  it('changes the numbers with the region', async () => {
    render(<SafetyPage />);
    await userEvent.selectOptions(screen.getByLabelText('Numbers for'), 'United Kingdom');
    expect(screen.getByRole('link', { name: /Emergency/ }).getAttribute('href')).toBe('tel:999');
  });

  it('names the signs for a doctor and leads to the guide', () => {
    render(<SafetyPage />);
    expect(screen.getByText('See a doctor within a day').closest('p')?.textContent).toMatch(/yellow skin or eyes/);
    expect(screen.getByRole('link', { name: 'Interactions' }).getAttribute('href')).toBe('#/guide/interactions');
  });
});

describe('the region that is shown first', () => {
  it.each([
    [['en-US'], 'US'],
    [['en-GB', 'en'], 'UK'],
    [['fr-CA'], 'CA'],
    [['de-DE'], 'EU'],
    [['de', 'en-AU'], 'AU'],
    [['ja-JP', 'en-GB'], 'UK'],
    [['en'], 'US'],
    [[], 'US'],
    [['not a tag', 'sv-SE'], 'EU'],
  ] as const)('%j', (languages, region) => {
    expect(regionOf(languages)).toBe(region);
  });
});
