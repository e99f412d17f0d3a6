import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageText, REACH, readTextsIn, textsIn } from '../../../utils/page/page-text.ts';

const LONG = `var kratom = "${'x'.repeat(12_000)}";`;
const bodyOf = (html: string): HTMLElement => {
  document.body.innerHTML = html;
  return document.body;
};

describe('the text of a page', () => {
  it.each([
    ['leaves out a long script', `<p>one</p><script>${LONG}</script><p>two</p>`, 'onetwo'],
    ['leaves out a long style sheet', `<p>one</p><div><style>${LONG}</style>two</div>`, 'onetwo'],
    [
      'leaves out several, in whatever order',
      `<style>${LONG}</style>a<script>${LONG}</script>b<style>${LONG}</style>`,
      'ab',
    ],
    ['goes around one in the middle of a word', `kra<script>${LONG}</script>tom`, 'kratom'],
    ['goes around one that is deep inside', `a<main>b<div>c<script>${LONG}</script>d</div>e</main>f`, 'abcdef'],
    ['keeps short ones, which cost less to read than to go around', '<p>one</p><script>2</script>', 'one2'],
    ['is empty where nothing is', '', ''],
  ])('%s', (_name, html, expected) => {
    expect(pageText(bodyOf(html))).toBe(expected);
  });

  it('loses and doubles no other text', () => {
    const part = fc.oneof(
      fc.constantFrom('p', 'b', 'main', 'i').chain((tag) => fc.tuple(fc.constant(tag), fc.stringMatching(/^\w{0,6}$/))),
      fc.constantFrom('script', 'style').map((tag) => [tag, LONG] as const),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const body = bodyOf('');
        let at: Element = body;
        let expected = '';
        for (const [tag, text] of parts) {
          const element = document.createElement(tag);
          element.textContent = text;
          at.append(element);
          if (text === LONG) continue;
          expected += text;
          at = element;
        }
        expect(pageText(body)).toBe(expected);
      }),
    );
  });
});

describe('the text of a very large page, in parts', () => {
  const text = fc.stringMatching(/^[a-z]{0,40}$/);
  const tree: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      text,
      fc.array(tie('tree'), { maxLength: 6 }).map((inside) => `<div>${inside.join('')}</div>`),
    ),
  })).tree;

  /** The parts put together: each begins with the end of what came before. */
  const whole = (parts: Iterable<string>) => {
    let all = '';
    for (const part of parts) all += part.slice(Math.min(all.length, REACH));
    return all;
  };

  it('is the text of the page, in its order, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 8 }), fc.integer({ min: 0, max: 12 }), (inside, elements) => {
        const body = bodyOf(inside.join(''));
        expect(whole(textsIn(body, elements, Number.POSITIVE_INFINITY))).toBe(body.textContent);
      }),
    );
  });

  it('holds each word whole in one part, also where it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(tree, { maxLength: 8 }),
        fc.integer({ min: REACH, max: 150 }),
        fc.nat(),
        (inside, most, at) => {
          const body = bodyOf(inside.join(''));
          const whole = body.textContent ?? '';
          const word = whole.slice(at % (whole.length + 1)).slice(0, REACH);
          expect(['', ...textsIn(body, 1, most)].some((part) => part.includes(word))).toBe(true);
        },
      ),
    );
  });

  it('leaves out the scripts of a part, and comments', () => {
    const body = bodyOf(`<main><p>one</p><!-- kratom --><div><script>${LONG}</script>two</div></main>`);
    expect(whole(textsIn(body, 2))).toBe('onetwo');
  });
});

describe('the text that is read', () => {
  it.each([
    [
      'leaves out fields, code and scripts',
      '<p>one</p><textarea>2</textarea><code>3</code><script>4</script>five',
      'onefive',
    ],
    ['leaves out what stands deep in them', '<svg><g><text>one</text></g></svg><p>two</p>', 'two'],
    ['leaves out comments', 'o<!-- kratom -->ne', 'one'],
    ['keeps words whole', 'kra<b>t<i>om</i></b>', 'kratom'],
  ])('%s', (_name, html, expected) => {
    expect([...readTextsIn(bodyOf(html))]).toEqual([expected]);
  });

  it('comes in parts that hold each word whole', () => {
    const body = bodyOf(`<p>${'tea '.repeat(20)}<b>kra</b>tom</p>`.repeat(30));
    const parts = [...readTextsIn(body, 150)];
    expect(parts.length).toBeGreaterThan(10);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(400);
    expect(parts.filter((part) => part.includes('kratom')).length).toBeGreaterThan(20);
  });
});
