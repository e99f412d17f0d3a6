import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLookout } from '../../../utils/page/lookout.ts';
import { createSlices } from '../../../utils/page/slices.ts';
import { fillBrowserGaps, idleTime } from './browser-gaps.ts';
import { textOf } from './marked.ts';

function watch(html: string) {
  document.body.innerHTML = html;
  const idle = idleTime();
  const onFound = vi.fn();
  const hasStem = vi.fn((text: string) => /kratom/i.test(text));
  const lookout = createLookout({
    hasStem,
    slices: createSlices(idle.clock, () => false, new AbortController().signal),
    onRoot() {},
    onFound,
    later() {},
  });
  lookout.addRoot(document);
  return { lookout, idle, onFound, hasStem };
}

beforeEach(() => {
  fillBrowserGaps();
});

describe('the lookout', () => {
  it.each([
    ['the word', '<p>About kratom</p>', true],
    ['the word split over elements', '<p>kra<b>tom</b></p>', true],
    ['another word', '<p>About tea</p>', false],
    ['the word in the head only', '<p>About tea</p>', false],
  ])('finds %s: %s', (_name, html, found) => {
    document.title = 'kratom';
    const { idle, onFound } = watch(html);
    expect(onFound).not.toHaveBeenCalled();
    idle.pass();
    expect(onFound).toHaveBeenCalledTimes(found ? 1 : 0);
  });

  it('looks into open shadow trees', () => {
    const { idle, onFound } = watch('<x-card></x-card>');
    const shadow = (document.querySelector('x-card') as Element).attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>kratom</p>';
    idle.pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([
    ['deep inside', '<x-card></x-card>', ''],
    ['around most of it', '', 'x-card'],
  ])('looks into an open shadow tree of a large page: %s', (_name, inside, around) => {
    const open = around === '' ? '<div>' : `<${around}>`;
    const { idle, onFound } = watch(`${open}<section>${'<p>tea</p>'.repeat(3_100)}<div>${inside}</div></section>`);
    const host = document.querySelector('x-card') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>kratom</p>';
    idle.pass();
    expect(onFound).toHaveBeenCalledOnce();
  });

  it.each([999_997, 1_000_000, 1_000_096, 1_900_000])(
    'reads a very long text in parts, and the word at %i in it',
    (at) => {
      const { idle, onFound, hasStem } = watch('<pre></pre>');
      const pre = document.querySelector('pre') as Element;
      pre.textContent = `${'.'.repeat(at)}kratom${'.'.repeat(2_000_000 - at)}`;
      idle.pass();
      expect(onFound).toHaveBeenCalledOnce();
      expect(Math.max(...hasStem.mock.calls.map(([text]) => text.length))).toBeLessThan(1_100_000);
    },
  );

  it('sees what is added, and what is written into a text', () => {
    const first = watch('<p>tea</p><div></div>');
    first.idle.pass();
    const added = document.createElement('p');
    added.textContent = 'kratom';
    document.body.append(added);
    first.lookout.readAdded([added]);
    first.idle.pass();
    expect(first.onFound).toHaveBeenCalledOnce();

    const second = watch('<p>kra<b>x</b></p>');
    second.idle.pass();
    textOf('b').data = 'tom';
    second.lookout.readAround([textOf('b')]);
    expect(second.onFound).toHaveBeenCalledOnce();
  });

  it.each(['textarea', 'code', 'script'])('does not look at what changes in %s', (tag) => {
    const { lookout, idle, onFound } = watch(`<p>tea</p><${tag}>tea</${tag}>`);
    idle.pass();
    textOf(tag).data = 'kratom';
    lookout.readAround([textOf(tag)]);
    lookout.readAdded([document.querySelector(tag) as Element]);
    idle.pass();
    expect(onFound).not.toHaveBeenCalled();
  });

  it('looks no further once something is found', () => {
    const { lookout, idle, onFound, hasStem } = watch('<p>kratom</p>');
    idle.pass();
    hasStem.mockClear();
    lookout.readAround([textOf('p')]);
    lookout.readAdded([document.querySelector('p') as Element]);
    idle.pass();
    expect(onFound).toHaveBeenCalledOnce();
    expect(hasStem).not.toHaveBeenCalled();
  });
});
