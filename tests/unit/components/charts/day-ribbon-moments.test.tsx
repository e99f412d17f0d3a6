import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { DayRibbon } from '../../../../components/charts/day-ribbon.tsx';
import type { RibbonDay } from '../../../../components/charts/day-ribbon-geometry.ts';
import { DayRibbonTable } from '../../../../components/charts/day-ribbon-table.tsx';
import { ribbonSummary } from '../../../../components/charts/day-ribbon-text.ts';
import { clockText } from '../../../../utils/wording/time-text.ts';
import { clock, givenDay, givenDose, ZONE } from './given-day.ts';

/** A clock time as this machine's locale writes it. */
const say = (time: string) => clockText(clock(time), ZONE);
const plain = (text: string) => text.replaceAll('\u202f', ' ').replace(/\s+/g, ' ');
const dose = (time: string) => givenDose(time);

describe('point by point', () => {
  const doses = [
    givenDose('08:05', { label: 'Green powder 2 g', painBefore: 6, painAfter: 3 }),
    givenDose('18:40', { label: 'Tea 1 cup', painBefore: 8 }),
  ];

  test('the large picture is walked through by keyboard in the order of time, and each point is read out', async () => {
    const { container } = render(<DayRibbon size="large" {...givenDay({ doses })} />);
    const slider = screen.getByRole('slider', { name: "The day's doses and marks, one by one" });
    const person = userEvent.setup();
    await person.tab();
    expect(document.activeElement).toBe(slider);
    const read: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      await person.keyboard('{ArrowRight}');
      read.push(plain(slider.getAttribute('aria-valuetext') ?? ''));
      expect(container.querySelectorAll('.at')).toHaveLength(1);
    }
    expect(read).toEqual(
      [
        `${say('07:10')}: Up.`,
        `${say('08:05')}: Green powder 2 g. Pain 6 before, 3 after.`,
        `${say('18:00')}: Wind-down begins.`,
        `${say('18:40')}: Tea 1 cup. Pain 8 before. Inside the wind-down.`,
        `${say('18:48')}: Now.`,
        `${say('23:00')}: Bedtime.`,
      ].map(plain),
    );
  });

  test('the small one is a picture alone', () => {
    render(<DayRibbon size="small" {...givenDay({ doses })} />);
    expect(screen.queryByRole('slider')).toBeNull();
  });
});

describe('the sentence for everybody says', () => {
  test.each<[string, Partial<RibbonDay>, string]>([
    [
      'how many doses, the last one, and the evening',
      {},
      `2 doses are written down, the last at ${say('13:20')}; the wind-down runs from ${say('18:00')} to bed at ${say('23:00')}.`,
    ],
    [
      'one dose that is inside the wind-down',
      { doses: [dose('18:48')], windDownStartMs: null },
      `1 dose is written down, at ${say('18:48')}, inside the wind-down; bed is at ${say('23:00')}.`,
    ],
    [
      'how many are inside it, and how long bedtime is past',
      { doses: [dose('13:00'), dose('18:48')], nowMs: clock('23:38') },
      `2 doses are written down, the last at ${say('18:48')}, 1 of them inside the wind-down; bedtime ${say('23:00')} was 38 minutes ago.`,
    ],
    [
      'that there is nothing, and no bedtime',
      { doses: [], bedtimeMs: null, windDownStartMs: null },
      'Nothing is written down; no bedtime is set.',
    ],
  ])('%s', (_what, changes, sentence) => {
    expect(plain(ribbonSummary(givenDay(changes)))).toBe(plain(sentence));
  });
});

describe('the table', () => {
  test('has the same day in the order of time, each dose with its own pain, and blanks for what was not said', async () => {
    const doses = [
      givenDose('08:05', { label: 'Green powder 2 g', painBefore: 6 }),
      givenDose('08:05', { label: 'Tea 1 cup', painBefore: 8, painAfter: 2 }),
      givenDose('13:20', { grams: null }),
    ];
    render(<DayRibbonTable day={givenDay({ doses })} />);
    await userEvent.click(screen.getByText('Show as table'));
    const rows = within(await screen.findByRole('table'))
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => plain(cell.textContent)));
    expect(rows).toEqual(
      [
        ['Time', 'What', 'Pain before', 'Pain after'],
        [say('07:10'), 'Up', '', ''],
        [say('08:05'), 'Green powder 2 g', '6', ''],
        [say('08:05'), 'Tea 1 cup', '8', '2'],
        [say('13:20'), '', '', ''],
        [say('18:00'), 'Wind-down begins', '', ''],
        [say('18:48'), 'Now', '', ''],
        [say('23:00'), 'Bedtime', '', ''],
      ].map((row) => row.map(plain)),
    );
  });
});
