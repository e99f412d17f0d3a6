import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createFarPieces } from '../../../utils/page/far.ts';
import type { Piece } from '../../../utils/page/pieces.ts';
import { putBoxes, standAsWritten } from './marked.ts';

const pieceOf = (...nodes: Node[]): Piece => ({ nodes, text: nodes.map(({ textContent }) => textContent).join(' ') });
const said = (pieces: Iterable<Piece>) => [...pieces].map(({ text }) => text);
const $ = (selector: string) => document.querySelector(selector) as Element;

/** A block at each of these places, named by its number, and those of them that are kept as far. */
function page(tops: readonly number[]) {
  document.body.innerHTML = tops.map((top, at) => `<p at="${top}">${at}</p>`).join('');
  const blocks = [...document.body.children];
  const far = createFarPieces();
  for (const block of blocks) far.keep(pieceOf(block));
  return { blocks, far };
}

const scrollBy = (blocks: readonly Element[], by: number) => {
  for (const block of blocks) block.setAttribute('at', `${Number(block.getAttribute('at')) - by}`);
};

beforeEach(() => {
  standAsWritten();
  putBoxes(new Map());
});

describe('what is far from the screen', () => {
  it('is kept when it is more than a screen above or below', () => {
    const { far } = page([-1_051, -1_050, 300, 2_000, 2_001]);
    expect(said(far)).toEqual(['0', '4']);
  });

  it.each([
    ['what is not rendered', '<p at="nowhere">one</p>', false],
    [
      'what begins above the screen and ends below it',
      '<p at="-5000">one</p><p at="nowhere"></p><p at="9000">two</p>',
      false,
    ],
    ['what ends near it', '<p at="-5000">one</p><p at="100">two</p>', false],
    [
      'what can be seen of it far from here',
      '<p at="nowhere">one</p><p at="5000">two</p><p at="nowhere">three</p>',
      true,
    ],
  ])('%s: %s is kept: %s', (_name, html, kept) => {
    document.body.innerHTML = html;
    expect(createFarPieces().keep(pieceOf(...document.body.childNodes))).toBe(kept);
  });

  it('may be a text that stands between blocks, of which only both ends are asked for their boxes', () => {
    document.body.innerHTML = `${'one two '.repeat(100)}<p>block</p>three`;
    const [long, , short] = document.body.childNodes as unknown as [Text, Element, Text];
    putBoxes(
      new Map([
        [long, [new DOMRect(0, 4_000, 90, 20)]],
        [short, [new DOMRect(0, 300, 90, 20)]],
      ]),
    );
    const asked = vi.spyOn(Range.prototype, 'setEnd');
    const far = createFarPieces();
    expect([far.keep(pieceOf(long)), far.keep(pieceOf(short))]).toEqual([true, false]);
    expect(asked.mock.calls.map(([, end]) => end)).toEqual([100, 800, 5, 5]);
  });

  it('may be a shadow tree, which stands where its host does', () => {
    document.body.innerHTML = '<x-card at="5000"></x-card>';
    const shadow = $('x-card').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>one</p>';
    const far = createFarPieces();
    expect(far.keep(pieceOf(shadow))).toBe(true);
    $('x-card').setAttribute('at', '1500');
    expect(far.takeNear()).toHaveLength(1);
  });

  it('may be a large element, which reaches as far as what is in it', () => {
    document.body.innerHTML = '<div at="-9000"></div>';
    const large = { ...pieceOf($('div')), large: true } as const;
    const height = vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(7_000);
    const far = createFarPieces();
    expect(far.keep(large)).toBe(true);
    height.mockReturnValue(9_000);
    expect(far.takeNear()).toEqual([large]);
  });

  it('is taken out when it has come near, once', () => {
    const { blocks, far } = page([3_000, 4_000, 5_000, 6_000]);
    expect(far.takeNear()).toEqual([]);
    scrollBy(blocks, 2_500);
    expect(said(far.takeNear())).toEqual(['0', '1']);
    expect(far.takeNear()).toEqual([]);
    expect(said(far)).toEqual(['2', '3']);
  });

  it('is taken out one by one and all together', () => {
    const { far } = page([3_000, 4_000, 5_000]);
    const [first] = far;
    expect([far.take(first as Piece), far.take(first as Piece)]).toEqual([true, false]);
    expect(said(far.takeAll())).toEqual(['1', '2']);
    expect(far.takeAll()).toEqual([]);
  });

  it('is forgotten once the page has taken it away', () => {
    const { blocks, far } = page([3_000, 4_000, 5_000]);
    blocks[1]?.remove();
    expect(far.takeNear()).toEqual([]);
    expect(said(far)).toEqual(['0', '2']);
  });
});

