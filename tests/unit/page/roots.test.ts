import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createRoots } from '../../../utils/page/roots.ts';
import type { Root } from '../../../utils/page/shadow-hosts.ts';
import { fillBrowserGaps } from './browser-gaps.ts';

const open = (selector: string): ShadowRoot =>
  (document.querySelector(selector) as Element).attachShadow({ mode: 'open' });

function desk(html: string) {
  document.body.innerHTML = html;
  const onNew = vi.fn((_root: Root) => {});
  const later: { work: () => void; ms: number }[] = [];
  const roots = createRoots(onNew, (work, ms) => later.push({ work, ms }));
  return { roots, later, told: () => onNew.mock.calls.map(([root]) => root) };
}

beforeEach(() => {
  fillBrowserGaps();
});

describe('the parts of a page that are read by themselves', () => {
  it('are told of once', () => {
    const { roots, told } = desk('');
    roots.add(document);
    roots.add(document);
    expect(told()).toEqual([document]);
  });

  it('are the open shadow trees of custom elements and of empty boxes', () => {
    const { roots, told } = desk('<x-card>words</x-card><div></div><div>full</div>');
    const expected = [open('x-card'), open('div')];
    roots.findIn(document);
    expect(new Set(told())).toEqual(new Set(expected));
  });

  it('are none in code and fields', () => {
    const { roots, told } = desk('<code><x-card></x-card></code>');
    open('x-card');
    roots.findIn(document);
    expect(told()).toEqual([]);
  });

  it('are looked for again, one and four seconds later, where custom elements have none yet', () => {
    const { roots, told, later } = desk('<x-card></x-card>');
    roots.findIn(document);
    expect(later.map(({ ms }) => ms)).toEqual([1_000, 4_000]);
    const shadow = open('x-card');
    for (const { work } of later) work();
    expect(told()).toEqual([shadow]);
  });

  it('are looked for in those that are known, once for many additions', () => {
    const { roots, told, later } = desk('<p></p>');
    roots.add(document);
    roots.findSoon();
    roots.findSoon();
    expect(later).toHaveLength(1);
    document.body.innerHTML = '<x-card></x-card>';
    const shadow = open('x-card');
    shadow.innerHTML = '<x-inner></x-inner>';
    later[0]?.work();
    expect(told()).toEqual([document, shadow]);
  });

  it('are new again when they come back', () => {
    const { roots, told } = desk('<x-card></x-card>');
    const shadow = open('x-card');
    const host = shadow.host;
    roots.add(shadow);
    host.remove();
    roots.dropGone();
    expect([...roots.all()]).toEqual([]);
    document.body.append(host);
    roots.add(shadow);
    expect(told()).toEqual([shadow, shadow]);
  });
});
