import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CompareSection } from '../../../../../components/journal/patterns/compare-section.tsx';
import { compareNights } from '../../../../../utils/patterns/compare.ts';
import { runAtOnce } from '../../../../../utils/patterns/slices.ts';
import { SCHEDULE } from '../../../patterns/make-records.ts';
import { type Given, givenNights } from './given-nights.ts';

/** The first `count` of every third night, so that late nights lie on every weekday. */
const everyThird = (count: number) => (n: number) => n % 3 === 0 && n / 3 < count;
const scattered = (n: number, late: boolean) => 15 + ((n * 7) % 20) + (late ? 15 : 0);

async function show(given: Given) {
  const { rows, today } = givenNights(given);
  render(<CompareSection rows={rows} rowsOfWeeks={rows} today={today} />);
  const region = await screen.findByRole('region', { name: 'Nights after a late dose, and other nights' });
  await vi.waitFor(() => expect(region.querySelector('figcaption, .sec > .says')).not.toBeNull(), 10_000);
  return {
    rows,
    region,
    count: (selector: string) => region.querySelectorAll(selector).length,
    dots: (kind: 'late' | 'other') => region.querySelector(`path.${kind}`)?.getAttribute('d')?.match(/M/g)?.length ?? 0,
  };
}

describe('with six nights after a late dose', () => {
  const six: Given = { nights: 40, late: everyThird(6), latency: scattered };

  it('shows the dots that there are and nothing that is worked out from them', async () => {
    const { region, count, dots } = await show(six);
    expect(within(region).getByText('Not enough nights to compare')).toBeDefined();
    expect(dots('late')).toBe(6);
    expect(dots('other')).toBe(34);
    expect(count('path.ink-s')).toBe(0);
    expect(count('line.interval')).toBe(0);
    expect(region.textContent).not.toMatch(/middle value|difference between|longer|shorter|could be/i);
  });

  it('does not make more late doses sound like a task', async () => {
    const { region } = await show(six);
    expect(region.textContent).not.toMatch(/\b(more|needs?|needed|missing|only|until|still|unlock|left|of 7)\b/i);
    expect(region.textContent).toContain('There is nothing to do about it.');
  });

  it('gives the same nights as a table, without middle values', async () => {
    const { region } = await show(six);
    await userEvent.click(within(region).getByText('Show as table'));
    const rows = await within(region).findAllByRole('row');
    expect(rows).toHaveLength(1 + 40);
  });
});

describe('with seven nights after a late dose', () => {
  const seven: Given = { nights: 40, late: everyThird(7), latency: scattered };

  it('says what the comparison gives, and that it does not show a cause', async () => {
    const { region, rows, count } = await show(seven);
    const answer = runAtOnce(compareNights(rows, 'latency'));
    if (answer.kind !== 'compared') throw new Error('nothing was compared');
    expect(answer.verdict).toBe('goes-with-longer');
    expect(within(region).getByText(/^On the 7 nights/, { selector: 'p' }).textContent).toBe(
      `On the 7 nights with a dose inside the wind-down, the time to fall asleep was about ${Math.round(answer.difference)} minutes longer ` +
        `than on the 33 others (middle value ${answer.medianLate} min against ${answer.medianOther} min).`,
    );
    expect(region.textContent).toContain('they go together, not that one causes the other');
    expect(count('path.ink-s')).toBe(3);
    expect(count('line.interval')).toBe(1);
  });

  it('says in the picture what it says above it', async () => {
    const { region } = await show(seven);
    const sentences = [...region.querySelectorAll('figcaption .says')].map(({ textContent }) => textContent);
    expect(region.querySelector('svg desc')?.textContent).toBe(sentences.join(' '));
  });

  it('begins the table with the two middle values, the difference and its p', async () => {
    const { region } = await show(seven);
    await userEvent.click(within(region).getByText('Show as table'));
    const names = (await within(region).findAllByRole('rowheader')).map(({ textContent }) => textContent);
    const chance = 'Share of chance draws at least this far apart (p)';
    expect(names.slice(0, 4)).toEqual(['Middle value', 'Middle value', 'Difference', chance]);
    expect(names).toHaveLength(4 + 40);
    const p = within(region).getByRole('rowheader', { name: chance }).parentElement?.lastElementChild;
    expect(Number(p?.textContent)).toBeGreaterThanOrEqual(0.0005);
    expect(Number(p?.textContent)).toBeLessThanOrEqual(1);
  });

  it('reads out night after night from one tab stop', async () => {
    const { region } = await show(seven);
    const slider = within(region).getByRole('slider');
    slider.focus();
    await userEvent.keyboard('{End}');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/: 34 min\. Other nights\.$/);
    await userEvent.keyboard('{Home}');
    expect(slider.getAttribute('aria-valuetext')).toMatch(/min\. Dose in the wind-down\.$/);
  });

  it('compares by what is chosen', async () => {
    const { region } = await show(seven);
    await userEvent.selectOptions(within(region).getByLabelText('Compare'), 'sleep efficiency');
    expect(
      await within(region).findByText(/sleep efficiency was about|difference in sleep efficiency/, { selector: 'p' }),
    ).toBeDefined();
  });
});

describe('otherwise', () => {
  it('says that nothing is clear where nothing is', async () => {
    const { region } = await show({ nights: 42, late: everyThird(14), latency: (n) => 15 + ((n * 11) % 23) });
    expect(region.textContent).toMatch(/In your 42 nights there is no clear difference in the time to fall asleep/);
    expect(region.textContent).toContain('could be chance');
  });

  it('tells late nights that all lie on the same weekdays from nothing', async () => {
    const { region } = await show({ nights: 70, late: (n) => n % 7 === 5, latency: scattered });
    expect(within(region).getByText('These nights can’t be told apart'.replace('’', "'"))).toBeDefined();
    expect(region.querySelectorAll('path.ink-s')).toHaveLength(0);
  });

  it('does not compare without a wind-down', async () => {
    const { region } = await show({ nights: 20, late: everyThird(6), schedule: { ...SCHEDULE, windDownMin: null } });
    expect(region.textContent).toMatch(/Without a bedtime and a wind-down/);
    expect(screen.queryByRole('region', { name: 'Pain relief on the same days' })).toBeNull();
  });

  it('shows pain relief of the same days beside it, as an answer of its own', async () => {
    await show({ nights: 40, late: everyThird(13), latency: scattered });
    const relief = await screen.findByRole('region', { name: 'Pain relief on the same days' });
    expect(await within(relief).findByText(/^Side by side:/, { selector: 'p' })).toBeDefined();
    expect(relief.textContent).toContain('yours to say');
  });
});
