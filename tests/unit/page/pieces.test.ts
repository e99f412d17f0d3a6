import { beforeEach, describe, expect, it } from 'vitest';
import { piecesOf, runsOf } from '../../../utils/page/pieces.ts';
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
    expect(pieces(50)).toHaveLength(1);
    expect(pieces(49).length).toBeGreaterThan(1);
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

  it('cuts no line in two', () => {
    document.body.innerHTML = `<p>before</p>one <b>two</b> ${many(5, (at) => `<i>${at}</i>`)}<p>three</p>`;
    expect(said(pieces(3))).toBe('beforeone two 01234|three');
  });

  it('leaves code and scripts out where it cuts', () => {
    document.body.innerHTML = '<p>one</p><script>two</script><code>three</code><p>four</p>';
    expect(said(pieces(1))).toBe('one|four');
  });

  it('cuts thousands of siblings', () => {
    document.body.innerHTML = many(4_001, (at) => `<p>${at}</p>`);
    const cut = pieces(100);
    expect(cut).toHaveLength(41);
    expect(cut.map(({ text }) => text).join('')).toBe(document.body.textContent);
  });

  it('loses nothing when the page takes away what was just read', () => {
    document.body.innerHTML = many(6, (at) => `<p>${at}</p>`);
    const cut = piecesOf(document.body, 2);
    expect(cut.next().value?.text).toBe('01');
    document.body.replaceChildren(...[...document.body.children].slice(3));
    document.body.firstElementChild?.remove();
    expect([...cut].map(({ text }) => text).join('')).toContain('45');
  });

  it('goes no further in a part that has left the page', () => {
    document.body.innerHTML = `<div>${many(6, (at) => `<p>${at}</p>`)}</div>`;
    const cut = piecesOf(document.body, 2);
    cut.next();
    document.body.replaceChildren();
    expect(said([...cut])).toBe('');
  });

  it('leads to the same lines as the page in one go', () => {
    document.body.innerHTML = `a <i>b</i><div>c<p>d</p>e</div>${many(4, (at) => `<ul><li>${at}</li><li>x</li></ul>`)}z`;
    const lines = (runs: Text[][]) => runs.map((nodes) => nodes.map(({ data }) => data).join('')).sort();
    const cut = pieces(3).flatMap((piece) => [...runsOf(piece, () => {})].flat());
    expect(lines(cut)).toEqual(lines(runsIn(document.body, () => {})));
  });

  it('reads the lines of thousands of siblings with pauses between', () => {
    document.body.innerHTML = `${many(1_000, (at) => `<p>${at}</p>`)}last <b>words</b>`;
    const batches = [...runsOf({ nodes: [...document.body.childNodes], text: '' }, () => {})];
    expect(batches).toHaveLength(5);
    expect(batches.flat()).toHaveLength(1_001);
    expect(
      batches
        .at(-1)
        ?.at(-1)
        ?.map(({ data }) => data),
    ).toEqual(['last ', 'words']);
  });
});
