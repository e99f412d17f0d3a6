import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createWatch, type Watch } from '../../../utils/page/watch.ts';
import { textOf } from './marked.ts';
import { pageTime } from './page-time.ts';

const { beIdle, pass } = pageTime(() => last?.end());

let last: Watch | undefined;

function watchPage(html: string) {
  document.body.innerHTML = html;
  const onFound = vi.fn();
  const hasStem = vi.fn((text: string) => /kratom/i.test(text));
  const watch = createWatch({ hasStem, onFound, alive: () => true });
  last = watch;
  watch.begin();
  return { watch, onFound, hasStem };
}

const element = (selector: string) => document.querySelector(selector) as HTMLElement;
const openIn = (selector: string) => element(selector).attachShadow({ mode: 'open' });
const TEA = '<p>tea</p>'.repeat(3_100);

describe('the first look', () => {
  it.each([
    ['the word', '<p>About kratom</p>', true],
    ['the word split over elements', '<p>kra<b>tom</b></p>', true],
    ['another word', '<p>About tea</p>', false],
    ['the word in the head only', '<p>About tea</p>', false],
    ['the word in a script', '<p>tea</p><script>kratom</script>', false],
    ['the word in a field and in the page', '<textarea>kratom</textarea><p>kratom</p>', true],
  ])('comes at once, and finds %s: %s', (_name, html, found) => {
    document.title = 'kratom';
    expect(watchPage(html).onFound).toHaveBeenCalledTimes(found ? 1 : 0);
  });

  it('waits for idle time on a large page', async () => {
    const { onFound } = watchPage(`${TEA}<p>kratom</p>`);
    expect(onFound).not.toHaveBeenCalled();
    await pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([
    ['deep inside', '', '<section>', '<x-card></x-card>'],
    ['around most of it', TEA, '<x-card>', ''],
    ['in an ordinary page', '', '<div>', '<x-card></x-card>'],
  ])('goes into open shadow trees, and those in them: %s', async (_name, before, open, inside) => {
    document.body.innerHTML = `${open}<p>tea</p>${inside}`;
    const shadow = openIn('x-card');
    shadow.innerHTML = '<x-inner></x-inner>';
    (shadow.firstElementChild as Element).attachShadow({ mode: 'open' }).innerHTML = '<p>kratom</p>';
    const { body } = document;
    const rest = [...body.childNodes];
    const { watch, onFound } = watchPage(before);
    body.append(...rest);
    void watch.settled();
    await pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([999_997, 1_000_000, 1_000_096, 1_900_000])(
    'reads a very long text of a large page in parts, and the word at %i in it',
    (at) => {
      const text = `${'.'.repeat(at)}kratom${'.'.repeat(2_000_000 - at)}`;
      const { onFound, hasStem } = watchPage(`<pre>${text}</pre>${TEA}`);
      beIdle();
      expect(onFound).toHaveBeenCalledOnce();
      // The last is the close look, text by text.
      expect(Math.max(...hasStem.mock.calls.slice(0, -1).map(([text]) => text.length))).toBeLessThan(1_100_000);
    },
  );
});

describe('what the page does later', () => {
  it.each<[string, string, () => void]>([
    ['a text that is written', '<p>tea</p>', () => (textOf('p').data = 'kratom')],
    ['a part of a word beside another one', '<p>kra<b>x</b></p>', () => (textOf('b').data = 'tom')],
    ['an element', '<main></main>', () => (element('main').innerHTML = '<p>About <b>kratom</b></p>')],
    ['a text', '<p>About </p>', () => element('p').append('kratom')],
    ['an element between two parts of a word', '<p><b>kr</b><b>om</b></p>', () => element('b').after('at')],
    ['what stood in the middle of a word goes', '<p>kra<b>x</b>tom</p>', () => element('b').remove()],
    [
      'a new body',
      '<p>tea</p>',
      () => document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: 'kratom' })),
    ],
    [
      'no body, and then one',
      '<p>tea</p>',
      () => {
        const { body } = document;
        body.remove();
        setTimeout(() => document.documentElement.append(body), 1_000);
        body.innerHTML = 'kratom';
      },
    ],
  ])('is seen: %s', async (_name, html, change) => {
    const { onFound } = watchPage(html);
    change();
    expect(onFound).not.toHaveBeenCalled();
    await pass(2_000);
    expect(onFound).toHaveBeenCalledOnce();
  });

  it('is seen in an open shadow tree that is added, and what changes in it', async () => {
    const { onFound } = watchPage('<main></main>');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>tea</p>';
    element('main').append(host);
    await pass(300);
    expect(onFound).not.toHaveBeenCalled();
    ((host.shadowRoot as ShadowRoot).querySelector('p') as Element).textContent = 'kratom';
    await pass(300);
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([500, 3_500])('is seen in the shadow tree that a custom element gets after %i ms', async (ms) => {
    const { onFound, hasStem } = watchPage('<x-card></x-card><p>tea</p>');
    await pass(ms);
    openIn('x-card').innerHTML = '<p>kratom</p>';
    expect(hasStem).toHaveBeenCalledOnce();
    await pass(1_000);
    expect(onFound).toHaveBeenCalledOnce();
  });

  it('is seen while a large page is being looked at', async () => {
    let clockMs = 0;
    let slices = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (clockMs += 5));
    vi.stubGlobal('requestIdleCallback', (work: () => void) => {
      if (slices++ === 1) textOf('p').data = 'kratom';
      setTimeout(work);
    });
    const { onFound } = watchPage(TEA);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(slices).toBeGreaterThan(2);
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each(['textarea', 'code', 'script'])('is left alone in %s', async (tag) => {
    const { onFound } = watchPage(`<p>tea</p><${tag}>tea</${tag}>`);
    textOf(tag).data = 'kratom';
    element(tag).append('kratom');
    await pass(60_000);
    expect(onFound).not.toHaveBeenCalled();
  });

  it.each<[string, string, () => void]>([
    ['a comment', '<p>tea<!-- tea --></p>', () => ((element('p').lastChild as Comment).data = 'kratom')],
    ['what a comment beside it says', '<p><!-- kratom --><b>x</b></p>', () => element('b').remove()],
    ['what a script beside it says', '<script>kratom</script><p>tea</p>', () => (textOf('p').data = 'coffee')],
  ])('is left alone: %s', async (_name, html, change) => {
    const { onFound } = watchPage(html);
    change();
    await pass(60_000);
    expect(onFound).not.toHaveBeenCalled();
  });

  it('is looked at once more, 0.3 s later, and never without a change', async () => {
    const { hasStem } = watchPage('<p>tea</p>');
    textOf('p').data = 'coffee';
    await pass(299);
    expect(hasStem).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(hasStem).toHaveBeenCalledTimes(2);
    await pass(600_000);
    expect(hasStem).toHaveBeenCalledTimes(2);
  });

  it('is looked at right away when someone asks', async () => {
    const { watch, onFound } = watchPage('<p>tea</p>');
    textOf('p').data = 'kratom';
    void watch.settled();
    await pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it('is looked at no further once something is found', async () => {
    const { onFound, hasStem, watch } = watchPage('<p>kratom</p>');
    hasStem.mockClear();
    textOf('p').data = 'more kratom';
    await pass(60_000);
    await watch.settled();
    expect(onFound).toHaveBeenCalledOnce();
    expect(hasStem).not.toHaveBeenCalled();
  });

  it('is looked at no further once something is found in a large page that has changed meanwhile', async () => {
    const { onFound, hasStem, watch } = watchPage(`${TEA}<p>kratom</p>`);
    void watch.settled();
    textOf('p').data = 'coffee';
    await pass();
    expect(onFound).toHaveBeenCalledOnce();
    hasStem.mockClear();
    document.body.innerHTML = '<p>more kratom</p>';
    await pass(60_000);
    expect(hasStem).not.toHaveBeenCalled();
  });

  it('is looked at again after a look that has failed', async () => {
    const { onFound, hasStem } = watchPage(TEA);
    hasStem.mockImplementationOnce(() => {
      throw new Error('Once.');
    });
    expect(() => beIdle()).toThrow('Once.');
    beIdle();
    textOf('p').data = 'kratom';
    await pass(60_000);
    expect(onFound).toHaveBeenCalledOnce();
  });

  it('is no business of a watch that was ended', async () => {
    const { watch, onFound } = watchPage('<p>tea</p>');
    textOf('p').data = 'kratom';
    watch.end();
    await pass(60_000);
    await watch.settled();
    expect(onFound).not.toHaveBeenCalled();
  });
});

describe('a page that changes without end', () => {
  it('is looked at for a hundredth of the time at most, whatever a look takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('<p>tea</p>', '<p>tea</p><code>kratom</code>'),
        async (costs, html) => {
          let clockMs = 0;
          const taken: number[] = [];
          const spy = vi.spyOn(Date, 'now').mockImplementation(() => clockMs);
          document.body.innerHTML = html;
          const watch = createWatch({
            hasStem(text) {
              const cost = costs[taken.length % costs.length] as number;
              taken.push(cost);
              clockMs += cost;
              return /kratom/.test(text);
            },
            onFound: () => expect.unreachable(),
            alive: () => true,
          });
          watch.begin();
          for (let second = 0; second < 100; second++) {
            textOf('p').data = String(second);
            await pass(1_000);
          }
          watch.end();
          spy.mockRestore();
          expect(taken.length).toBeGreaterThan(2);
          // After the last look, which asks three times at most, it rests beyond the end.
          expect(taken.slice(0, -3).reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(1_000);
        },
      ),
      { numRuns: 20, examples: [[[20], TEA]] },
    );
  });

  it.each([3_600_000, -3_600_000])(
    'is looked at again within a minute when the clock was set by %i ms meanwhile',
    async (by) => {
      let clockMs = 0;
      vi.spyOn(Date, 'now').mockImplementation(() => clockMs);
      const { hasStem, onFound } = watchPage('<p>tea</p>');
      hasStem.mockImplementationOnce(() => {
        clockMs += by;
        return false;
      });
      textOf('p').data = 'coffee';
      await pass(300);
      textOf('p').data = 'kratom';
      await pass(61_000);
      expect(onFound).toHaveBeenCalledOnce();
    },
  );
});
