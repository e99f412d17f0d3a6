import { render, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { DayRibbon } from '../../../../components/charts/day-ribbon.tsx';
import type { RibbonDay } from '../../../../components/charts/day-ribbon-geometry.ts';
import { RibbonLegend } from '../../../../components/charts/ribbon-legend.tsx';
import { clockText } from '../../../../utils/wording/time-text.ts';
import { clock, givenDay, givenDose, ZONE } from './given-day.ts';

/** A clock time as this machine's locale writes it. */
const say = (time: string) => clockText(clock(time), ZONE);
const plain = (text: string) => text.replaceAll('\u202f', ' ').replace(/\s+/g, ' ');
const dose = (time: string, grams: number | null = 2, label = '') => givenDose(time, { grams, label });
const points = [
  { atMs: clock('04:00'), low: 0, high: 0.1 },
  { atMs: clock('12:00'), low: 0.2, high: 0.8 },
  { atMs: clock('01:00'), low: 0.1, high: 0.3 },
];
const bands = [{ family: 'leaf', points }] as const;
const apart = [...bands, { family: 'tea', points }, { family: 'extract', points }] as const;

function nameOf(day: RibbonDay): string {
  render(<DayRibbon size="small" {...day} />);
  const ids = screen.getByRole('img').getAttribute('aria-labelledby')?.split(' ') ?? [];
  return plain(ids.map((id) => document.getElementById(id)?.textContent).join(' | '));
}

describe('in words the ribbon says', () => {
  test('doses, now, wind-down and bed', () => {
    expect(nameOf(givenDay())).toBe(
      plain(
        'Today, from waking to just after bedtime | ' +
          `2 doses, at ${say('08:05')} (Green powder 2 g) and ${say('13:20')}. Now ${say('18:48')}. ` +
          `Wind-down from ${say('18:00')} to bed at ${say('23:00')}. Rings are doses of 7-OH products, or of unknown mitragynine.`,
      ),
    );
  });

  test.each<[string, Partial<RibbonDay>, string]>([
    ['that nothing is written down', { doses: [] }, 'Nothing written down.'],
    ['one dose', { doses: [dose('08:05')] }, `1 dose, at ${say('08:05')}.`],
    [
      'doses in the order of time',
      { doses: [dose('13:00'), dose('09:00')] },
      `at ${say('09:00')} and ${say('13:00')}.`,
    ],
    ['a dose inside the wind-down', { doses: [dose('18:48')] }, '1 dose is inside the wind-down.'],
    ['several inside it', { doses: [dose('18:48'), dose('19:00')] }, '2 doses are inside the wind-down.'],
    ['bed alone without a wind-down', { windDownStartMs: null }, `Bed at ${say('23:00')}.`],
    ['how long bedtime is past', { nowMs: clock('23:38') }, `Bedtime ${say('23:00')} was 38 minutes ago.`],
    ['that there is no bedtime', { bedtimeMs: null, windDownStartMs: null }, 'No bedtime set.'],
    [
      'which families are drawn apart',
      { bands: apart, doses: [dose('08:05')] },
      'rough relative levels of leaf, tea, and extract: each apart, all on one scale, without units.',
    ],
    ['that the band has no units', { bands, doses: [dose('08:05')] }, 'rough relative level; it has no units.'],
    [
      'what is not in the band',
      { bands },
      'Rings are doses of 7-OH products, or of unknown mitragynine, and have no level.',
    ],
    [
      'pain before and after',
      { doses: [givenDose('08:05', { painBefore: 6, painAfter: 3 })] },
      `Pain at ${say('08:05')}: 6 before, 3 after.`,
    ],
    ['pain that was said once', { doses: [givenDose('08:05', { painAfter: 3 })] }, `Pain at ${say('08:05')}: 3 after.`],
  ])('%s', (_what, changes, sentence) => {
    expect(nameOf(givenDay(changes))).toContain(plain(sentence));
  });

  test('nothing of now on a day that is over', () => {
    expect(nameOf(givenDay({ nowMs: null }))).not.toContain('Now');
  });

  test.each<[Partial<RibbonDay>, string]>([
    [{ wakeMs: null }, 'Today until just after bedtime |'],
    [{ bedtimeMs: null, windDownStartMs: null }, 'Today, from waking |'],
    [{ wakeMs: null, bedtimeMs: null, windDownStartMs: null }, 'Today |'],
  ])('its reach: %j', (changes, title) => {
    expect(nameOf(givenDay(changes)).startsWith(title)).toBe(true);
  });
});

describe('in signs it shows', () => {
  function picture(changes: Partial<RibbonDay> = {}, size: 'small' | 'large' = 'small') {
    const { container } = render(<DayRibbon size={size} {...givenDay(changes)} />);
    const count = (selector: string) => container.querySelectorAll(selector).length;
    const words = [...container.querySelectorAll('svg text')].map((text) => plain(text.textContent));
    return { container, count, words };
  }

  test('a dot for what has a level and a ring for what has none', () => {
    const { count } = picture();
    expect(count('circle.dose')).toBe(1);
    expect(count('circle.dose-u')).toBe(1);
  });

  test('the hand on a day that is going on and none on one that is over', () => {
    expect(picture().count('path.hand')).toBe(1);
    expect(picture({ nowMs: null }).count('path.hand')).toBe(0);
  });

  test('sleep at both ends and a bar at waking and at bed', () => {
    const { count } = picture();
    expect(count('rect.deep')).toBe(2);
    expect(count('line.bed')).toBe(2);
  });

  test('no mark for a waking that nobody wrote down', () => {
    const { count, words } = picture({ wakeMs: null });
    expect(count('rect.deep')).toBe(1);
    expect(count('line.bed')).toBe(1);
    expect(words).not.toContain('up');
  });

  test('no hatch without a wind-down, nor without a bedtime', () => {
    expect(picture().count('rect.wd')).toBe(1);
    expect(picture({ windDownStartMs: null }).count('rect.wd')).toBe(0);
    expect(picture({ bedtimeMs: null }).count('rect.wd')).toBe(0);
  });

  test('the band in full lines until now and dashed after', () => {
    const { container, count } = picture({ bands });
    expect(count('path.edge')).toBe(2);
    expect(count('path.edge-f')).toBe(2);
    const endOfPast = container.querySelector('path.edge')?.getAttribute('d')?.split('L').at(-1)?.split(' ')[0];
    expect(container.querySelector('path.hand')?.getAttribute('transform')).toContain(`translate(${endOfPast} `);
  });

  test('families apart, each with its own edges, and beads of its own shape on all but leaf’s', () => {
    const { container, count } = picture({ bands: apart });
    expect(count('path.edge')).toBe(6);
    const drawn = [...container.querySelectorAll('path.bead')].map((path) => path.getAttribute('d') ?? '');
    expect(drawn.map((d) => d.replaceAll(/[^a-zA-Z]/g, '').slice(0, 4))).toEqual(['', 'MaaZ', 'MvMv']);
  });

  test('one family without beads, whichever it is', () => {
    expect(picture({ bands: [{ family: 'tea', points }] }).count('path.bead')).toBe(0);
  });

  test('all of the band in full lines on a day that is over', () => {
    const { count } = picture({ bands, nowMs: null });
    expect(count('path.edge')).toBe(2);
    expect(count('path.edge-f')).toBe(0);
  });

  test('clock times on the marks and the wind-down’s name in the large one', () => {
    const { words } = picture({}, 'large');
    expect(words).toEqual(
      expect.arrayContaining(
        [
          `up ${say('07:10')}`,
          `now ${say('18:48')}`,
          `bed ${say('23:00')}`,
          `your wind-down, from ${say('18:00')}`,
        ].map(plain),
      ),
    );
  });

  test('pain on a lane, a line only where both were said', () => {
    const doses = [givenDose('08:05', { painBefore: 6, painAfter: 3 }), givenDose('13:20', { painBefore: 5 })];
    const { count, words } = picture({ doses }, 'large');
    expect(count('line.pain-line')).toBe(1);
    expect(count('circle.ink-f')).toBe(3);
    expect(words).toContain('pain 10');
  });

  test('no number on the level', () => {
    const bare = picture({ nowMs: null }).words;
    expect(picture({ nowMs: null, bands }).words).toEqual(bare);
  });
});

test('two ribbons on a page share no id', () => {
  const { container } = render(
    <>
      <DayRibbon size="small" {...givenDay()} />
      <DayRibbon size="large" {...givenDay()} />
    </>,
  );
  const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(ids.length);
  for (const filled of container.querySelectorAll('rect[fill^="url("]')) {
    expect(ids).toContain(filled.getAttribute('fill')?.slice(5, -1));
  }
});

describe('the large picture', () => {
  function at(pageWidth: number) {
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(pageWidth);
    render(<DayRibbon size="large" {...givenDay()} />);
    return screen.getByRole('img').getAttribute('width');
  }

  test('is as wide as the page gives it', () => {
    expect(at(740)).toBe('740');
  });

  test('scrolls instead of shrinking its words', () => {
    expect(at(400)).toBe('560');
  });

  test('keeps its usual width while the page is not laid out', () => {
    expect(at(0)).toBe('916');
  });
});

describe('the legend names', () => {
  test.each<[string, Partial<RibbonDay>, string[]]>([
    ['the wind-down alone', {}, [`wind-down from ${say('18:00')}`]],
    [
      'the level and what is not in it',
      { bands, windDownStartMs: null },
      ['rough level, two edges', '7-OH or mitragynine not known, not in the level'],
    ],
    [
      'the level of each family',
      { bands: apart, windDownStartMs: null, doses: [dose('08:05')] },
      ['rough level, two edges: leaf', 'tea', 'extract'],
    ],
    ['the level alone', { bands, windDownStartMs: null, doses: [dose('08:05')] }, ['rough level, two edges']],
    ['nothing when there is nothing to name', { windDownStartMs: null }, []],
  ])('%s', (_what, changes, expected) => {
    const { container } = render(<RibbonLegend day={givenDay(changes)} />);
    expect([...container.querySelectorAll('span')].map((entry) => plain(entry.textContent))).toEqual(
      expected.map(plain),
    );
  });
});