describe('on a long page', () => {
  const tops = Array.from({ length: 1_000 }, (_, at) => 3_000 + at * 60);

  it('what has come near is the same, and few places are asked for', () => {
    const { blocks, far } = page(tops);
    scrollBy(blocks, 30_000);
    const expected = blocks.filter((block) => Math.abs(Number(block.getAttribute('at')) - 475) <= 1_525);
    const asked = vi.spyOn(Element.prototype, 'getBoundingClientRect');
    expect(said(far.takeNear())).toEqual(expected.map(({ textContent }) => textContent));
    expect(asked.mock.calls.length).toBeLessThan(200);
  });

  it('a second column that begins somewhere between is found after some looks', () => {
    const { blocks, far } = page(tops);
    blocks[500]?.setAttribute('at', '100');
    let found: string[] = [];
    for (let looks = 0; looks < 42 && found.length === 0; looks++) found = said(far.takeNear());
    expect(found).toEqual(['500']);
  });
});

describe('what is on the screen though its place is far', () => {
  const at = (find: (x: number, y: number) => Element | null) => {
    document.elementFromPoint = find;
  };
  const far = (...nodes: Node[]) => {
    const kept = createFarPieces();
    expect(kept.keep(pieceOf(...nodes))).toBe(true);
    return kept;
  };

  it('is found by a look at the screen, in whatever it stands', () => {
    document.body.innerHTML =
      '<p at="9000">one</p><div at="9000"><aside><b>two</b></aside></div><p at="9000">three</p>';
    const kept = far(...document.body.childNodes);
    at((x, y) => (x < 500 && y > 900 ? $('b') : null));
    expect(kept.takeShown()).toHaveLength(1);
  });

  it('is known to be on the screen until the next look, so that its parts are not kept again', () => {
    document.body.innerHTML = '<div at="9000"><p>one</p><aside>two</aside></div>';
    const kept = far($('div'));
    at(() => $('aside'));
    kept.takeShown();
    expect([kept.keep(pieceOf($('aside'))), kept.keep(pieceOf($('p')))]).toEqual([false, true]);
    at(() => null);
    kept.takeShown();
    expect(kept.keep(pieceOf($('aside')))).toBe(true);
  });

  it('is nothing that only stands beside what is shown', () => {
    document.body.innerHTML = '<p at="9000">one</p><p at="9000">two</p><p>three</p>';
    const kept = far($('p'), $('p + p'));
    at(() => $('p:last-child'));
    expect(kept.takeShown()).toEqual([]);
    expect(said(kept)).toEqual(['one two']);
  });

  it.each([
    ['in a shadow tree', (shadow: ShadowRoot) => [...shadow.children]],
    ['that is a shadow tree', (shadow: ShadowRoot) => [shadow]],
  ])('is found %s', (_name, nodesOf) => {
    document.body.innerHTML = '<x-card at="9000"></x-card>';
    const shadow = $('x-card').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>one</p><p at="9000">two</p>';
    Object.assign(shadow, { elementFromPoint: () => shadow.querySelector('p') });
    $('x-card').setAttribute('at', '9000');
    for (const each of shadow.children) each.setAttribute('at', '9000');
    const kept = far(...nodesOf(shadow));
    at(() => $('x-card'));
    expect(kept.takeShown()).toHaveLength(1);
  });

  it('is found in a slot', () => {
    document.body.innerHTML = '<x-card at="9000"><p>one</p></x-card>';
    const shadow = $('x-card').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<section><slot></slot></section>';
    Object.defineProperty($('p'), 'assignedSlot', { value: shadow.querySelector('slot') });
    const kept = far(shadow);
    at(() => $('p'));
    expect(kept.takeShown()).toHaveLength(1);
  });

  it('is looked for at some points now and at the others later where each takes long', () => {
    document.body.innerHTML = '<p at="9000">one</p>';
    const kept = far($('p'));
    const asked = new Set<string>();
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    at((x, y) => {
      asked.add(`${x} ${y}`);
      now += 1;
      return null;
    });
    kept.takeShown();
    expect(asked.size).toBe(2);
    for (let looks = 1; looks < 8; looks++) kept.takeShown();
    expect(asked.size).toBe(15);
  });

  it('is not looked for where nothing is far', () => {
    const look = vi.fn(() => null);
    at(look);
    expect(createFarPieces().takeShown()).toEqual([]);
    expect(look).not.toHaveBeenCalled();
  });
});

describe('parts of a chapter that was cut late', () => {
  it('come near in their turn, though they are kept behind the end of the page', () => {
    const { blocks, far } = page(Array.from({ length: 150 }, (_, at) => 3_000 + at * 1_000));
    far.takeNear();
    const [chapter] = [...far];
    expect(chapter && far.take(chapter)).toBe(true);
    // Twelve parts where the chapter stood.
    const parts = Array.from({ length: 12 }, (_, at) => {
      const part = document.createElement('p');
      part.setAttribute('at', String(3_000 + at * 300));
      part.textContent = `part ${at}`;
      return part;
    });
    blocks[0]?.replaceWith(...parts);
    for (const part of parts) far.keep(pieceOf(part));
    scrollBy([...document.body.children], 2_000);
    expect(said(far.takeNear()).filter((text) => text.startsWith('part'))).toEqual([
      'part 0',
      'part 1',
      'part 2',
      'part 3',
    ]);
  });
});
