import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPainter } from '../../../utils/page/painter.ts';
import { markIn, textOf } from './marked.ts';

class FakeHighlight extends Set<StaticRange> {
  priority = 0;
}

let registry = new Map<string, FakeHighlight>();

beforeEach(() => {
  registry = new Map();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal(
    'StaticRange',
    class {
      constructor(init: StaticRangeInit) {
        Object.assign(this, init);
      }
    },
  );
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '<p>Kratom helps sleep.</p>';
});

function desk() {
  const end = new AbortController();
  const text = textOf('p');
  const marks = {
    mention: markIn(text, 'Kratom'),
    claim: markIn(text, 'Kratom helps sleep', { what: 'claim' }),
  };
  const washed = () =>
    [...registry.values()]
      .sort((a, b) => a.priority - b.priority)
      .map((highlight) => [...highlight].map(({ startOffset, endOffset }) => text.data.slice(startOffset, endOffset)));
  return { painter: createPainter(document, end.signal), end, ...marks, washed };
}

describe('the washes', () => {
  it('leave the page as it was: not one node or attribute, and nothing at all before the first mark', () => {
    const { painter, mention, claim } = desk();
    const before = document.documentElement.outerHTML;
    painter.paint([]);
    expect([registry.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
    painter.paint([mention, claim]);
    painter.emphasise(claim);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('lie under these marks and no others, a mention under a claim kept apart from it', () => {
    const { painter, mention, claim, washed } = desk();
    painter.paint([mention, claim]);
    expect(washed()).toEqual([['Kratom'], ['Kratom helps sleep']]);
    painter.paint([claim]);
    expect(washed()).toEqual([['Kratom helps sleep']]);
    painter.erase([claim]);
    expect(washed()).toEqual([]);
  });

  it('stand out where the card is open, until it closes or the words change', () => {
    const { painter, mention, washed } = desk();
    painter.paint([mention]);
    painter.emphasise(mention);
    expect(washed()).toEqual([['Kratom'], ['Kratom']]);
    painter.emphasise(undefined);
    expect(washed()).toEqual([['Kratom']]);
    painter.emphasise(mention);
    painter.erase([mention]);
    expect(washed()).toEqual([]);
  });

  it('come back when the page has cleared its registry', () => {
    const { painter, mention, washed } = desk();
    painter.paint([mention]);
    registry.clear();
    document.adoptedStyleSheets = [];
    painter.mend();
    expect(washed()).toEqual([['Kratom']]);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });

  it('leave the page no sheet some looks after the last of them has gone, and come back with theirs', () => {
    const { painter, mention } = desk();
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    painter.paint([mention]);
    painter.paint([]);
    expect(document.adoptedStyleSheets).toHaveLength(2);
    for (let looks = 0; looks < 10; looks += 1) painter.paint([]);
    expect(document.adoptedStyleSheets).toEqual([own]);
    painter.paint([mention]);
    expect(document.adoptedStyleSheets).toHaveLength(2);
  });

  it('keep few sheets on a page that grows, and a rule for each text that is washed', () => {
    const { painter, mention } = desk();
    const replace = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
    const letters = [...'abcdefghijklmnopqrst'];
    const texts = letters.map((letter) => {
      document.body.insertAdjacentHTML('beforeend', `<p id="${letter}">kratom</p>`);
      return markIn(textOf(`#${letter}`), 'kratom');
    });
    for (let shown = 1; shown <= texts.length; shown += 1) {
      painter.paint([mention, ...texts.slice(Math.max(0, shown - 3), shown)]);
      expect(document.adoptedStyleSheets.length).toBeLessThanOrEqual(8);
    }
    const rulesOf = (sheet: CSSStyleSheet) => replace.mock.calls[replace.mock.contexts.indexOf(sheet)]?.[0];
    const rules = document.adoptedStyleSheets.map(rulesOf).join('');
    replace.mockRestore();
    for (const selector of ['p', 'p#r', 'p#s', 'p#t']) expect(rules).toContain(`${selector}::highlight`);
  });

  it('have names that say nothing and are new in each page', () => {
    const names = [desk(), desk()].flatMap(({ painter, mention }) => {
      registry.clear();
      painter.paint([mention]);
      return [...registry.keys()];
    });
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(name).toMatch(/^[^aeiouy\d]{8}$/);
  });

  it("go with the notes and take nothing of the page's own along", () => {
    const { painter, mention, end } = desk();
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets = [own];
    registry.set('own', new FakeHighlight());
    painter.paint([mention]);
    end.abort();
    painter.mend();
    expect([...registry.keys()]).toEqual(['own']);
    expect(document.adoptedStyleSheets).toEqual([own]);
  });
});
