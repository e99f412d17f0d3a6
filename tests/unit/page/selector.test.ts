import { beforeEach, describe, expect, it, vi } from 'vitest';
import { selectorFor } from '../../../utils/page/selector.ts';

/** Counts as browsers do; this document knows no XPath. */
const evaluate = (_: string, node: Node) => {
  let numberValue = 0;
  for (let at = (node as Element).previousElementSibling; at !== null; at = at.previousElementSibling) numberValue++;
  return { numberValue };
};

beforeEach(() => {
  vi.stubGlobal('XPathResult', { NUMBER_TYPE: 1 });
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') });
  Object.assign(document, { evaluate });
});

function selectorIn(html: string): string {
  document.body.innerHTML = html;
  const element = document.querySelector('[data-here]');
  if (element === null) throw new Error('Nothing is here.');
  const selector = selectorFor(element);
  if (!selector.includes('nth')) expect(element.matches(selector)).toBe(true);
  return selector;
}

const FLAT = (at: number, count: number) =>
  Array.from({ length: count }, (_, index) => (index === at ? '<p data-here></p>' : '<p></p>')).join('');

describe('a rule for marked text names', () => {
  it.each([
    ['an element by its own id', '<div class="page"><p id="lead" data-here></p></div>', 'p#lead'],
    ['or by the nearest one above', '<main id="main"><div><p data-here></p></div></main>', 'main#main>div>p'],
    ['classes of two levels', '<i class="a"><b class="b"><u class="c" data-here></u></b></i>', 'b.b>u.c'],
    ['all the way up to the body where there is nothing else', '<div><p data-here></p></div>', 'div>p'],
    ['no class that comes and goes', '<p class="lead is-open active in-view" data-here></p>', 'p.lead'],
    ['no id or class with a number', '<p class="post post-1284 h2" id="post1" data-here></p>', 'p.post.h2'],
    ['three classes at most', '<p class="a b c d" data-here></p>', 'p.a.b.c'],
    ['classes that have to be escaped', '<p class="md:w-1/2" data-here></p>', 'p.md\\:w-1\\/2'],
    ['one of hundreds of siblings by its block', FLAT(130, 300), 'body>p:nth-child(n+129):nth-child(-n+256)'],
    ['the last of a block by the same rule', FLAT(255, 300), 'body>p:nth-child(n+129):nth-child(-n+256)'],
    ['one of some siblings without its place', FLAT(130, 200), 'p'],
    [
      'a cell in a row of a long table',
      `<table><tbody>${'<tr></tr>'.repeat(300)}<tr><td><a data-here></a></td></tr></tbody></table>`,
      'tbody>tr:nth-child(n+257):nth-child(-n+384)>td>a',
    ],
  ])('%s', (_, html, selector) => {
    expect(selectorIn(html)).toBe(selector);
  });
});
