import { describe, expect, it, vi } from 'vitest';
import { VERDICTS } from '../../../utils/guidance/types.ts';
import type { CardContent } from '../../../utils/page/card-content.ts';
import { verdictShape } from '../../../utils/page/card-shapes.ts';
import { fillCard } from '../../../utils/page/card-view.ts';
import { CARD_WORDS } from './card-words.ts';
import { trusted } from './trusted.ts';

const CLAIM: CardContent = {
  what: 'claim',
  title: 'Sleep',
  verdict: 'Disputed',
  fact: { text: 'One study.', grade: 'B', gradeWords: 'Survey', sources: ['x'], reviewed: '2026-01' },
  sources: [
    { label: 'Doe 2020', url: 'https://doi.org/10.1/x', status: 'primary', funding: 'Paid by a maker' },
    { label: 'Roe 2021', url: 'https://doi.org/10.1/y', status: 'link' },
  ],
  topic: 'sleep',
};
const { verdict: _, ...PLAIN } = CLAIM;
const MENTION: CardContent = { ...PLAIN, what: 'mention', sources: [] };
const SECOND: CardContent = { ...CLAIM, title: 'Pain', verdict: 'Supported', topic: 'pain' };

function card(contents: CardContent[], text?: string, lang = '') {
  const panel = document.createElement('div');
  panel.tabIndex = -1;
  document.body.replaceChildren(panel);
  const acts = { close: vi.fn(), openGuide: vi.fn(), switchSiteOff: vi.fn(async () => true) };
  fillCard(panel, contents, CARD_WORDS, acts, text === undefined ? undefined : { text, lang });
  const press = (name: string, byPerson = true) => {
    const button = [...panel.querySelectorAll('button')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
    );
    const event = new MouseEvent('click', { bubbles: true });
    button?.dispatchEvent(trusted(event, byPerson));
  };
  const said = (selector: string) => panel.querySelector(selector)?.textContent;
  return { panel, acts, press, said };
}

describe('the card of a claim', () => {
  it('says what it is, the verdict, the sentence and its grade', () => {
    const { panel, said } = card([CLAIM]);
    expect(said('.kind')).toBe('A statement');
    expect(said('h2')).toBe('Sleep');
    expect(said('.verdict')).toBe('Disputed');
    expect(panel.querySelector('.verdict [role=img]')?.getAttribute('aria-label')).toBe('Verdict: Disputed');
    expect(said('.says')).toBe('One study.');
    expect(said('.grade')).toBe('BSurvey');
    expect(panel.querySelector('.grade [role=img]')?.getAttribute('aria-label')).toBe('Grade B');
  });

  it('links each source in a tab of its own that learns nothing of this page, and says who paid', () => {
    const links = [...card([CLAIM]).panel.querySelectorAll('.src a')];
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Doe 2020', 'https://doi.org/10.1/x'],
      ['Roe 2021', 'https://doi.org/10.1/y'],
    ]);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
    }
    expect(links.map((link) => link.parentElement?.querySelector('.cap')?.textContent)).toEqual([
      'Paid by a maker',
      undefined,
    ]);
  });

  it.each([
    ['of a sentence', 'It helps me sleep.', ['It helps me sleep.', 'Disputed', 'One study.', 'BSurvey']],
    ['under the pointer', undefined, ['Disputed', 'One study.', 'BSurvey']],
  ])('is named for screen readers and described by all it says %s', (_name, quote, described) => {
    const { panel } = card([CLAIM], quote);
    expect(panel.getAttribute('aria-label')).toBe('Note on Sleep');
    const ids = panel.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => panel.querySelector(`#${id}`)?.textContent)).toEqual(described);
    expect(panel.lang).toBe('en');
  });

  it('quotes in the language and direction of the page', () => {
    const quote = card([CLAIM], 'القرطوم نبات.', 'ar').panel.querySelector<HTMLElement>('.quote');
    expect([quote?.lang, quote?.dir]).toEqual(['ar', 'auto']);
  });

  it('lets another note on the same claim take the first place, and come back', () => {
    const { press, said, acts } = card([CLAIM, SECOND]);
    expect(said('.more button')).toBe('Pain: Supported');
    press('Pain: Supported');
    expect(said('h2')).toBe('Pain');
    expect(said('.more button')).toBe('Sleep: Disputed');
    press('More');
    expect(acts.openGuide).toHaveBeenCalledExactlyOnceWith('pain');
    press('Sleep: Disputed');
    expect(said('h2')).toBe('Sleep');
  });
});

describe('the card of a mention', () => {
  it('has no verdict, and no list where there is nothing to list', () => {
    const { panel, said } = card([MENTION]);
    expect(said('.kind')).toBe('A word');
    expect(panel.querySelector('.verdict, .src, .more, .quote')).toBeNull();
  });
});

describe('what the page can do to a card', () => {
  it.each(['<img src=x onerror=alert(1)>', '<script>x</script>', '&lt;b&gt;', '"><a href="javascript:x">y</a>'])(
    'its sentence stays text: %s',
    (quote) => {
      const { panel, said } = card([CLAIM], quote);
      expect(said('.quote')).toBe(quote);
      expect(panel.querySelector('.quote')?.childElementCount).toBe(0);
      expect(panel.querySelector('img, script')).toBeNull();
    },
  );

  it.each([
    ['Close', 'close', []],
    ['More', 'openGuide', ['sleep']],
    ['Not here', 'switchSiteOff', []],
  ] as const)('a made-up click on "%s" does nothing; the person\'s does', (name, act, given) => {
    const { press, acts } = card([CLAIM]);
    press(name, false);
    expect(acts[act]).not.toHaveBeenCalled();
    press(name);
    expect(acts[act]).toHaveBeenCalledExactlyOnceWith(...given);
  });

  it("a made-up Enter does nothing; the person's opens the guide, unless it is meant for a button", () => {
    const { panel, acts } = card([CLAIM]);
    const enter = (target: Element, byPerson: boolean) =>
      target.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }), byPerson));
    enter(panel, false);
    enter(panel.querySelector('button') as Element, true);
    expect(acts.openGuide).not.toHaveBeenCalled();
    enter(panel, true);
    expect(acts.openGuide).toHaveBeenCalledExactlyOnceWith('sleep');
  });
});

describe('a site that could not be switched off', () => {
  it('is said where it was pressed, for screen readers too, and no longer once it is saved', async () => {
    const { panel, acts, press, said } = card([CLAIM]);
    const failed = () => panel.querySelector('[role=status]')?.textContent;
    expect(failed()).toBe('');
    acts.switchSiteOff.mockResolvedValueOnce(false);
    press('Not here');
    await vi.waitFor(() => expect(failed()).toBe('Not saved'));
    press('Not here');
    await vi.waitFor(() => expect(failed()).toBe(''));
    expect(said('h2')).toBe('Sleep');
  });
});

describe('the shape of a verdict', () => {
  it('is another one for each, so that it is told without colour, and is left to the words by screen readers', () => {
    const shapes = VERDICTS.map(verdictShape);
    expect(new Set(shapes.map(({ innerHTML }) => innerHTML)).size).toBe(VERDICTS.length);
    for (const shape of shapes) expect(shape.getAttribute('aria-hidden')).toBe('true');
  });
});
