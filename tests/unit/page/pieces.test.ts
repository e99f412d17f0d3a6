import { beforeEach, describe, expect, it } from 'vitest';
import { piecesOf, runsOf, WHOLE } from '../../../utils/page/pieces.ts';
import { runsIn } from '../../../utils/page/runs.ts';

const pieces = (elements: number) => [...piecesOf(document.body, elements)];
const said = (texts: readonly { text: string }[]) =>
  texts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('|');
const many = (count: number, html: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => html(at)).join('');

beforeEach(() => {
  document.body.replaceChildren();
});

describe('a page in pieces', () => {
  it('is one piece while it is of an ordinary size', () => {
    document.body.innerHTML = many(50, (at) => `<p>${at}</p>`);
    expect(pieces(WHOLE)).toHaveLength(1);
    expect(pieces(50)).toHaveLength(1);
  });

  it('is cut so that no piece has more elements than asked for, and nothing is lost', () => {
    document.body.innerHTML = many(
      6,
      (at) => `<section>in ${at}${many(9, (inner) => `<p>${at}.${inner}</p>`)}</section>`,
    );
    const cut = pieces(10);
    expect(cut).toHaveLength(6);
    expect(cut.map(({ text }) => text).join('')).toBe(document.body.textContent);
  });

  it('keeps the text between blocks together, as a piece of its own', () => {
    document.body.innerHTML = `one <b>two</b><p>three</p>${many(3, () => '<p>x</p>')}`;
    const loose = pieces(2).filter((piece) => piece.loose);
    expect(said(loose)).toBe('one two');
    expect(loose[0]?.node).toBe(document.body);
  });

  it('leaves a long script out, and still reads what stands beside it', () => {
    document.body.innerHTML = `<div><p>one</p><script>${'k'.repeat(5_000)}</script></div><p>two</p>`;
    expect(said(pieces(WHOLE))).toBe('one|two');
  });

  it('leads to the same lines as the page in one go', () => {
    document.body.innerHTML = `a <i>b</i><div>c<p>d</p>e</div>${many(4, (at) => `<ul><li>${at}</li><li>x</li></ul>`)}z`;
    const lines = (runs: Text[][]) => runs.map((nodes) => nodes.map(({ data }) => data).join('')).sort();
    const cut = pieces(3).flatMap((piece) => [...runsOf(piece, () => {})].flat());
    expect(lines(cut)).toEqual(lines(runsIn(document.body, () => {})));
  });

  it('walks thousands of siblings with pauses between', () => {
    document.body.innerHTML = `${many(4_001, (at) => `<p>${at}</p>`)}last <b>words</b>`;
    const [whole] = pieces(100);
    const batches = whole === undefined ? [] : [...runsOf(whole, () => {})];
    expect(pieces(100)).toHaveLength(1);
    expect(batches.length).toBeGreaterThan(10);
    expect(batches.flat()).toHaveLength(4_002);
    expect(
      batches
        .flat()
        .at(-1)
        ?.map(({ data }) => data),
    ).toEqual(['last ', 'words']);
  });
});
