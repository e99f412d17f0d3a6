import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageClock } from '../../../utils/page/slices.ts';
import { createWatch, type Watch } from '../../../utils/page/watch.ts';
import { fillBrowserGaps, idleTime } from './browser-gaps.ts';
import { textOf } from './marked.ts';

let idle = idleTime();
let last: Watch | undefined;

function watchPage(html: string, { looked = false } = {}) {
  document.body.innerHTML = html;
  const onFound = vi.fn();
  const hasStem = vi.fn((text: string) => /kratom/i.test(text));
  const later: (() => void)[] = [];
  const watch = createWatch({ hasStem, onFound, later: (work) => later.push(work), alive: () => true });
  last = watch;
  watch.addRoot(document, looked);
  /** What the page has done so far is looked at, with all the idle time it takes. */
  const pass = () => {
    void watch.settled();
    idle.pass();
  };
  return { watch, onFound, hasStem, later, pass };
}

const element = (selector: string) => document.querySelector(selector) as HTMLElement;

beforeEach(() => {
  fillBrowserGaps();
  idle = idleTime();
  vi.stubGlobal('requestIdleCallback', idle.clock.whenIdle);
});

afterEach(() => {
  last?.end();
  vi.restoreAllMocks();
});

describe('the first look', () => {
  it.each([
    ['the word', '<p>About kratom</p>', true],
    ['the word split over elements', '<p>kra<b>tom</b></p>', true],
    ['another word', '<p>About tea</p>', false],
    ['the word in the head only', '<p>About tea</p>', false],
  ])('waits for idle time, and finds %s: %s', (_name, html, found) => {
    document.title = 'kratom';
    const { onFound, pass } = watchPage(html);
    expect(onFound).not.toHaveBeenCalled();
    pass();
    expect(onFound).toHaveBeenCalledTimes(found ? 1 : 0);
  });

  it('is not taken at a page that was looked at', () => {
    const { hasStem, pass } = watchPage('<p>About tea</p>', { looked: true });
    pass();
    expect(hasStem).not.toHaveBeenCalled();
  });

  it.each([
    ['deep inside', '<x-card></x-card>', ''],
    ['around most of it', '', 'x-card'],
  ])('goes into an open shadow tree of a large page: %s', (_name, inside, around) => {
    const open = around === '' ? '<div>' : `<${around}>`;
    const { onFound, pass } = watchPage(`${open}<section>${'<p>tea</p>'.repeat(3_100)}<div>${inside}</div></section>`);
    element('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>kratom</p>';
    pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([999_997, 1_000_000, 1_000_096, 1_900_000])(
    'reads a very long text in parts, and the word at %i in it',
    (at) => {
      const { onFound, hasStem, pass } = watchPage('<pre></pre>');
      element('pre').textContent = `${'.'.repeat(at)}kratom${'.'.repeat(2_000_000 - at)}`;
      pass();
      expect(onFound).toHaveBeenCalledOnce();
      expect(Math.max(...hasStem.mock.calls.map(([text]) => text.length))).toBeLessThan(1_100_000);
    },
  );
});

describe('what the page does later', () => {
  it.each<[string, string, () => void]>([
    ['a text that is written', '<p>tea</p>', () => (textOf('p').data = 'kratom')],
    ['a part of a word beside another one', '<p>kra<b>x</b></p>', () => (textOf('b').data = 'tom')],
    ['a part of a word before another one', '<p><b>x</b>tom</p>', () => (textOf('b').data = 'kra')],
    ['an element', '<main></main>', () => (element('main').innerHTML = '<p>About <b>kratom</b></p>')],
    ['a text', '<p>About </p>', () => element('p').append('kratom')],
    ['an element that makes a word whole', '<p>About kra</p>', () => (element('p').innerHTML += '<i>tom</i>')],
    ['an element between two parts of a word', '<p><b>kr</b><b>om</b></p>', () => element('b').after('at')],
    ['what stood in the middle of a word goes', '<p>kra<b>x</b>tom</p>', () => element('b').remove()],
    ['… at its beginning', '<p>kra<b><i>x</i></b>tom</p>', () => element('i').remove()],
    ['… before its end', '<p>kra<b><i>x</i>tom</b></p>', () => element('i').remove()],
    [
      'a new body',
      '<p>tea</p>',
      () => document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: 'kratom' })),
    ],
  ])('is seen: %s', (_name, html, change) => {
    const { onFound, pass } = watchPage(html, { looked: true });
    change();
    pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([39, 41, 400, 1_200])('is seen among %i texts that change at once', (count) => {
    const { onFound, pass } = watchPage('<p>tea</p>'.repeat(count), { looked: true });
    for (const [at, p] of [...document.querySelectorAll('p')].entries())
      (p.firstChild as Text).data = at === count - 1 ? 'kratom' : 'coffee';
    pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([39, 41, 400])('is seen among %i elements that are added at once', (count) => {
    const { onFound, pass } = watchPage('<main></main>', { looked: true });
    for (let at = 0; at < count; at++)
      element('main').append(Object.assign(document.createElement('p'), { textContent: at === 30 ? 'kratom' : 'tea' }));
    pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it('is seen in an open shadow tree that is added, and what changes in it', () => {
    const { onFound, pass } = watchPage('<main></main>', { looked: true });
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>tea</p>';
    element('main').append(host);
    pass();
    expect(onFound).not.toHaveBeenCalled();
    ((host.shadowRoot as ShadowRoot).querySelector('p') as Element).textContent = 'kratom';
    pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each(['textarea', 'code', 'script'])('is left alone in %s', (tag) => {
    const { onFound, pass } = watchPage(`<p>tea</p><${tag}>tea</${tag}>`, { looked: true });
    textOf(tag).data = 'kratom';
    element(tag).append('kratom');
    pass();
    expect(onFound).not.toHaveBeenCalled();
  });

  it.each<[string, string, () => void]>([
    ['a comment', '<p>tea<!-- tea --></p>', () => ((element('p').lastChild as Comment).data = 'kratom')],
    ['what a comment beside it says', '<p><!-- kratom --><b>x</b></p>', () => element('b').remove()],
    ['what a script beside it says', '<script>kratom</script><p>tea</p>', () => (textOf('p').data = 'coffee')],
  ])('is left alone: %s', (_name, html, change) => {
    const { onFound, pass } = watchPage(html, { looked: true });
    change();
    pass();
    expect(onFound).not.toHaveBeenCalled();
  });

  it('is looked at once, and in idle time, where all of an element is replaced', () => {
    const { hasStem, watch } = watchPage(`<main><p>${'coffee '.repeat(200)}</p></main>`, { looked: true });
    const [addedNodes, removedNodes] = [element('main').childNodes, [new Text('tea')]];
    const replaced = {
      type: 'childList',
      target: element('main'),
      addedNodes,
      removedNodes,
      previousSibling: null,
      nextSibling: null,
    };
    watch.take([replaced as never]);
    expect(hasStem).not.toHaveBeenCalled();
    idle.pass();
    expect(hasStem).toHaveBeenCalledOnce();
  });

  it('is looked at no further once something is found', () => {
    const { onFound, hasStem, pass } = watchPage('<p>kratom</p>');
    pass();
    hasStem.mockClear();
    textOf('p').data = 'more kratom';
    element('p').after('kratom');
    pass();
    expect(onFound).toHaveBeenCalledOnce();
    expect(hasStem).not.toHaveBeenCalled();
  });

  it('is no business of a watch that was ended', () => {
    const { watch, onFound, pass } = watchPage('<p>tea</p>');
    textOf('p').data = 'kratom';
    watch.end();
    pass();
    expect(onFound).not.toHaveBeenCalled();
  });
});

describe('a page that rewrites itself without end', () => {
  it('is left alone for a while, and then looked at as a whole', () => {
    let nowMs = 0;
    vi.spyOn(pageClock, 'now').mockImplementation(() => nowMs);
    const { onFound, hasStem, later, pass } = watchPage('<p>tea</p>', { looked: true });
    hasStem.mockImplementation((text) => {
      nowMs += 70;
      return /kratom/i.test(text);
    });
    textOf('p').data = 'coffee';
    pass();
    textOf('p').data = 'kratom';
    pass();
    expect(onFound).not.toHaveBeenCalled();
    for (const work of later.splice(0)) work();
    pass();
    expect(onFound).toHaveBeenCalledOnce();
  });
});
