import { beforeEach, describe, expect, it } from 'vitest';
import { findHosts, type Hosts, hostsIn, type Root } from '../../../utils/page/shadow-hosts.ts';
import { fillBrowserGaps } from './browser-gaps.ts';

/** What is found part by part, and the number of pauses between. */
function inParts(elements: number, root: Root = document): Hosts & { pauses: number } {
  const hosts: Hosts = { roots: [], later: [] };
  const pauses = [...findHosts(root, hosts, elements)].length;
  return { pauses, ...hosts };
}

const PAGE = `
  <x-around>
    <main>
      <section>${'<p>tea</p>'.repeat(8)}<div id="empty"></div></section>
      <section><x-first></x-first><ul>${'<li><x-each></x-each></li>'.repeat(120)}</ul></section>
      <code><x-unread></x-unread></code>
    </main>
    <x-last><p>words</p></x-last>
  </x-around>`;

beforeEach(() => {
  fillBrowserGaps();
  document.body.innerHTML = PAGE;
  for (const host of document.querySelectorAll('#empty, x-around, x-first, li:nth-child(50) > x-each, x-unread'))
    host.attachShadow({ mode: 'open' });
});

describe('the hosts of a page, part by part', () => {
  it.each([1, 5, 20, 130, 200, 1_000])('are those that are found in one go, with %i elements a part', (elements) => {
    const whole = hostsIn(document);
    expect(whole.roots).toHaveLength(4);
    const { roots, later } = inParts(elements);
    expect(new Set(roots).symmetricDifference(new Set(whole.roots)).size).toBe(0);
    expect(new Set(later).symmetricDifference(new Set(whole.later)).size).toBe(0);
    expect([roots.length, later.length]).toEqual([whole.roots.length, whole.later.length]);
  });

  it('are looked for with more pauses the smaller the parts, and never child by child where children are many', () => {
    expect(inParts(1_000).pauses).toBe(2);
    const { pauses } = inParts(20);
    expect(pauses).toBeGreaterThan(5);
    expect(pauses).toBeLessThan(120);
  });

  it.each([
    ['on an ordinary page', '', true],
    ['on a large page with few boxes', '<p>tea</p>'.repeat(3_000), true],
    ['but not on a large page with many', '<div>tea</div>'.repeat(3_000), false],
  ])('are boxes with content of their own too %s', (_where, rest, found) => {
    document.body.insertAdjacentHTML('beforeend', `<div id="full"><p>tea</p></div>${rest}`);
    const shadow = (document.querySelector('#full') as Element).attachShadow({ mode: 'open' });
    expect(hostsIn(document).roots.includes(shadow)).toBe(found);
    expect(inParts(20).roots.filter((root) => root === shadow)).toHaveLength(found ? 1 : 0);
    expect(hostsIn(document).roots).toHaveLength(found ? 5 : 4);
  });

  it('are looked for in a shadow tree too', () => {
    const { shadowRoot } = document.querySelector('x-around') as Element;
    (shadowRoot as ShadowRoot).innerHTML = '<x-inner></x-inner>';
    expect(inParts(20, shadowRoot as ShadowRoot).later.map(({ localName }) => localName)).toEqual(['x-inner']);
  });
});
